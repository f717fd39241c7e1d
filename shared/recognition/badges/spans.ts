// Sets of days as ranges, in order and apart. A rule's truth over a whole life is
// such a set, so the first day on which it held is simply the first range's start,
// and nothing is asked day by day.
import type { DayRange } from './windows.ts';

/** Ranges ascending, none empty, none touching the next. */
export type Spans = readonly DayRange[];

/** The days on which at least `atLeast` of the sets hold. */
export function coveredBy(sets: readonly Spans[], atLeast: number): Spans {
  if (atLeast === 1 && sets.length === 1 && sets[0] !== undefined) return sets[0];
  if (sets.length < atLeast) return [];
  const edges: (readonly [day: number, change: number])[] = [];
  for (const spans of sets) {
    for (const { from, to } of spans) edges.push([from, 1], [to + 1, -1]);
  }
  // At one day the beginnings come first, so that touching ranges become one.
  edges.sort(([a, up], [b, down]) => a - b || down - up);
  const covered: DayRange[] = [];
  let depth = 0;
  let from = 0;
  for (const [day, change] of edges) {
    if (change === 1 && depth === atLeast - 1) from = day;
    if (change === -1 && depth === atLeast && day > from) covered.push({ from, to: day - 1 });
    depth += change;
  }
  return covered;
}

/** The days of `within` that are not in the set. */
export function outside(spans: Spans, within: DayRange): Spans {
  const gaps: DayRange[] = [];
  let next = within.from;
  for (const { from, to } of spans) {
    if (from > next) gaps.push({ from: next, to: Math.min(from - 1, within.to) });
    next = Math.max(next, to + 1);
  }
  if (next <= within.to) gaps.push({ from: next, to: within.to });
  return gaps.filter(({ from, to }) => from <= to);
}

/** The days of the set that lie in `within`. */
export function inside(spans: Spans, within: DayRange): Spans {
  const kept: DayRange[] = [];
  for (const span of spans) {
    const from = Math.max(span.from, within.from);
    const to = Math.min(span.to, within.to);
    if (from <= to) kept.push({ from, to });
  }
  return kept;
}

/** Joins ranges that are ascending by start but may overlap or touch. */
export function joined(ranges: Iterable<DayRange>): Spans {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}
