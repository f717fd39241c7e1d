// Days as people live them. Counting is done in UTC (day.ts); a person who names a day, or
// says since when they are away, means the one on their own wall.
import { dayOf, startOfDay, type Day } from './day.ts';

const MS_PER_MINUTE = 60_000;

/** How far a zone's clock is ahead of UTC at an instant, in minutes. Throws a RangeError for an unknown zone. */
export function offsetAt(zone: string, instantMs: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - Math.floor(instantMs / 1000) * 1000) / MS_PER_MINUTE);
}

/** The calendar day on a zone's wall at an instant. */
export function dayIn(zone: string, instantMs: number): Day {
  return dayOf(instantMs + offsetAt(zone, instantMs) * MS_PER_MINUTE);
}

/** The instant at which a zone's clock shows a day and an hour; an hour that is skipped there lies beside it. */
export function instantIn(zone: string, day: Day, hour: number): number {
  const wall = startOfDay(day) + hour * 60 * MS_PER_MINUTE;
  const first = wall - offsetAt(zone, wall) * MS_PER_MINUTE;
  return wall - offsetAt(zone, first) * MS_PER_MINUTE;
}

/** An instant as a zone's wall and its distance from UTC: `2024-12-31T12:00:00+01:00`. */
export function writeIn(zone: string, instantMs: number): string {
  const offset = offsetAt(zone, instantMs);
  const wall = new Date(instantMs + offset * MS_PER_MINUTE).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

// A formatter takes a tenth of a millisecond to build and each zone needs one only.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
