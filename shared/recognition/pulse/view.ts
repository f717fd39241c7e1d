// The community's pulse: what the front page shows, kept as one small item that
// is computed afresh from the cards of everyone active in the past 90 days.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { HolderView } from '../badges/view.ts';
import type { LeaderboardEntry } from '../leaderboards/view.ts';
import type { Day } from '../../platform/time/day.ts';

/** A program on the front page; `leaders` are the first three of its leaderboard, best first. */
export interface ProgramPulse {
  readonly program: Program;
  /** What the leaderboard counts, in the 7 UTC days up to and including today. */
  readonly thisWeek: number;
  /** The same in the 7 days before. */
  readonly lastWeek: number;
  /** People with at least one such contribution this week. */
  readonly peopleThisWeek: number;
  readonly leaders: readonly LeaderboardEntry[];
}

/** The pulse as `takePulse` stores it and the front page shows it; 60 locales and 12 awards at most. */
export interface PulseView {
  /** The day this was computed for. */
  readonly day: Day;
  /** Milliseconds since the epoch. */
  readonly computedAt: number;
  readonly programs: readonly ProgramPulse[];
  /** Locales with a contribution in the past 90 days by program, busiest first. */
  readonly locales: readonly { readonly program: Program; readonly locale: string; readonly count: number }[];
  readonly newestAwards: readonly HolderView[];
}
