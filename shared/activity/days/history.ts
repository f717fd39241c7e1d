// A person's counting contributions as plain numbers: for each series (kind,
// locale, product) the days with a count above zero. Everything that is derived
// (card, badges, boards, pages) is a fold over this and nothing else.
import type { Kind } from '../../platform/vocabulary/programs.ts';
import type { Day } from '../../platform/time/day.ts';

/** What is told apart when counting. `locale` and `product` are absent where unknown. */
export interface SeriesKey {
  readonly kind: Kind;
  readonly locale?: string;
  readonly product?: string;
}

/** Days ascending, each at most once, counts at least 1. */
export interface Series extends SeriesKey {
  readonly days: readonly (readonly [day: Day, count: number])[];
}

/** A person's whole counting history; each series key stands in it at most once. */
export type History = readonly Series[];
