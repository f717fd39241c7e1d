// The days on which a window of so many days, ending there, holds enough. Such a
// rule comes and goes, so the answer is several ranges: each begins with a
// contribution and ends when something needed leaves the window.
import { weekOf, type Day } from '../../platform/time/day.ts';
import type { StreakCondition } from './rule.ts';
import { joined, type Spans } from './spans.ts';
import type { Timeline } from './timeline.ts';
import type { DayRange } from './windows.ts';

/** The days on which the last `length` days hold at least `atLeast` contributions. */
export function rollingCount({ days, sums }: Timeline, atLeast: number, length: number): Spans {
  const spans: DayRange[] = [];
  // The latest place from which on there is still enough up to the day at hand.
  let start = 0;
  let at = -1;
  for (const day of days) {
    at += 1;
    const sum = sums[at] ?? 0;
    if (sum < atLeast) continue;
    while (sum - (sums[start] ?? sum) >= atLeast) start += 1;
    const to = (days[start] ?? day) + length - 1;
    if (to >= day) spans.push({ from: day, to });
  }
  return joined(spans);
}

/** The days on which the last `length` days hold a run of at least `atLeast` active days or ISO weeks. */
export function rollingRun({ days }: Timeline, { unit, atLeast }: StreakCondition, length: number): Spans {
  const units: { readonly number: number; readonly first: Day; last: Day }[] = [];
  for (const day of days) {
    const number = unit === 'day' ? day : weekOf(day);
    const latest = units.at(-1);
    if (latest?.number === number) latest.last = day;
    else units.push({ number, first: day, last: day });
  }
  const spans: DayRange[] = [];
  for (const [at, { number, first }] of units.entries()) {
    const opening = units[at - atLeast + 1];
    if (opening?.number !== number - atLeast + 1) continue;
    // The run is whole until the last active day of its first unit leaves the window.
    const to = opening.last + length - 1;
    if (to >= first) spans.push({ from: first, to });
  }
  return joined(spans);
}
