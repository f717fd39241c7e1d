// The stored shapes of cards and years. Names are short because the card is written at
// every contribution: 1 KB is one write unit.
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import { dueIndex, rankIndex } from '../../platform/table/indexes.ts';
import { cardKey, yearKey, yearPrefix } from './keys.ts';
import type { Key } from '../../platform/table/keys.ts';
import { versionOf } from '../../platform/table/version-of.ts';
import { formatDay, parseDay } from '../../platform/time/day.ts';
import type { Card, DaysBySeries, RankKeys, Year } from './person.ts';
import { decodeDays, encodeDays, type SeriesDays } from '../../activity/days/series.ts';

/** An item as the table takes it and gives it back: attributes by name, unchecked. */
export type Item = Record<string, unknown>;
/** An item that is written under its version. */
type VersionedItem = Item & Key & { readonly version: number };

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
    year: Number((item.sk as string).slice(yearPrefix.length)),
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
