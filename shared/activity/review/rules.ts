// What a decision makes of a contribution. Pure. Whether somebody may decide is asked
// before, of what they saw; that it is still so is asked here, of what is stored.
import type { ContributionChange, Contribution } from '../contributions/rules.ts';

/** A reviewer's decision, on the version of the contribution that they saw. */
export interface Verdict {
  readonly status: 'accepted' | 'declined';
  /** For the author. */
  readonly words?: string;
  /** The reviewer's contributor id. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The version that the reviewer saw. */
  readonly version: number;
}

/** Why a decision comes too late, with the contribution as it stands by now. */
export type TooLate =
  /** Somebody decided meanwhile. */
  | { readonly outcome: 'decided'; readonly contribution: Contribution }
  /** The author has corrected or withdrawn it meanwhile. */
  | { readonly outcome: 'moved-on'; readonly contribution: Contribution };

/** Decides on a contribution that waits. The same decision sent twice by the same reviewer changes nothing. */
export function decide(before: Contribution, verdict: Verdict): ContributionChange | TooLate {
  const { status, words, by, at, version } = verdict;
  if (before.status === status && before.decision?.by === by && before.version === version + 1) {
    return { outcome: 'unchanged', contribution: before };
  }
  if (before.status !== 'pending') {
    const decided = before.decision !== undefined && before.status !== 'withdrawn';
    return { outcome: decided ? 'decided' : 'moved-on', contribution: before };
  }
  if (before.version !== version) return { outcome: 'moved-on', contribution: before };
  return {
    outcome: 'changed',
    contribution: {
      ...before,
      status,
      version: before.version + 1,
      decision: { by, at, ...(words === undefined ? {} : { words }) },
    },
  };
}
