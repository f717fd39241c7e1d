// Access patterns of the tally. Every write is conditional on the version that
// was read, so a worker that lost a race reads again instead of overwriting.
import type { StoredPerson } from './stored-person.ts';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { idOfPartition, personKey } from '../../identity/profiles/keys.ts';
import { profileIn } from '../../identity/profiles/store.ts';
import { extraPlacesIn } from '../leaderboards/store.ts';
import { readItem, readItems, type Consistency } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { dueIndex } from '../../platform/table/indexes.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { versionOf } from '../../platform/table/version-of.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { scanPages } from '../../platform/table/scan.io.ts';
import { formatDay, type Day } from '../../platform/time/day.ts';
import { cardItem, readCard, readYear, yearItem, type Item } from './items.ts';
import { cardKey, yearPrefix } from './keys.ts';
import type { Card, Year } from './person.ts';

const { sk: cardSortKey } = cardKey('');

/** What the tally needs of a person, in one strongly consistent query: card, profile, further places, years. */
export async function readPerson(table: Table, id: string): Promise<StoredPerson> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': personKey(id), ':from': cardSortKey, ':to': `${yearPrefix}~` },
    ConsistentRead: true,
  });
  return personOfItems(items);
}

/** The person in the items of their partition; awards and titles are passed over. */
export function personOfItems(items: readonly Item[]): StoredPerson {
  return {
    card: cardIn(items),
    profile: profileIn(items),
    years: yearsIn(items),
    extra: extraPlacesIn(items),
  };
}

/** The days that an item of a person's partition keeps counts of: none unless it is a card or a year. */
export function daysKeptIn(item: Item): readonly Day[] {
  const { card, years } = personOfItems([item]);
  const kept = [card?.open, ...[...years.values()].map(({ days }) => days)];
  return kept.flatMap((days) => [...(days?.values() ?? [])].flat().map(([day]) => day));
}

function cardIn(items: readonly Item[]): Card | undefined {
  const item = items.find(({ sk }) => sk === cardSortKey);
  return item === undefined ? undefined : readCard(item);
}

function yearsIn(items: readonly Item[]): ReadonlyMap<number, Year> {
  const years = items.filter(({ sk }) => (sk as string).startsWith(yearPrefix)).map(readYear);
  return new Map(years.map((year) => [year.year, year]));
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
    ExpressionAttributeValues: { ':card': cardSortKey, ':year': yearPrefix },
  };
  for await (const items of scanPages(table, filter)) {
    yield [...new Set(items.map((item) => idOfPartition(item.pk)))];
  }
}

/** Writes a year over the version that was read. False when it has changed since. */
export function writeYear(table: Table, id: string, year: Year): Promise<boolean> {
  return putVersion(table, yearItem(id, { ...year, version: year.version + 1 }));
}

/** Writes a card over the version that was read. False when it has changed since. */
export function writeCard(table: Table, id: string, card: Card): Promise<boolean> {
  return putVersion(table, cardItem(id, { ...card, version: card.version + 1 }));
}
