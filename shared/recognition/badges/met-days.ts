// On which days a rule holds, worked out as ranges from the running totals. Each
// window has its own shape: all time and a fixed window hold for ever once met,
// a calendar period until its end, a rolling window until enough has left it.
import { weekOf, type Day } from '../../platform/time/day.ts';
import { heldSince, type Asked } from './facts.ts';
import { rollingCount, rollingRun } from './rolling.ts';
import type {
  CalendarPeriod,
  Condition,
  Rule,
  RuleWindow,
  StreakCondition,
  TenureCondition,
} from './rule.ts';
import { coveredBy, inside, joined, outside, type Spans } from './spans.ts';
import { daysBefore, firstAtLeast, timelineOf, timelinesBy, type Timeline } from './timeline.ts';
import { fixedRange, periodAround, type DayRange } from './windows.ts';

/** The first day of `within` on which a rule holds; undefined when there is none. */
export function firstMetDay(rule: Rule, asked: Asked, within: DayRange): Day | undefined {
  if ('metric' in rule && rule.metric !== 'tenure' && !isGrouped(rule)) {
    // Most rules there are: no need to write down ranges.
    const range = lastingRange(rule.window, asked, within.to);
    if (range !== undefined) {
      const day = reachedOn(rule, timelineOf(asked.prepared, rule.where), range);
      return day === undefined || day > within.to ? undefined : Math.max(day, within.from);
    }
  }
  return metDays(rule, asked, within)[0]?.from;
}

/** The days of `within` on which a rule holds. */
function metDays(rule: Rule, asked: Asked, within: DayRange): Spans {
  if ('metric' in rule) return inside(conditionDays(rule, asked, within.to), within);
  if ('hasBadge' in rule) {
    const since = heldSince(asked.held, rule.hasBadge);
    return since === undefined ? [] : inside([{ from: since, to: Infinity }], within);
  }
  if ('not' in rule) return outside(metDays(rule.not, asked, within), within);
  const branches = 'all' in rule ? rule.all : rule.any;
  return coveredBy(
    branches.map((branch) => metDays(branch, asked, within)),
    'all' in rule ? branches.length : 1,
  );
}

/** The calendar periods with a contribution up to `until`, in order. */
export function activePeriods(timeline: Timeline, period: CalendarPeriod, until: Day): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (let at = 0; ;) {
    const day = timeline.days[at];
    if (day === undefined || day > until) return ranges;
    const range = periodAround(period, day);
    ranges.push(range);
    at = daysBefore(timeline, range.to + 1);
  }
}

/** Before any day that a contribution may have; a small whole number, which is quicker than -Infinity. */
const dawn: Day = -(2 ** 30);

/** A condition that looks at contributions in a window. */
type Windowed = Exclude<Condition, TenureCondition>;
/** What runs along one timeline: contributions counted, or units in a row. */
type Measure =
  | { readonly metric: 'count'; readonly atLeast: number }
  | { readonly metric: 'distinct'; readonly atLeast: number }
  | StreakCondition;

/** The ranges may begin before and run past the days asked about. */
function conditionDays(condition: Condition, asked: Asked, until: Day): Spans {
  const { where, atLeast } = condition;
  if (condition.metric === 'tenure') {
    const first = timelineOf(asked.prepared, where).days[0];
    return first === undefined ? [] : [{ from: first + atLeast, to: Infinity }];
  }
  if (!isGrouped(condition)) {
    return windowDays(condition, timelineOf(asked.prepared, where), {
      window: condition.window,
      asked,
      until,
    });
  }
  const groups =
    condition.of === 'week'
      ? timelinesByWeek(timelineOf(asked.prepared, where))
      : timelinesBy(asked.prepared, condition.of, condition);
  const present: Measure = { metric: 'count', atLeast: 1 };
  return coveredBy(
    groups.map((group) => windowDays(present, group, { window: condition.window, asked, until })),
    atLeast,
  );
}

/** Conditions for which it matters on which days each locale, product, program or week is there. */
function isGrouped(condition: Windowed): condition is Extract<Condition, { metric: 'distinct' }> & {
  readonly of: 'week' | 'locale' | 'product' | 'program';
} {
  return condition.metric === 'distinct' && condition.of !== 'day';
}

function windowDays(
  measure: Measure,
  timeline: Timeline,
  {
    window,
    asked,
    until,
  }: { readonly window: RuleWindow | undefined; readonly asked: Asked; readonly until: Day },
): Spans {
  if (window?.type === 'rolling') {
    if (measure.metric === 'streak') return rollingRun(timeline, measure, window.days);
    return rollingCount(
      measure.metric === 'count' ? timeline : onePerDay(timeline),
      measure.atLeast,
      window.days,
    );
  }
  const range = lastingRange(window, asked, until);
  if (range !== undefined) {
    const day = reachedOn(measure, timeline, range);
    return day === undefined ? [] : [{ from: day, to: Infinity }];
  }
  const spans: DayRange[] = [];
  for (const period of window?.type === 'calendar' ? activePeriods(timeline, window.period, until) : []) {
    const day = reachedOn(measure, timeline, period);
    if (day !== undefined) spans.push({ from: day, to: period.to });
  }
  return joined(spans);
}

/** The days that a window looks at, where these are the same for every day asked about. */
function lastingRange(window: RuleWindow | undefined, asked: Asked, until: Day): DayRange | undefined {
  if (window === undefined || window.type === 'all') return { from: dawn, to: until };
  if (window.type === 'fixed') return fixedRange(window);
  return window.type === 'calendar' ? asked.window : undefined;
}

/** The first day on which what lies in the range, up to that day, reaches the target. */
function reachedOn(measure: Measure | Windowed, timeline: Timeline, { from, to }: DayRange): Day | undefined {
  const { days, sums } = timeline;
  const { atLeast } = measure;
  // Cheap and usual: in no range can there be more than there is in all.
  if (sums.length === 0 || (sums[sums.length - 1] as number) < atLeast) return undefined;
  const start = firstAtLeast(days, from);
  let place: number;
  if (measure.metric === 'count') place = firstAtLeast(sums, (sums[start - 1] ?? 0) + atLeast);
  else if (measure.metric === 'distinct') place = start + atLeast - 1;
  else if (measure.unit === 'day') place = endOfDayRun(days, start, atLeast);
  else place = endOfWeekRun(days, start, atLeast);
  const day = days[place];
  return day !== undefined && day <= to ? day : undefined;
}

/**
 * The place of the day that completes the first run of `atLeast` days from
 * `start` on; past the end when there is none. Looks back from where a run
 * would end: the first gap it meets rules out every end before gap + `atLeast`.
 */
function endOfDayRun(days: readonly Day[], start: number, atLeast: number): number {
  let opening = start;
  for (;;) {
    const end = opening + atLeast - 1;
    if (end >= days.length) return days.length;
    let at = end;
    while (at > opening && (days[at] ?? 0) - (days[at - 1] ?? 0) === 1) at -= 1;
    if (at === opening) return end;
    opening = at;
  }
}

function endOfWeekRun(days: readonly Day[], start: number, atLeast: number): number {
  let run = 0;
  let previous = NaN;
  for (let at = start; at < days.length; at += 1) {
    const week = weekOf(days[at] ?? 0);
    if (week !== previous) run = week === previous + 1 ? run + 1 : 1;
    if (run === atLeast) return at;
    previous = week;
  }
  return days.length;
}

function onePerDay({ days }: Timeline): Timeline {
  return { days, sums: days.map((_, at) => at + 1) };
}

function timelinesByWeek({ days }: Timeline): readonly Timeline[] {
  return [...Map.groupBy(days, weekOf).values()].map((week) => onePerDay({ days: week, sums: [] }));
}
