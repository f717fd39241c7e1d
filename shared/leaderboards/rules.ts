// Who stands where. A rank key sorts as the contract orders: count descending,
// then handle ascending in byte order.
import { isRanked, programOf, programs, type Program } from '../contributions/kinds.ts';
import { readSeriesKey } from '../tally/series.ts';
import { WINDOW_DAYS, type DaysBySeries, type RankKeys } from '../tally/person.ts';
import type { Day } from '../time/day.ts';

const COUNT_CEILING = 10_000_000;

/** `9999988#ana` for 12 contributions of ana: more contributions sort first. */
export function rankKeyOf(count: number, handle: string): string {
  return `${String(COUNT_CEILING - count).padStart(8, '0')}#${handle}`;
}

/** The count and handle in a rank key. */
export function readRankKey(key: string): { count: number; handle: string } {
  return { count: COUNT_CEILING - Number(key.slice(0, 8)), handle: key.slice(9) };
}

/** The list of a leaderboard's shard; people who opted out stand in a list that no page reads. */
export function listOf({
  program,
  locale,
  shard,
  hidden,
}: {
  readonly program: Program;
  readonly locale?: string;
  readonly shard: number;
  readonly hidden: boolean;
}): string {
  const scope = locale === undefined ? program : `${program}#${locale}`;
  return `${hidden ? '~' : ''}${scope}#${String(shard)}`;
}

/** What leaderboards count in the days `from` to `to`, by program and by its locales. */
export interface WindowCounts {
  readonly programs: ReadonlyMap<Program, number>;
  readonly locales: ReadonlyMap<Program, ReadonlyMap<string, number>>;
}

/** The first day of the window that ends with `today`. */
export function windowStart(today: Day): Day {
  return today - WINDOW_DAYS + 1;
}

/** Sums the ranked kinds of the open days between two days, both included. */
export function countWindow(open: DaysBySeries, from: Day, to: Day): WindowCounts {
  const byProgram = new Map<Program, number>();
  const byLocale = new Map<Program, Map<string, number>>();
  for (const [text, days] of open) {
    const { kind, locale } = readSeriesKey(text);
    if (!isRanked(kind)) continue;
    let count = 0;
    for (const [day, n] of days) if (day >= from && day <= to) count += n;
    if (count === 0) continue;
    const program = programOf(kind);
    byProgram.set(program, (byProgram.get(program) ?? 0) + count);
    if (locale === undefined) continue;
    const locales = byLocale.get(program) ?? new Map<string, number>();
    byLocale.set(program, locales.set(locale, (locales.get(locale) ?? 0) + count));
  }
  return { programs: byProgram, locales: byLocale };
}

export interface Places {
  readonly ranks: ReadonlyMap<Program, RankKeys>;
  /** The locale that stands on the card, one for a program. */
  readonly localeRanks: ReadonlyMap<Program, RankKeys>;
  /** Places in further locales, kept in items of their own; by `program#locale`. */
  readonly extra: ReadonlyMap<string, RankKeys>;
}

/**
 * All places of a person. The locale on the card stays the one it was while it
 * counts, else the one with most contributions: moving it costs writes.
 */
export function placesOf({
  counts,
  handle,
  shard,
  hidden,
  before,
}: {
  readonly counts: WindowCounts;
  readonly handle: string;
  readonly shard: number;
  readonly hidden: boolean;
  readonly before: ReadonlyMap<Program, RankKeys>;
}): Places {
  const ranks = new Map<Program, RankKeys>();
  const localeRanks = new Map<Program, RankKeys>();
  const extra = new Map<string, RankKeys>();
  for (const program of programs) {
    const total = counts.programs.get(program);
    if (total === undefined) continue;
    ranks.set(program, { list: listOf({ program, shard, hidden }), rank: rankKeyOf(total, handle) });
    const locales = counts.locales.get(program) ?? new Map<string, number>();
    const main = mainLocale(locales, before.get(program)?.list);
    for (const [locale, count] of locales) {
      const keys = { list: listOf({ program, locale, shard, hidden }), rank: rankKeyOf(count, handle) };
      if (locale === main) localeRanks.set(program, keys);
      else extra.set(`${program}#${locale}`, keys);
    }
  }
  return { ranks, localeRanks, extra };
}

function mainLocale(locales: ReadonlyMap<string, number>, before: string | undefined): string | undefined {
  const current = before?.replace(/^~/, '').split('#')[1];
  if (current !== undefined && locales.has(current)) return current;
  let main: string | undefined;
  for (const [locale, count] of locales) {
    const best = main === undefined ? 0 : (locales.get(main) ?? 0);
    if (count > best || (count === best && main !== undefined && locale < main)) main = locale;
  }
  return main;
}
