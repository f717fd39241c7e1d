// Who stands where. A rank key sorts as the contract orders: count descending,
// then handle ascending in byte order.
import { isRanked, programOf, programs, type Program } from '../../platform/vocabulary/programs.ts';
import { readSeriesKey } from '../../activity/days/series.ts';
import { WINDOW_DAYS, type DaysBySeries, type RankKeys } from '../tally/person.ts';
import type { Day } from '../../platform/time/day.ts';

const COUNT_CEILING = 10_000_000;

/** `9999988#ana` for 12 contributions of ana: more contributions sort first. */
export function rankKeyOf(count: number, handle: string): string {
  return `${String(COUNT_CEILING - count).padStart(8, '0')}#${handle}`;
}

/** The count and handle in a rank key. */
export function readRankKey(key: string): { count: number; handle: string } {
  return { count: COUNT_CEILING - Number(key.slice(0, 8)), handle: key.slice(9) };
}

/**
 * Which list of a program a person stands in. Pages read `shown` only. `hidden`
 * has those who opted out: the community's totals count them. `lapsed` has those
 * whose window is empty but was not some weeks ago: the titles of a night that
 * was missed, or that runs after windows moved on, still need them.
 */
export type ListKind = 'shown' | 'hidden' | 'lapsed';

const listMarks = { shown: '', hidden: '~', lapsed: '-' } as const satisfies Record<ListKind, string>;

/** The key of one shard of a list. */
export function listOf({
  program,
  locale,
  shard,
  kind,
}: {
  readonly program: Program;
  readonly locale?: string;
  readonly shard: number;
  readonly kind: ListKind;
}): string {
  const scope = locale === undefined ? program : `${program}#${locale}`;
  return `${listMarks[kind]}${scope}#${String(shard)}`;
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

/** Every list that a person stands in, hidden and lapsed ones too; each recount works them out anew. */
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
  open,
  handle,
  shard,
  kind,
  before,
}: {
  /** Counts of the window. */
  readonly counts: WindowCounts;
  /** Counts of all days that are still open. */
  readonly open: WindowCounts;
  readonly handle: string;
  readonly shard: number;
  readonly kind: 'shown' | 'hidden';
  readonly before: ReadonlyMap<Program, RankKeys>;
}): Places {
  const ranks = new Map<Program, RankKeys>();
  const localeRanks = new Map<Program, RankKeys>();
  const extra = new Map<string, RankKeys>();
  for (const program of programs) {
    const total = counts.programs.get(program);
    const lapsed = open.programs.get(program);
    if (total === undefined) {
      if (lapsed !== undefined && kind === 'shown') {
        ranks.set(program, {
          list: listOf({ program, shard, kind: 'lapsed' }),
          rank: rankKeyOf(lapsed, handle),
        });
      }
      continue;
    }
    ranks.set(program, { list: listOf({ program, shard, kind }), rank: rankKeyOf(total, handle) });
    const locales = counts.locales.get(program) ?? new Map<string, number>();
    const main = mainLocale(locales, before.get(program)?.list);
    for (const [locale, count] of locales) {
      const keys = { list: listOf({ program, locale, shard, kind }), rank: rankKeyOf(count, handle) };
      if (locale === main) localeRanks.set(program, keys);
      else extra.set(`${program}#${locale}`, keys);
    }
  }
  return { ranks, localeRanks, extra };
}

function mainLocale(locales: ReadonlyMap<string, number>, before: string | undefined): string | undefined {
  const current = before?.split('#')[1];
  if (current !== undefined && locales.has(current)) return current;
  let main: string | undefined;
  for (const [locale, count] of locales) {
    const best = main === undefined ? 0 : (locales.get(main) ?? 0);
    if (count > best || (count === best && main !== undefined && locale < main)) main = locale;
  }
  return main;
}

/** Order of texts by their UTF-8 bytes, as DynamoDB sorts keys; JavaScript's own order differs above U+FFFF. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
