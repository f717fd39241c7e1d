// Claims of records that were imported: what a claim may become, and which records can be
// claimed at all. Pure: the use cases write what these return.
import type { Profile } from '../../identity/profiles/profile.ts';
import { passIsDue, stateAfterPass, type PassState } from '../work-passes/work-pass.ts';

/** `approved` and `declined` are a manager's; a claim that came too late is declined by the system. */
export type ClaimState = 'open' | 'approved' | 'declined' | 'withdrawn';

/** Somebody's request that a record is theirs. Times in milliseconds since the epoch. */
export interface Claim {
  readonly version: number;
  /** The contributor id of the record. */
  readonly record: string;
  /** The handle of the record when it was asked for. */
  readonly handle: string;
  /** The contributor id of whoever asks. */
  readonly by: string;
  readonly state: ClaimState;
  /** Why it is theirs, in their words. */
  readonly words: string;
  readonly askedAt: number;
  readonly decision?: {
    /** Contributor id of the manager, or `system`. */
    readonly by: string;
    readonly at: number;
    readonly words?: string;
  };
  /** Set once everything that follows from the decision has been begun. */
  readonly settled?: true;
}

/** Whether a record could still become somebody's: nobody's yet, no machine, neither gone nor shut. */
export function isClaimable(profile: Pick<Profile, 'claimed' | 'state' | 'bot'> | undefined): boolean {
  return profile === undefined || (!profile.claimed && !profile.bot && profile.state === 'active');
}

/** A request as it begins, or begins anew after it was withdrawn or declined; undefined while one is open or approved. */
export function ask(
  before: Claim | undefined,
  request: Pick<Claim, 'record' | 'handle' | 'by' | 'words'>,
  now: number,
): Claim | undefined {
  if (before?.state === 'open' || before?.state === 'approved') return undefined;
  return { ...request, version: (before?.version ?? 0) + 1, state: 'open', askedAt: now };
}

/** The claim taken back by whoever asked; undefined when it is decided already. */
export function withdraw(claim: Claim): Claim | undefined {
  if (claim.state !== 'open') return undefined;
  return { ...claim, version: claim.version + 1, state: 'withdrawn', settled: true };
}

/** The claim as decided; undefined when it was decided or taken back before. */
export function decide(
  claim: Claim,
  verdict: 'approved' | 'declined',
  decision: NonNullable<Claim['decision']>,
): Claim | undefined {
  if (claim.state !== 'open') return undefined;
  return {
    ...claim,
    version: claim.version + 1,
    state: verdict,
    decision,
    ...(verdict === 'declined' ? { settled: true as const } : {}),
  };
}

/** A merge of a record into the one of the person it belongs to. */
export interface Merge {
  readonly version: number;
  readonly from: string;
  /** The handle of the record that goes over. */
  readonly handle: string;
  readonly to: string;
  /** Who let it happen: a manager, or the person with a verified address. */
  readonly by: string;
  readonly state: PassState;
  readonly startedAt: number;
  /** When the old handle began to lead to the new record. */
  readonly repointedAt?: number;
}

/** Whether there is something to do at `now` (ms). */
export function isDue({ state, repointedAt = 0 }: Merge, now: number): boolean {
  return passIsDue(state, repointedAt, now);
}

/** The merge after a pass that moved so many things. */
export function afterMergePass(merge: Merge, moved: number, now: number): Merge {
  const state = stateAfterPass(moved, merge.repointedAt ?? now, now);
  return state === merge.state ? merge : { ...merge, version: merge.version + 1, state };
}
