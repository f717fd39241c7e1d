// Access patterns of the tally. Every write is conditional on the version that
// was read, so a worker that lost a race reads again instead of overwriting.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { profileOfItem } from '../../identity/profiles/store.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import type { Program } from '../../platform/vocabulary/kinds.ts';
import { GONE } from '../../activity/contributions/rules.ts';
import { readItem, readItems, type Consistency } from '../../platform/table/batch-reader.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.ts';
import { putVersion, versionOf } from '../../platform/table/put-version.ts';
import { queryAll } from '../../platform/table/query-all.ts';
import { scanPages } from '../../platform/table/scan.ts';
import { dueIndex, rankIndex } from '../../platform/table/indexes.ts';
import {
  cardKey,
  dayChunkKey,
  dayPartition,
  dayPrefix,
  idOfPartition,
  personKey,
  rankKey,
} from '../../platform/table/keys.ts';
import { formatDay, type Day } from '../../platform/time/day.ts';
import { mayHaveMore, type DayChunk } from '../../activity/days/day-set.ts';
import {
  cardItem,
  chunkItem,
  dayOfChunk,
  placeAttributes,
  readCard,
  readChunk,
  readYear,
  yearItem,
  type Item,
} from './items.io.ts';
import type { Card, RankKeys, Year } from './person.ts';

export interface StoredPerson {
  readonly card: Card | undefined;
  readonly profile: Profile | undefined;
  readonly years: ReadonlyMap<number, Year>;
  /** Places in further locales as stored, by `program#locale`, with the card version that set them. */
  readonly extra: ReadonlyMap<string, ExtraPlace>;
}

interface ExtraPlace {
  readonly keys: RankKeys | undefined;
  /** The name that the list shows. */
  readonly displayName: string | undefined;
  readonly cardVersion: number;
}

/** What the tally needs of a person, in one strongly consistent query: card, profile, further places, years. */
export async function readPerson(table: Table, id: string): Promise<StoredPerson> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': personKey(id), ':from': 'CARD', ':to': 'YEAR#~' },
    ConsistentRead: true,
  });
  return personOfItems(items);
}

/** Everything of a person but their days: what a page needs, in one query that may be a moment behind. */
export function readPartition(table: Table, id: string): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': personKey(id) },
  });
}

/** The person in the items of a `C#` partition; other entities are passed over. */
export function personOfItems(items: readonly Item[]): StoredPerson {
  let card: Card | undefined;
  let profile: Profile | undefined;
  const years = new Map<number, Year>();
  const extra = new Map<string, ExtraPlace>();
  for (const item of items) {
    const sk = item.sk as string;
    if (sk === 'CARD') card = readCard(item);
    else if (sk === 'PROFILE') profile = profileOfItem(item);
    else if (sk.startsWith('YEAR#')) {
      const year = readYear(item);
      years.set(year.year, year);
    } else if (sk.startsWith('RANK#')) {
      const index = rankIndex(sk.split('#')[1] as Program, 'locale');
      const list = item[index.partitionKey] as string | undefined;
      extra.set(sk.slice(5), {
        keys: list === undefined ? undefined : { list, rank: item[index.sortKey] as string },
        displayName: item.name as string | undefined,
        cardVersion: item.cv as number,
      });
    }
  }
  return { card, profile, years, extra };
}

/** Cards by contributor id, those who have one. `strong` for whoever decides something by them: it costs double. */
export async function readCards(
  table: Table,
  ids: readonly string[],
  consistency: Consistency,
): Promise<ReadonlyMap<string, Card>> {
  const items = await readItems(table, ids.map(cardKey), consistency);
  return new Map(items.map((item) => [idOfPartition(item.pk as string), readCard(item)]));
}

/** The version of a person's card, strongly consistent; 0 when there is none. */
export async function readCardVersion(table: Table, id: string): Promise<number> {
  return versionOf(await readItem(table, cardKey(id), 'strong'));
}

/** People of a shard for whom something changes by itself on or before `day`. */
export async function* peopleDue(table: Table, shard: number, day: Day): AsyncGenerator<string> {
  let from: Item | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#l = :l AND #d <= :d',
        ExpressionAttributeNames: { '#l': dueIndex.partitionKey, '#d': dueIndex.sortKey },
        ExpressionAttributeValues: { ':l': String(shard), ':d': formatDay(day) },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of page.Items ?? []) yield idOfPartition(item.pk as string);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/**
 * Ids of everyone with a card or a year, some of them more than once. Scans: no
 * index lists people whose work is all long past, and only a changed catalogue asks.
 */
export async function* everyoneCounted(table: Table): AsyncGenerator<readonly string[]> {
  const filter = {
    ProjectionExpression: 'pk, sk',
    FilterExpression: 'sk = :card OR begins_with(sk, :year)',
    ExpressionAttributeValues: { ':card': 'CARD', ':year': 'YEAR#' },
  };
  for await (const items of scanPages(table, filter)) {
    yield [...new Set(items.map((item) => idOfPartition(item.pk)))];
  }
}

/** A person's days from the latest down to the first, those after `from` left out, each with all its chunks. */
export async function* daysDown(
  table: Table,
  id: string,
  from: Day | undefined,
): AsyncGenerator<readonly [Day, readonly DayChunk[]]> {
  let start: Item | undefined;
  let gathered: { day: Day; chunks: DayChunk[] } | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': dayPartition(id),
          ':first': 'DAY#',
          ':last': from === undefined ? 'DAY#~' : `${dayPrefix(from)}~`,
        },
        ScanIndexForward: false,
        Limit: 60,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const day = dayOfChunk(item);
      if (gathered !== undefined && gathered.day !== day) {
        yield [gathered.day, gathered.chunks];
        gathered = undefined;
      }
      gathered ??= { day, chunks: [] };
      gathered.chunks.push(readChunk(item));
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  if (gathered !== undefined) yield [gathered.day, gathered.chunks];
}

/** The chunks of some days of a person, strongly consistent: one read for a day that fits one chunk. */
export async function readDays(
  table: Table,
  id: string,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, readonly DayChunk[]>> {
  const keys = days.map((day) => dayChunkKey(id, day, 0));
  const firsts = await readItems(table, keys, 'strong');
  const found = new Map<Day, readonly DayChunk[]>();
  for (const item of firsts) {
    const day = dayOfChunk(item);
    const first = readChunk(item);
    found.set(day, mayHaveMore(first) ? await readWholeDay(table, id, day) : [first]);
  }
  return found;
}

async function readWholeDay(table: Table, id: string, day: Day): Promise<DayChunk[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
    ExpressionAttributeValues: { ':pk': dayPartition(id), ':day': dayPrefix(day) },
    ConsistentRead: true,
  });
  return items.map(readChunk);
}

/** Writes a chunk over the version that was read. False when it has changed since. */
export function writeChunk(
  table: Table,
  id: string,
  { day, chunk }: { day: Day; chunk: DayChunk },
): Promise<boolean> {
  return putVersion(table, chunkItem(id, day, { ...chunk, version: chunk.version + 1 }));
}

/**
 * Takes entries out of a chunk: only a repair does, for entries that no contribution
 * stands behind. A mark of no version stays in their place: a chunk that shrank would
 * hide those begun after it.
 */
export function removeEntries(
  table: Table,
  id: string,
  { day, chunk, identities }: { day: Day; chunk: DayChunk; identities: readonly string[] },
): Promise<boolean> {
  const entries = new Map(chunk.entries);
  for (const identity of identities) {
    entries.set(identity, { identity, version: 0, second: 0, series: GONE });
  }
  return writeChunk(table, id, { day, chunk: { ...chunk, entries } });
}

/** Writes a year over the version that was read. False when it has changed since. */
export function writeYear(table: Table, id: string, year: Year): Promise<boolean> {
  return putVersion(table, yearItem(id, { ...year, version: year.version + 1 }));
}

/** Writes a card over the version that was read. False when it has changed since. */
export function writeCard(table: Table, id: string, card: Card): Promise<boolean> {
  return putVersion(table, cardItem(id, { ...card, version: card.version + 1 }));
}

/**
 * Sets a person's place in a further locale as of a card version; undefined takes
 * them off the list but keeps the item, so that a late write of an older card
 * can't bring them back.
 */
export async function writeExtraPlace(
  table: Table,
  id: string,
  place: {
    readonly program: Program;
    readonly locale: string;
    readonly keys: RankKeys | undefined;
    readonly displayName: string | undefined;
    readonly cardVersion: number;
  },
): Promise<void> {
  const item: Item = {
    ...rankKey(id, place.program, place.locale),
    cv: place.cardVersion,
    name: place.displayName,
  };
  placeAttributes(item, rankIndex(place.program, 'locale'), place.keys);
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk) OR cv < :cv',
        ExpressionAttributeValues: { ':cv': place.cardVersion },
      }),
    );
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}
