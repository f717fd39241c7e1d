// The time of a beginner: 14 days under moderation, and then as long as it takes until
// somebody vouches. Time alone gives nobody the right to the brand's account, and neither
// does a voucher before the days are over. Pure.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { AuditNote } from '../../platform/audit-log/schema.ts';

const DAY_MS = 86_400_000;
/** How long somebody is accompanied at least, and what one extension adds. */
const BEGINNER_MS = 14 * DAY_MS;

/** Programs in which everybody begins under moderation, because they speak in the brand's name. */
export const programsWithBeginners: readonly Program[] = ['social'];

/** Somebody's time under moderation in one program. It begins when they join, and each decision is a version. */
export interface Beginner {
  readonly version: number;
  /** Contributor id. */
  readonly id: string;
  readonly program: Program;
  /** `ended`: a moderator closed it without a voucher; it can still be vouched for. */
  readonly state: 'beginner' | 'vouched' | 'ended';
  /** Milliseconds since the epoch, as all instants here. */
  readonly from: number;
  /** When the days are over. */
  readonly until: number;
  /** How many times the days were extended. */
  readonly extended: number;
  readonly voucher?: Voucher;
  /** What was last decided, until the next. */
  readonly note?: AuditNote;
}

/** A moderator's word that somebody may speak for the brand. */
export interface Voucher {
  /** Contributor id. */
  readonly by: string;
  readonly at: number;
  readonly words?: string;
}

/** What a moderator may decide: `extend` adds 14 days, `end` closes it without a voucher. */
export type BeginnerStep = 'vouch' | 'extend' | 'end';

/** A beginner's first moment in a program. */
export function beginning({
  id,
  program,
  now,
}: Pick<Beginner, 'id' | 'program'> & { readonly now: number }): Beginner {
  return { version: 1, id, program, state: 'beginner', from: now, until: now + BEGINNER_MS, extended: 0 };
}

/** Whether what they do is looked at first: until the days are over and somebody has vouched. */
export function isUnderModeration(beginner: Pick<Beginner, 'state' | 'until'>, now: number): boolean {
  return beginner.state !== 'vouched' || now < beginner.until;
}

/** Whether somebody may post from the brand's account; undefined is somebody who never joined. */
export function mayUseBrandAccount(
  beginner: Pick<Beginner, 'state' | 'until'> | undefined,
  now: number,
): boolean {
  return beginner !== undefined && !isUnderModeration(beginner, now);
}

/** The record after a decision; undefined when it is not open to it any more. */
export function decided(
  before: Beginner,
  decision: BeginnerStep,
  { by, at, words }: Voucher,
): Beginner | undefined {
  if (before.state === 'vouched' || (before.state === 'ended' && decision !== 'vouch')) return undefined;
  switch (decision) {
    case 'vouch':
      return {
        ...before,
        state: 'vouched',
        voucher: { by, at, ...(words === undefined || words === '' ? {} : { words }) },
      };
    case 'extend':
      return { ...before, until: Math.max(before.until, at) + BEGINNER_MS, extended: before.extended + 1 };
    case 'end':
      return { ...before, state: 'ended' };
  }
}
