// The days on which somebody is away, as a short list in order. Pure.
import type { Day } from '../../platform/time/day.ts';

/** First and last day, both included. */
export interface Away {
  readonly from: Day;
  readonly to: Day;
}

/** As many times away as somebody may name ahead. */
export const AWAY_AT_MOST = 20;
/** A time away ends within a year: who is gone for longer will say so again. */
export const AWAY_DAYS_AT_MOST = 366;

/** The list with one more, what is over by `today` left out; undefined when it would be too long. */
export function withAway(list: readonly Away[], added: Away, today: Day): readonly Away[] | undefined {
  // A day of grace: somebody may be a day behind UTC.
  const kept = list.filter(({ to }) => to >= today - 1);
  const all = [...withoutAway(kept, added), added].sort((a, b) => a.from - b.from || a.to - b.to);
  return all.length > AWAY_AT_MOST ? undefined : all;
}

/** The list without one. */
export function withoutAway(list: readonly Away[], gone: Away): readonly Away[] {
  return list.filter(({ from, to }) => from !== gone.from || to !== gone.to);
}
