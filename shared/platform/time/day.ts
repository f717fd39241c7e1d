// Days are whole numbers: days since 1970-01-01 in UTC. The instant decides the
// day, never the written offset: 2025-01-01T00:30+02:00 is still 2024-12-31.

/** A UTC calendar day as the count of days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The UTC day of an instant given in milliseconds since the epoch. */
export function dayOf(instantMs: number): Day {
  return Math.floor(instantMs / MS_PER_DAY);
}

/** The first millisecond of a day. */
export function startOfDay(day: Day): number {
  return day * MS_PER_DAY;
}

/** `2024-12-31` for a day. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of `2024-12-31`, or undefined when the text is no calendar date. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(ms)) return undefined;
  const day = ms / MS_PER_DAY;
  return formatDay(day) === text ? day : undefined;
}

/** The UTC calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The first day of a calendar year. */
export function firstDayOfYear(year: number): Day {
  return Date.UTC(year, 0, 1) / MS_PER_DAY;
}

/** The UTC month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** The first day of a month; `month` may run past 12 and rolls into the next year. */
export function firstDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / MS_PER_DAY;
}

/** Weeks since the one that holds 1970-01-01; ISO weeks, so they begin on Monday. */
export function weekOf(day: Day): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday that begins the ISO week of a day. */
export function mondayOf(day: Day): Day {
  return weekOf(day) * 7 - 3;
}
