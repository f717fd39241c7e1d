// Names of ISO weeks: `2026-W47`. A week belongs to the year that holds its Thursday.
import { firstDayOfYear, mondayOf, yearOf, type Day } from './day.ts';

/** The name of the ISO week of a day. */
export function weekNameOf(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const year = yearOf(thursday);
  const number = Math.floor((thursday - firstDayOfYear(year)) / 7) + 1;
  return `${String(year)}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week by its name, or undefined for what names none. */
export function mondayOfWeek(name: string): Day | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(name) ?? [];
  if (year === undefined) return undefined;
  // The fourth of January is always in the first week.
  const monday = mondayOf(firstDayOfYear(Number(year)) + 3) + (Number(number) - 1) * 7;
  return weekNameOf(monday) === name ? monday : undefined;
}
