// A person as the tally keeps them: open days on the card, older days sealed into
// years. The card is the only hot item, so a live contribution writes it and no
// year; a day belongs to the years once the card says so (`sealedThrough`).
import { yearOf, type Day } from '../../platform/time/day.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { History, Series } from '../../activity/days/history.ts';
import { readSeriesKey, type SeriesDays } from '../../activity/days/series.ts';

/** Days by series key text. */
export type DaysBySeries = ReadonlyMap<string, SeriesDays>;

/** The leaderboard window: the 90 UTC days up to and including today (contract, "Time window"). */
export const WINDOW_DAYS = 90;

/**
 * How many days stay open on the card: the window and five weeks, so that the
 * nightly titles of a month that was missed can be given from the card alone.
 */
export const OPEN_DAYS = WINDOW_DAYS + 36;

/** Sealing waits until this many days have gathered, so that it is rare. */
const SEAL_AFTER_DAYS = 31;

/** One place on a leaderboard: the list (with shard) and the sort key. */
export interface RankKeys {
  readonly list: string;
  readonly rank: string;
}

/** The item of a person that every contribution writes: their latest days, what they hold and where they stand. */
export interface Card {
  /** 0 when it is not stored yet. */
  readonly version: number;
  readonly handle: string;
  readonly displayName?: string;
  /** Days up to and including this one are in the years. */
  readonly sealedThrough: Day;
  readonly open: DaysBySeries;
  /** `badge#window` and the day of each award. */
  readonly held: ReadonlyMap<string, Day>;
  readonly ranks: ReadonlyMap<Program, RankKeys>;
  readonly localeRanks: ReadonlyMap<Program, RankKeys>;
  /** Some award may be marked as kept. */
  readonly watched?: true;
  /** The next day on which something changes by itself. */
  readonly due?: { readonly list: string; readonly day: Day };
}

/** The sealed days of one calendar year in UTC. `version` is 0 when it is not stored yet. */
export interface Year {
  readonly year: number;
  readonly version: number;
  readonly days: DaysBySeries;
}

/** The card of somebody who has none yet. */
export function firstCard(handle: string, today: Day): Card {
  return {
    version: 0,
    handle,
    sealedThrough: today - OPEN_DAYS,
    open: new Map(),
    held: new Map(),
    ranks: new Map(),
    localeRanks: new Map(),
  };
}

/** Sets the counts of one day; a series without a count leaves the day. */
export function setDay(days: DaysBySeries, day: Day, counts: ReadonlyMap<string, number>): DaysBySeries {
  const next = new Map(days);
  for (const key of new Set([...days.keys(), ...counts.keys()])) {
    const count = counts.get(key) ?? 0;
    const before = days.get(key) ?? [];
    const at = before.findIndex(([known]) => known >= day);
    const present = at >= 0 && before[at]?.[0] === day;
    if (count === 0 && !present) continue;
    const without = present ? before.toSpliced(at, 1) : before;
    const after = count === 0 ? without : without.toSpliced(at < 0 ? without.length : at, 0, [day, count]);
    if (after.length === 0) next.delete(key);
    else next.set(key, after);
  }
  return next;
}

/** Whether two sets of days are the same. */
export function sameDays(a: DaysBySeries, b: DaysBySeries): boolean {
  if (a.size !== b.size) return false;
  for (const [key, days] of a) {
    const other = b.get(key);
    if (other?.length !== days.length) return false;
    if (days.some(([day, count], i) => other[i]?.[0] !== day || other[i][1] !== count)) return false;
  }
  return true;
}

/** Puts each day's counts where that day is kept: on the card while it is open, else into its year. */
export function placeDays(
  before: { readonly card: Card; readonly years: ReadonlyMap<number, Year> },
  counted: ReadonlyMap<Day, ReadonlyMap<string, number>>,
): { card: Card; years: ReadonlyMap<number, Year> } {
  let { card } = before;
  const years = new Map(before.years);
  for (const [day, counts] of counted) {
    if (day > card.sealedThrough) {
      card = { ...card, open: setDay(card.open, day, counts) };
      continue;
    }
    const year = yearOf(day);
    const known = years.get(year) ?? { year, version: 0, days: new Map() };
    if (known.version === 0 && known.days.size === 0 && counts.size === 0) continue;
    years.set(year, { ...known, days: setDay(known.days, day, counts) });
  }
  return { card, years };
}

/** Moves days that have left the card's keep into their years, if enough of them have gathered. */
export function seal(
  { card, years }: { readonly card: Card; readonly years: ReadonlyMap<number, Year> },
  today: Day,
): { card: Card; years: ReadonlyMap<number, Year> } {
  const through = today - OPEN_DAYS;
  if (through - card.sealedThrough < SEAL_AFTER_DAYS) return { card, years };
  const open = new Map<string, SeriesDays>();
  const sealed = new Map<Day, Map<string, number>>();
  for (const [key, days] of card.open) {
    const kept = days.filter(([day]) => day > through);
    if (kept.length > 0) open.set(key, kept);
    for (const [day, count] of days.slice(0, days.length - kept.length)) {
      sealed.set(day, (sealed.get(day) ?? new Map<string, number>()).set(key, count));
    }
  }
  const nextYears = new Map(
    [...years].map(([year, kept]) => [year, withoutOpenDays(kept, card.sealedThrough)]),
  );
  for (const [day, counts] of sealed) {
    const year = yearOf(day);
    const before = nextYears.get(year) ?? { year, version: 0, days: new Map() };
    nextYears.set(year, { ...before, days: setDay(before.days, day, counts) });
  }
  return { card: { ...card, open, sealedThrough: through }, years: nextYears };
}

/**
 * For a clock that was set back, which only a local system's is: days that belong on
 * the card of that time come back from their years. Time that runs on needs nothing.
 */
export function reopen(
  { card, years }: { readonly card: Card; readonly years: ReadonlyMap<number, Year> },
  today: Day,
): Card {
  const through = today - OPEN_DAYS;
  if (card.sealedThrough <= through) return card;
  const open = new Map<string, SeriesDays>();
  for (const [key, days] of allDays(card, years.values())) {
    const kept = days.filter(([day]) => day > through);
    if (kept.length > 0) open.set(key, kept);
  }
  return { ...card, open, sealedThrough: through };
}

// A sealing that died before its card was written leaves days in a year that are still
// open, and the card may have changed since: only what the card says now is sealed.
function withoutOpenDays(year: Year, sealedThrough: Day): Year {
  const days = new Map<string, SeriesDays>();
  for (const [key, list] of year.days) {
    const sealed = list.filter(([day]) => day <= sealedThrough);
    if (sealed.length > 0) days.set(key, sealed);
  }
  return { ...year, days };
}

/** All days with counts by series: sealed days from the years, open ones from the card. */
export function allDays(card: Pick<Card, 'sealedThrough' | 'open'>, years: Iterable<Year>): DaysBySeries {
  const days = new Map<string, (readonly [Day, number])[]>();
  for (const year of [...years].sort((a, b) => a.year - b.year)) {
    for (const [key, list] of year.days) {
      // A crash between writing a year and the card can leave days in both; the card decides.
      const sealed = list.filter(([day]) => day <= card.sealedThrough);
      if (sealed.length > 0) days.set(key, [...(days.get(key) ?? []), ...sealed]);
    }
  }
  for (const [key, list] of card.open) days.set(key, [...(days.get(key) ?? []), ...list]);
  return days;
}

/** Everything the person has done that counts, as the rules read it. */
export function historyOf(card: Pick<Card, 'sealedThrough' | 'open'>, years: Iterable<Year>): History {
  return [...allDays(card, years)].map(([key, days]): Series => ({ ...readSeriesKey(key), days }));
}
