// Windows as ranges of days, and the labels under which awards are kept: `once`,
// `2024`, `2024-Q3`, `2024-05`. All periods are of the UTC calendar.
import {
  firstDayOfMonth,
  firstDayOfYear,
  monthOf,
  parseDay,
  yearOf,
  type Day,
} from '../../platform/time/day.ts';
import type { CalendarPeriod, RuleWindow } from './rule.ts';

/** The label of an award that is given once in a life. */
export const onceWindow = 'once';

/** Days from `from` to `to`, both included; `to` before `from` is no day at all. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The calendar period that holds a day. */
export function periodAround(period: CalendarPeriod, day: Day): DayRange {
  const year = yearOf(day);
  if (period === 'year') return { from: firstDayOfYear(year), to: firstDayOfYear(year + 1) - 1 };
  const months = period === 'quarter' ? 3 : 1;
  const month = monthOf(day) - ((monthOf(day) - 1) % months);
  return { from: firstDayOfMonth(year, month), to: firstDayOfMonth(year, month + months) - 1 };
}

/** The label of the calendar period that holds a day: `2024`, `2024-Q3` or `2024-05`. */
export function windowLabelOf(period: CalendarPeriod, day: Day): string {
  const year = String(yearOf(day)).padStart(4, '0');
  if (period === 'year') return year;
  const month = monthOf(day);
  return period === 'quarter'
    ? `${year}-Q${Math.ceil(month / 3)}`
    : `${year}-${String(month).padStart(2, '0')}`;
}

/** The days of a window by its label; every day for `once`, undefined for any other text. */
export function rangeOfLabel(label: string): DayRange | undefined {
  if (label === onceWindow) return { from: -Infinity, to: Infinity };
  const found = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(label);
  if (found === null) return undefined;
  const year = Number(found[1]);
  if (found[2] !== undefined) return periodAround('quarter', firstDayOfMonth(year, Number(found[2]) * 3));
  if (found[3] !== undefined) return periodAround('month', firstDayOfMonth(year, Number(found[3])));
  return periodAround('year', firstDayOfYear(year));
}

/** The days that a condition looks at when it is asked about the day `asOf`. */
export function rangeOfWindow(window: RuleWindow | undefined, asOf: Day): DayRange {
  if (window === undefined || window.type === 'all') return { from: -Infinity, to: asOf };
  if (window.type === 'rolling') return { from: asOf - window.days + 1, to: asOf };
  if (window.type === 'calendar') return { from: periodAround(window.period, asOf).from, to: asOf };
  const { from, to } = fixedRange(window);
  return { from, to: Math.min(to, asOf) };
}

/**
 * The days of a fixed window.
 * @throws Error when a date was never checked by the rule schema.
 */
export function fixedRange(window: Extract<RuleWindow, { type: 'fixed' }>): DayRange {
  const [from, to] = [parseDay(window.from), parseDay(window.to)];
  if (from === undefined || to === undefined)
    throw new Error(`no calendar dates: ${window.from}, ${window.to}`);
  return { from, to };
}
