// The stored shapes of day chunks, cards and years. Names are short because the
// card and the chunk are written at every contribution: 1 KB is one write unit.
import { GONE, NOT_COUNTED, type DayEntry } from '../../activity/contributions/rules.ts';
import { programs, type Program } from '../../platform/vocabulary/kinds.ts';
import { dueIndex, rankIndex } from '../../platform/table/indexes.ts';
import { cardKey, dayChunkKey, yearKey, type Key } from '../../platform/table/keys.ts';
import { versionOf } from '../../platform/table/put-version.ts';
import { formatDay, parseDay, type Day } from '../../platform/time/day.ts';
import type { DayChunk } from '../../activity/days/day-set.ts';
import type { Card, DaysBySeries, RankKeys, Year } from './person.ts';
import { decodeDays, encodeDays, type SeriesDays } from '../../activity/days/series.ts';

export type Item = Record<string, unknown>;
/** An item that is written under its version. */
export type VersionedItem = Item & Key & { readonly version: number };

/** A chunk: `s` lists its series, `e` has `series.second` (base 36) by identity, `.version` behind it from the second version on. */
export function chunkItem(id: string, day: Day, chunk: DayChunk): VersionedItem {
  const series: string[] = [];
  const entries: Record<string, string> = {};
  for (const entry of chunk.entries.values()) {
    let at = series.indexOf(entry.series);
    if (at < 0) at = series.push(entry.series) - 1;
    const version = entry.version === 1 ? '' : `.${entry.version.toString(36)}`;
    entries[entry.identity] = `${at.toString(36)}.${entry.second.toString(36)}${version}`;
  }
  return {
    ...dayChunkKey(id, day, chunk.number),
    version: chunk.version,
    s: series.map((key) => shortened.get(key) ?? key),
    e: entries,
  };
}

const shortened = new Map([
  [NOT_COUNTED, '-'],
  [GONE, '!'],
]);
const lengthened = new Map([...shortened].map(([long, short]) => [short, long]));

/** The chunk in an item. */
export function readChunk(item: Item): DayChunk {
  const series = (item.s as string[]).map((key) => lengthened.get(key) ?? key);
  const entries = new Map<string, DayEntry>();
  for (const [identity, text] of Object.entries(item.e as Record<string, string>)) {
    const [at = '', second = '', version = '1'] = text.split('.');
    entries.set(identity, {
      identity,
      version: parseInt(version, 36),
      second: parseInt(second, 36),
      series: series[parseInt(at, 36)] ?? NOT_COUNTED,
    });
  }
  return { number: parseInt((item.sk as string).slice(-3), 36), version: versionOf(item), entries };
}

/** The day in a chunk's sort key. */
export function dayOfChunk(item: Item): Day {
  return parseDay((item.sk as string).slice(4, 14)) ?? 0;
}

/** A card with its index attributes. */
export function cardItem(id: string, card: Card): VersionedItem {
  const item: VersionedItem = {
    ...cardKey(id),
    version: card.version,
    h: card.handle,
    name: card.displayName,
    z: card.sealedThrough,
    d: encodeAll(card.open),
  };
  if (card.watched) item.k = true;
  if (card.held.size > 0) item.b = Object.fromEntries(card.held);
  for (const program of programs) {
    placeAttributes(item, rankIndex(program, 'program'), card.ranks.get(program));
    placeAttributes(item, rankIndex(program, 'locale'), card.localeRanks.get(program));
  }
  if (card.due !== undefined) {
    item[dueIndex.partitionKey] = card.due.list;
    item[dueIndex.sortKey] = formatDay(card.due.day);
  }
  return item;
}

/** The card in an item. */
export function readCard(item: Item): Card {
  const due = item[dueIndex.partitionKey] as string | undefined;
  return {
    version: versionOf(item),
    handle: item.h as string,
    ...(item.name === undefined ? {} : { displayName: item.name as string }),
    sealedThrough: item.z as number,
    open: decodeAll(item.d),
    held: new Map(Object.entries((item.b ?? {}) as Record<string, number>)),
    ...(item.k === true ? { watched: true } : {}),
    ranks: readPlaces(item, 'program'),
    localeRanks: readPlaces(item, 'locale'),
    ...(due === undefined
      ? {}
      : { due: { list: due, day: parseDay(item[dueIndex.sortKey] as string) ?? 0 } }),
  };
}

/** A year of sealed days. */
export function yearItem(id: string, year: Year): VersionedItem {
  return { ...yearKey(id, year.year), version: year.version, d: encodeAll(year.days) };
}

/** The year in an item. */
export function readYear(item: Item): Year {
  return {
    year: Number((item.sk as string).slice(5)),
    version: versionOf(item),
    days: decodeAll(item.d),
  };
}

/** Sets or leaves out the two attributes of a rank index. */
export function placeAttributes(
  item: Item,
  index: { readonly partitionKey: string; readonly sortKey: string },
  keys: RankKeys | undefined,
): void {
  if (keys === undefined) return;
  item[index.partitionKey] = keys.list;
  item[index.sortKey] = keys.rank;
}

function readPlaces(item: Item, scope: 'program' | 'locale'): ReadonlyMap<Program, RankKeys> {
  const places = new Map<Program, RankKeys>();
  for (const program of programs) {
    const index = rankIndex(program, scope);
    const list = item[index.partitionKey] as string | undefined;
    if (list !== undefined) places.set(program, { list, rank: item[index.sortKey] as string });
  }
  return places;
}

function encodeAll(days: DaysBySeries): Record<string, Uint8Array> {
  return Object.fromEntries([...days].map(([key, list]) => [key, encodeDays(list)]));
}

function decodeAll(value: unknown): DaysBySeries {
  const days = new Map<string, SeriesDays>();
  for (const [key, bytes] of Object.entries((value ?? {}) as Record<string, Uint8Array>)) {
    days.set(key, decodeDays(bytes));
  }
  return days;
}
