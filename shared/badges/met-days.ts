// On which days a rule holds, worked out as ranges from the running totals. Each
// window has its own shape: all time and a fixed window hold for ever once met,
// a calendar period until its end, a rolling window until enough has left it.
import { weekOf, type Day } from '../time/day.ts';
import { heldSince, type Asked } from './facts.ts';
import type { CalendarPeriod, Condition, Rule, RuleWindow } from './rule.ts';
import { coveredBy, inside, joined, outside, type Spans } from './spans.ts';
import { daysBefore, firstAtLeast, timelineOf, timelinesBy, type Timeline } from './timeline.ts';
import { fixedRange, periodAround, type DayRange } from './windows.ts';

/** The days of `within` on which a rule holds. */
export function metDays(rule: Rule, asked: Asked, within: DayRange): Spans {
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

/** As if nothing happened after `until`; the ranges may run past it. */
function conditionDays(condition: Condition, asked: Asked, until: Day): Spans {
  const { atLeast } = condition;
  if (condition.metric === 'tenure') {
    const first = timelineOf(asked.prepared, condition.where).days[0];
    return first === undefined ? [] : [{ from: first + atLeast, to: Infinity }];
  }
  const { window } = condition;
  if (condition.metric === 'distinct' && condition.of !== 'day') {
    const groups =
      condition.of === 'week'
        ? timelinesByWeek(timelineOf(asked.prepared, condition.where))
        : timelinesBy(asked.prepared, condition.of, condition.where);
    if (groups.length < atLeast) return [];
    return coveredBy(
      groups.map((group) => daysOf({ timeline: group, window, asked, until }, countOf(group, 1))),
      atLeast,
    );
  }
  const timeline = timelineOf(asked.prepared, condition.where);
  // Cheap and usual: in no window can there be more than there is in all.
  if ((timeline.sums.at(-1) ?? 0) < atLeast) return [];
  if (condition.metric === 'streak') {
    return daysOf({ timeline, window, asked, until }, runOf(timeline, condition.unit, atLeast));
  }
  const counted = condition.metric === 'count' ? timeline : onePerDay(timeline);
  return daysOf({ timeline: counted, window, asked, until }, countOf(counted, atLeast));
}

/** How one measure reaches its target. */
interface Measure {
  /** The first day on which the target is reached by what lies in the range; undefined when it is not. */
  readonly reachedIn: (range: DayRange) => Day | undefined;
  /** The days on which the window of `length` days that ends there holds enough. */
  readonly rolling: (length: number) => Spans;
}

interface Question {
  readonly timeline: Timeline;
  readonly window: RuleWindow | undefined;
  readonly asked: Asked;
  readonly until: Day;
}

function daysOf({ timeline, window, asked, until }: Question, measure: Measure): Spans {
  if (window?.type === 'rolling') return measure.rolling(window.days);
  if (window?.type === 'calendar' && asked.window === undefined) {
    const spans: DayRange[] = [];
    for (const range of activePeriods(timeline, window.period, until)) {
      const met = measure.reachedIn(range);
      if (met !== undefined) spans.push({ from: met, to: range.to });
    }
    return joined(spans);
  }
  const met = measure.reachedIn(
    window === undefined || window.type === 'all'
      ? { from: -Infinity, to: until }
      : window.type === 'fixed'
        ? fixedRange(window)
        : (asked.window ?? { from: -Infinity, to: until }),
  );
  return met === undefined ? [] : [{ from: met, to: Infinity }];
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

function countOf({ days, sums }: Timeline, atLeast: number): Measure {
  return {
    reachedIn: ({ from, to }) => {
      const before = sums[firstAtLeast(days, from) - 1] ?? 0;
      const day = days[firstAtLeast(sums, before + atLeast)];
      return day !== undefined && day <= to ? day : undefined;
    },
    rolling: (length) => {
      const spans: DayRange[] = [];
      // `start`: the latest day so that what lies from it to the day at hand is still enough.
      let start = 0;
      for (const [at, day] of days.entries()) {
        const sum = sums[at] ?? 0;
        if (sum < atLeast) continue;
        while (sum - (sums[start] ?? Infinity) >= atLeast) start += 1;
        const to = (days[start] ?? day) + length - 1;
        if (to >= day) spans.push({ from: day, to });
      }
      return joined(spans);
    },
  };
}

function runOf({ days }: Timeline, unit: 'day' | 'week', atLeast: number): Measure {
  return {
    reachedIn: ({ from, to }) => {
      let run = 0;
      let previous = NaN;
      for (let at = firstAtLeast(days, from); at < days.length; at += 1) {
        const day = days[at] ?? Infinity;
        if (day > to) return undefined;
        const number = unit === 'day' ? day : weekOf(day);
        if (number === previous) continue;
        run = number === previous + 1 ? run + 1 : 1;
        if (run === atLeast) return day;
        previous = number;
      }
      return undefined;
    },
    rolling: (length) => {
      const units: { readonly number: number; readonly first: Day; last: Day }[] = [];
      const spans: DayRange[] = [];
      for (const day of days) {
        const number = unit === 'day' ? day : weekOf(day);
        const latest = units.at(-1);
        if (latest?.number === number) latest.last = day;
        else units.push({ number, first: day, last: day });
      }
      for (const [at, { number, first }] of units.entries()) {
        const opening = units[at - atLeast + 1];
        if (opening?.number !== number - atLeast + 1) continue;
        // The run lasts until the last active day of its first unit leaves the window.
        const to = opening.last + length - 1;
        if (to >= first) spans.push({ from: first, to });
      }
      return joined(spans);
    },
  };
}

function onePerDay({ days }: Timeline): Timeline {
  return { days, sums: days.map((_, at) => at + 1) };
}

function timelinesByWeek({ days }: Timeline): readonly Timeline[] {
  return [...Map.groupBy(days, weekOf).values()].map((week) => onePerDay({ days: week, sums: [] }));
}
