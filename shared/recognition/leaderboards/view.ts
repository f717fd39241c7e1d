// A leaderboard as pages and API show it.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Day } from '../../platform/time/day.ts';
import type { TitleId } from '../titles/rules.ts';

/** A person on a leaderboard: `rank` from 1 on without ties, `title` what they hold in the program as of the last night. */
export interface LeaderboardEntry {
  readonly rank: number;
  readonly handle: string;
  readonly displayName: string;
  readonly count: number;
  readonly title: TitleId | undefined;
}

/**
 * A piece of a leaderboard, for the UTC days `from` to `to`, both included. Without a `locale` it counts
 * all of them; `cursor` asks for the piece that follows and is undefined at the end.
 */
export interface LeaderboardView {
  readonly program: Program;
  readonly locale: string | undefined;
  readonly from: Day;
  readonly to: Day;
  readonly entries: readonly LeaderboardEntry[];
  readonly cursor: string | undefined;
  /** The viewer's own entry, where they stand on the list but not in this piece of it. */
  readonly own?: LeaderboardEntry;
}
