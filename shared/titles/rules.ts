// Titles of the past 90 days: ranks 1 to 10 of a program are Top 10, 11 to 25
// Top 25. A title is held as a stint with a first day and, once lost, a last.
import type { Program } from '../contributions/kinds.ts';
import type { Day } from '../time/day.ts';

export const titleIds = ['top-10', 'top-25'] as const;
export type TitleId = (typeof titleIds)[number];

/** The contract's words for a title. */
export const titleNames = {
  'top-10': 'Top 10 Contributor',
  'top-25': 'Top 25 Contributor',
} as const satisfies Record<TitleId, string>;

/** The title of a rank, or undefined below 25. */
export function titleOfRank(rank: number): TitleId | undefined {
  if (rank >= 1 && rank <= 10) return 'top-10';
  if (rank >= 11 && rank <= 25) return 'top-25';
  return undefined;
}

/** One period in which a person held a title in a program. */
export interface TitleStint {
  readonly program: Program;
  readonly title: TitleId;
  /** The day of the nightly run that gave it. */
  readonly since: Day;
  /** The day of the nightly run that took it; absent while held. */
  readonly until?: Day;
}
