// What a contributor's page and API show, as plain data: pages and API render
// this and read nothing else.
import type { Kind, Program } from '../../platform/vocabulary/programs.ts';
import type { AwardView, BadgeProgress } from '../badges/view.ts';
import type { TitleStint } from '../titles/rules.ts';
import type { Day } from '../../platform/time/day.ts';

/** Counts of one program: `total` is what its leaderboard counts, `kinds` every kind by name. */
export interface ProgramTotals {
  readonly total: number;
  readonly kinds: Partial<Record<Kind, number>>;
}

/** Programs in which nothing counts are left out. */
export type TotalsByProgram = Partial<Record<Program, ProgramTotals>>;

/** Runs of UTC days with something that counts; days ahead of today are not in them. */
export interface StreakView {
  /** Consecutive UTC days up to today or yesterday; 0 when neither was active. */
  readonly current: number;
  readonly longest: number;
  /** First and last day of the longest streak (the earliest if several are as long). */
  readonly longestFrom: Day | undefined;
  readonly longestTo: Day | undefined;
}

/** A person's days in one calendar year, in UTC. */
export interface CalendarView {
  readonly year: number;
  /** All years with activity, newest first; never empty when the person has any. */
  readonly years: readonly number[];
  /** Active days of `year`, ascending, with the count of counting contributions. */
  readonly days: readonly (readonly [day: Day, count: number])[];
}

/** What a person says about themselves, from their profile. */
export interface About {
  readonly words?: string | undefined;
  /** Languages the person speaks, BCP 47. */
  readonly languages: readonly string[];
  /** Programs the person has joined, whether or not they have done anything there yet. */
  readonly joined: readonly Program[];
}

/** A contributor as their page and API show them; `contributorOfRecord` makes it from what is stored. */
export interface ContributorView {
  readonly handle: string;
  readonly displayName: string;
  /** Whether a person has taken this record as theirs; imported ones begin unclaimed. */
  readonly claimed: boolean;
  /** What the person says about themselves; who said nothing has none of it. */
  readonly about: About;
  /** The earlier of the first counting contribution's day and the record's creation. */
  readonly joinedOn: Day;
  readonly programs: readonly Program[];
  readonly totals: TotalsByProgram;
  /** By calendar year in UTC, keyed `2024`. */
  readonly years: Readonly<Record<string, TotalsByProgram>>;
  readonly locales: readonly { readonly locale: string; readonly total: number }[];
  readonly streak: StreakView;
  readonly badges: readonly AwardView[];
  readonly titles: readonly TitleStint[];
  /** Closest first; only badges that are not held. */
  readonly next: readonly BadgeProgress[];
  readonly calendar: CalendarView;
  readonly lastActiveOn: Day | undefined;
}

/** One line of a person's list of contributions. */
export interface ContributionView {
  readonly source: string;
  readonly externalId: string;
  readonly program: Program;
  readonly kind: Kind;
  /** ISO 8601 as written by the source, offset included. */
  readonly occurredAt: string;
  readonly status: 'pending' | 'accepted' | 'declined' | 'withdrawn';
  readonly counts: boolean;
  readonly locale: string | undefined;
  readonly product: string | undefined;
  readonly subject: { readonly title?: string; readonly url?: string } | undefined;
  readonly words: number | undefined;
}

/** A piece of a list of contributions; `cursor` asks for the piece that follows and is absent at the end. */
export interface ContributionsPiece {
  readonly items: readonly ContributionView[];
  readonly cursor?: string;
}
