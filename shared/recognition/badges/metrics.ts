// What a condition measures on one day. The answer to "how far?"; met-days.ts
// answers "since when?" without going through the days, and a property test
// holds the two to the same truth.
import { weekOf, type Day } from '../../platform/time/day.ts';
import type { Asked } from './facts.ts';
import type { Condition, RuleWindow, Where } from './rule.ts';
import { daysBefore, timelineOf, timelinesBy, type Timeline } from './timeline.ts';
import { rangeOfWindow, type DayRange } from './windows.ts';

/** The value of a condition on the day `asOf`; contributions of later days are not seen. Units as in the rule. */
export function valueOf(condition: Condition, asked: Asked, asOf: Day): number {
  const timeline = timelineOf(asked.prepared, condition.where);
  if (condition.metric === 'tenure') return Math.max(0, asOf - (timeline.days[0] ?? asOf));
  const range = rangeAsked(condition.window, asked, asOf);
  if (range.from > range.to) return 0;
  switch (condition.metric) {
    case 'count':
      return countIn(timeline, range);
    case 'streak':
      return longestRun(unitsIn(timeline, condition.unit, range));
    case 'distinct':
      if (condition.of === 'day') return unitsIn(timeline, 'day', range).length;
      if (condition.of === 'week') return new Set(unitsIn(timeline, 'week', range)).size;
      return timelinesBy(asked.prepared, condition.of, { where: condition.where, atLeast: 1 }).filter(
        (group) => countIn(group, range) > 0,
      ).length;
  }
}

/** The days that a condition looks at on the day `asOf`, a window asked for included. */
function rangeAsked(window: RuleWindow | undefined, asked: Asked, asOf: Day): DayRange {
  if (window?.type === 'calendar' && asked.window !== undefined) {
    return { from: asked.window.from, to: Math.min(asked.window.to, asOf) };
  }
  return rangeOfWindow(window, asOf);
}

/**
 * A short, stable text that says what a condition measures, kept with an award
 * beside its value: `count program=writing ranked window=year`.
 */
export function labelOf(condition: Condition): string {
  let label = labels.get(condition);
  if (label === undefined) {
    label = writeLabel(condition);
    labels.set(condition, label);
  }
  return label;
}

const labels = new WeakMap<Condition, string>();

function writeLabel(condition: Condition): string {
  const parts: string[] = [condition.metric];
  if (condition.metric === 'distinct') parts.push(condition.of);
  if (condition.metric === 'streak') parts.push(condition.unit);
  parts.push(...filterParts(condition.where ?? {}));
  const window = condition.metric === 'tenure' ? undefined : condition.window;
  if (window?.type === 'calendar') parts.push(`window=${window.period}`);
  if (window?.type === 'rolling') parts.push(`window=${window.days}d`);
  if (window?.type === 'fixed') parts.push(`window=${window.from}/${window.to}`);
  return parts.join(' ');
}

function filterParts({ program, kind, ranked, locale, product }: Where): readonly string[] {
  const parts: string[] = [];
  if (program !== undefined) parts.push(`program=${[program].flat().join(',')}`);
  if (kind !== undefined) parts.push(`kind=${[kind].flat().join(',')}`);
  if (ranked !== undefined) parts.push('ranked');
  if (typeof locale === 'object' && 'not' in locale) parts.push(`locale!=${[locale.not].flat().join(',')}`);
  else if (locale !== undefined) parts.push(`locale=${[locale].flat().join(',')}`);
  if (product !== undefined) parts.push(`product=${[product].flat().join(',')}`);
  return parts;
}

function countIn(timeline: Timeline, { from, to }: DayRange): number {
  const end = timeline.sums[daysBefore(timeline, to + 1) - 1] ?? 0;
  return end - (timeline.sums[daysBefore(timeline, from) - 1] ?? 0);
}

/** The numbers of the active days or ISO weeks in a range, ascending; a week stands once for each of its active days. */
function unitsIn(timeline: Timeline, unit: 'day' | 'week', { from, to }: DayRange): readonly number[] {
  const days = timeline.days.slice(daysBefore(timeline, from), daysBefore(timeline, to + 1));
  return unit === 'day' ? days : days.map(weekOf);
}

function longestRun(units: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let previous = NaN;
  for (const unit of units) {
    if (unit !== previous) run = unit === previous + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = unit;
  }
  return longest;
}
