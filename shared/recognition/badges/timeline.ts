// A history prepared for asking: active days and running totals of the part that
// a condition looks at, built when first asked for and shared by all badges of
// one evaluation. A history must not be changed after it was handed in.
import { isRanked, programOf, type Kind } from '../../platform/vocabulary/programs.ts';
import type { History, Series } from '../../activity/days/history.ts';
import type { Day } from '../../platform/time/day.ts';
import type { Where } from './rule.ts';

/** Active days ascending; `sums[i]` counts the contributions up to and including `days[i]`. */
export interface Timeline {
  readonly days: readonly Day[];
  readonly sums: readonly number[];
}

/** What contributions may be told apart by. */
type Grouping = 'locale' | 'product' | 'program';

/** A history with what was already worked out about it. */
export interface Prepared {
  readonly history: History;
  readonly timelines: Map<string, Timeline>;
  /** The same by the filter itself, undefined for none. */
  readonly byFilter: Map<Where | undefined, Timeline>;
  /** Of single series: most filters let one pass, and all of them merge the same ones. */
  readonly bySeries: Map<Series, Timeline>;
}

const namesOfFilters = new WeakMap<Where, string>();
const everything = '';

/** Makes a history ready for asking; nothing is worked out before it is needed. */
export function prepare(history: History): Prepared {
  return { history, timelines: new Map(), byFilter: new Map(), bySeries: new Map() };
}

/** The timeline of the contributions that match; of all without a filter. */
export function timelineOf(prepared: Prepared, where: Where | undefined): Timeline {
  // The steps of a ladder share one filter, and finding it by itself costs a third of finding its name.
  const found = prepared.byFilter.get(where);
  if (found !== undefined) return found;
  const name = where === undefined ? everything : nameOf(where);
  let timeline = prepared.timelines.get(name);
  if (timeline === undefined) {
    const list = seriesOf(prepared.history, where);
    timeline = merge(prepared, list, { from: 0, to: list.length });
    prepared.timelines.set(name, timeline);
  }
  prepared.byFilter.set(where, timeline);
  return timeline;
}

/** The first day with a contribution; Infinity when there is none. */
export function firstDayOf(history: History): Day {
  let first = Infinity;
  for (const { days } of history) {
    const day = days[0]?.[0];
    if (day !== undefined && day < first) first = day;
  }
  return first;
}

/**
 * One timeline for each locale, product or program among the matching
 * contributions, unknown ones left out; none at all when they are fewer than
 * `atLeast`, which is found out before anything is counted.
 */
export function timelinesBy(
  prepared: Prepared,
  grouping: Grouping,
  { where, atLeast }: { readonly where?: Where | undefined; readonly atLeast: number },
): readonly Timeline[] {
  const groups = new Map<string, Series[]>();
  for (const series of seriesOf(prepared.history, where)) {
    const name = grouping === 'program' ? programOf(series.kind) : series[grouping];
    if (name === undefined || series.days.length === 0) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [series]);
    else group.push(series);
  }
  return groups.size < atLeast
    ? []
    : [...groups.values()].map((group) => merge(prepared, group, { from: 0, to: group.length }));
}

/** How many of the timeline's days lie before a day. */
export function daysBefore({ days }: Timeline, day: Day): number {
  return firstAtLeast(days, day);
}

/** The place of the first number that is at least `target` in an ascending list; its length when there is none. */
export function firstAtLeast(ascending: readonly number[], target: number): number {
  let low = 0;
  let high = ascending.length;
  // Mostly asked from the very beginning on.
  if (high === 0 || (ascending[0] as number) >= target) return 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameOf(where: Where): string {
  let name = namesOfFilters.get(where);
  if (name === undefined) {
    name = JSON.stringify([where.program, where.kind, where.ranked, where.locale, where.product]);
    namesOfFilters.set(where, name);
  }
  return name;
}

function seriesOf(history: History, where: Where | undefined): readonly Series[] {
  return where === undefined ? history : history.filter((series) => matches(where, series));
}

function matches({ program, kind, ranked, locale, product }: Where, series: Series): boolean {
  if (kind !== undefined && !among(kind, series.kind)) return false;
  if (program !== undefined && !among(program, programOf(series.kind))) return false;
  if (ranked !== undefined && !isRanked(series.kind satisfies Kind)) return false;
  if (product !== undefined && (series.product === undefined || !among(product, series.product)))
    return false;
  if (locale === undefined) return true;
  if (series.locale === undefined) return false;
  return isNegation(locale) ? !among(locale.not, series.locale) : among(locale, series.locale);
}

function among<Item extends string>(wanted: Item | readonly Item[], item: string): boolean {
  return typeof wanted === 'string' ? wanted === item : (wanted as readonly string[]).includes(item);
}

function isNegation(
  locale: NonNullable<Where['locale']>,
): locale is Extract<Where['locale'], { readonly not: unknown }> {
  return typeof locale === 'object' && 'not' in locale;
}

/** Two at a time, halving the list, so that many locales cost no more than log(locales) passes. */
function merge(
  prepared: Prepared,
  list: readonly Series[],
  { from, to }: { readonly from: number; readonly to: number },
): Timeline {
  if (to - from > 1) {
    const half = (from + to) >> 1;
    return mergeTwo(merge(prepared, list, { from, to: half }), merge(prepared, list, { from: half, to }));
  }
  const only = list[from];
  if (only === undefined) return { days: [], sums: [] };
  let timeline = prepared.bySeries.get(only);
  if (timeline === undefined) {
    timeline = timelineOfSeries(only);
    prepared.bySeries.set(only, timeline);
  }
  return timeline;
}

// The two loops below are most of the cost of a person's badges: arrays of known
// length and whole numbers alone make them several times faster than pushing.

function timelineOfSeries({ days: entries }: Series): Timeline {
  const size = entries.length;
  const days = new Array<number>(size);
  const sums = new Array<number>(size);
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    const entry = entries[at] as readonly [Day, number];
    sum += entry[1];
    days[at] = entry[0];
    sums[at] = sum;
  }
  return { days, sums };
}

function mergeTwo(left: Timeline, right: Timeline): Timeline {
  const { days: leftDays, sums: leftSums } = left;
  const { days: rightDays, sums: rightSums } = right;
  const days = new Array<number>(leftDays.length + rightDays.length);
  const sums = new Array<number>(days.length);
  let at = 0;
  let i = 0;
  let j = 0;
  let leftSum = 0;
  let rightSum = 0;
  // Never reads past an end: that alone costs a fifth.
  while (i < leftDays.length && j < rightDays.length) {
    const a = leftDays[i] as Day;
    const b = rightDays[j] as Day;
    if (a <= b) leftSum = leftSums[i++] as number;
    if (b <= a) rightSum = rightSums[j++] as number;
    days[at] = a < b ? a : b;
    sums[at++] = leftSum + rightSum;
  }
  for (; i < leftDays.length; at += 1, i += 1) {
    days[at] = leftDays[i] as Day;
    sums[at] = (leftSums[i] as number) + rightSum;
  }
  for (; j < rightDays.length; at += 1, j += 1) {
    days[at] = rightDays[j] as Day;
    sums[at] = (rightSums[j] as number) + leftSum;
  }
  days.length = at;
  sums.length = at;
  return { days, sums };
}
