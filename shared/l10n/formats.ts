// Numbers, days and lists as a language writes them. Formatters are built when they are first
// needed: no page needs all of them, and each costs a cold start up to a millisecond.
import { startOfDay } from '../platform/time/day.ts';
import type { Day } from '../platform/time/day.ts';

/** How a language writes what is not a sentence. */
export interface Formats {
  number(value: number): string;
  /** A calendar year: its digits, never grouped. */
  year(year: number): string;
  /** "March 12, 2024", the UTC day. */
  day(day: Day): string;
  /** "Mar 12, 2024". */
  shortDay(day: Day): string;
  /** "today", "yesterday", "3 days ago" within a week of `today`; the date beyond. */
  dayInWords(day: Day, today: Day): string;
  /** "5 minutes ago" for two instants in milliseconds. */
  ago(instant: number, now: number): string;
  /** "March" for 3. */
  month(month: number): string;
  /** "Mar" for 3. */
  shortMonth(month: number): string;
  /** "Portuguese (Brazil)" for `pt-BR`; the tag itself where nobody has named it. */
  languageName(tag: string): string;
  /** "a, b, and c". */
  list(items: readonly string[]): string;
  /** "a or b". */
  choice(items: readonly string[]): string;
}

/** The formats of a language by its tag. */
export function formatsOf(tag: string): Formats {
  const numbers = onDemand(() => new Intl.NumberFormat(tag));
  const years = onDemand(() => new Intl.NumberFormat(tag, { useGrouping: false }));
  const days = onDemand(() => dateFormat(tag, { dateStyle: 'long' }));
  const shortDays = onDemand(() => dateFormat(tag, { year: 'numeric', month: 'short', day: 'numeric' }));
  const months = onDemand(() => monthNames(tag, 'long'));
  const shortMonths = onDemand(() => monthNames(tag, 'short'));
  const ago = onDemand(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const names = onDemand(() => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
  const all = onDemand(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const either = onDemand(() => new Intl.ListFormat(tag, { type: 'disjunction' }));

  return {
    number: remembered((value: number) => numbers().format(value)),
    year: remembered((year: number) => years().format(year)),
    day: remembered((day: Day) => days().format(startOfDay(day))),
    shortDay: remembered((day: Day) => shortDays().format(startOfDay(day))),
    dayInWords(day, today) {
      const distance = day - today;
      return distance <= 0 && distance > -7 ? ago().format(distance, 'day') : days().format(startOfDay(day));
    },
    ago(instant, now) {
      const minutes = Math.round((instant - now) / 60_000);
      if (minutes > -60) return ago().format(Math.min(0, minutes), 'minute');
      return minutes > -1440
        ? ago().format(Math.round(minutes / 60), 'hour')
        : ago().format(Math.round(minutes / 1440), 'day');
    },
    month: (month) => months()[month - 1] ?? String(month),
    shortMonth: (month) => shortMonths()[month - 1] ?? String(month),
    languageName: remembered((other: string) => nameOf(names(), other)),
    list: (items) => all().format(items),
    choice: (items) => either().format(items),
  };
}

/** Remembers the first thousand answers: pages say the same few things again and again, visitors may ask for anything. */
function remembered<Asked>(answer: (asked: Asked) => string): (asked: Asked) => string {
  const answers = new Map<Asked, string>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const fresh = answer(asked);
    if (answers.size < 1000) answers.set(asked, fresh);
    return fresh;
  };
}

function onDemand<Built>(build: () => Built): () => Built {
  let built: Built | undefined;
  return () => (built ??= build());
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
}

function monthNames(tag: string, month: 'long' | 'short'): readonly string[] {
  const format = dateFormat(tag, { month });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index, 15)));
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag: sources are free to invent their own
  }
}
