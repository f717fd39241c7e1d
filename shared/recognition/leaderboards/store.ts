// Access patterns of leaderboards: a piece of one shard of one list, in order.
import type { ExtraPlace } from './extra-place.ts';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Program } from '../../platform/vocabulary/programs.ts';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { rankIndex, shards } from '../../platform/table/indexes.ts';
import { idOfPartition, personKey } from '../../identity/profiles/keys.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { placeAttributes } from '../tally/items.ts';
import type { RankKeys } from '../tally/person.ts';
import { rankKey, rankPrefix } from './keys.ts';
import { listOf, readRankKey, type ListKind } from './rules.ts';

type Item = Readonly<Record<string, unknown>>;

/** One person's place in a list. */
interface Place {
  readonly contributor: string;
  readonly handle: string;
  readonly displayName: string;
  readonly count: number;
  /** The sort key: total order of the list over all shards. */
  readonly rank: string;
}

/** Up to `limit` places of a shard behind the rank key `after`, and whether more may follow. */
export async function queryShard(
  table: Table,
  query: {
    readonly program: Program;
    readonly locale: string | undefined;
    readonly shard: number;
    readonly kind: ListKind;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<{ places: Place[]; more: boolean }> {
  const { program, locale, shard, kind, after, limit } = query;
  const index = rankIndex(program, locale === undefined ? 'program' : 'locale');
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index.name,
      KeyConditionExpression: after === undefined ? '#l = :l' : '#l = :l AND #r > :r',
      ExpressionAttributeNames: {
        '#l': index.partitionKey,
        ...(after === undefined ? {} : { '#r': index.sortKey }),
      },
      ExpressionAttributeValues: {
        ':l': listOf({ program, shard, kind, ...(locale === undefined ? {} : { locale }) }),
        ...(after === undefined ? {} : { ':r': after }),
      },
      Limit: limit,
    }),
  );
  const places = (page.Items ?? []).map((item): Place => {
    const rank = item[index.sortKey] as string;
    const { handle, count } = readRankKey(rank);
    return {
      contributor: idOfPartition(item.pk as string),
      handle,
      displayName: (item.name as string | undefined) ?? handle,
      count,
      rank,
    };
  });
  return { places, more: page.LastEvaluatedKey !== undefined };
}

/** How many of a shard's shown list stand before a rank key. */
export async function countBefore(
  table: Table,
  {
    program,
    locale,
    shard,
    rank,
  }: {
    readonly program: Program;
    readonly locale: string | undefined;
    readonly shard: number;
    readonly rank: string;
  },
): Promise<number> {
  const index = rankIndex(program, locale === undefined ? 'program' : 'locale');
  const scope = locale === undefined ? {} : { locale };
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: index.name,
        KeyConditionExpression: '#l = :l AND #r < :r',
        ExpressionAttributeNames: { '#l': index.partitionKey, '#r': index.sortKey },
        ExpressionAttributeValues: { ':l': listOf({ program, shard, kind: 'shown', ...scope }), ':r': rank },
        Select: 'COUNT',
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return count;
}

/** A person's place in a locale that is not the one on their card. */
export async function readExtraPlace(
  table: Table,
  id: string,
  { program, locale }: { readonly program: Program; readonly locale: string },
): Promise<{ readonly list: string; readonly rank: string } | undefined> {
  const index = rankIndex(program, 'locale');
  const item = await readItem(table, rankKey(id, program, locale), 'eventual');
  const list = item?.[index.partitionKey];
  return list === undefined ? undefined : { list: list as string, rank: item?.[index.sortKey] as string };
}

/** Ids of everyone in a program's lists of some kinds: for the nightly job and the pulse. */
export async function* everyoneIn(
  table: Table,
  { program, kinds }: { readonly program: Program; readonly kinds: readonly ListKind[] },
): AsyncGenerator<string> {
  for (const kind of kinds) {
    for (let shard = 0; shard < shards; shard += 1) {
      let after: string | undefined;
      do {
        const query = { program, locale: undefined, shard, kind, after, limit: 1000 };
        const { places, more } = await queryShard(table, query);
        for (const place of places) yield place.contributor;
        after = more ? places.at(-1)?.rank : undefined;
      } while (after !== undefined);
    }
  }
}

/** A person's places in further locales among the items of their partition, by `program#locale`. */
export function extraPlacesIn(items: readonly Item[]): ReadonlyMap<string, ExtraPlace> {
  const places = new Map<string, ExtraPlace>();
  for (const item of items) {
    const sk = item.sk as string;
    if (!sk.startsWith(rankPrefix)) continue;
    const scope = sk.slice(rankPrefix.length);
    const index = rankIndex(scope.split('#')[0] as Program, 'locale');
    const list = item[index.partitionKey] as string | undefined;
    places.set(scope, {
      keys: list === undefined ? undefined : { list, rank: item[index.sortKey] as string },
      displayName: item.name as string | undefined,
      cardVersion: item.cv as number,
    });
  }
  return places;
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
  const item: Record<string, unknown> = {
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

/** A person's places in further locales that show a name, as they are stored; strongly consistent. */
export async function namedPlaces(
  table: Table,
  id: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const places = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rank)',
    ExpressionAttributeValues: { ':pk': personKey(id), ':rank': rankPrefix },
    ConsistentRead: true,
  });
  return places.filter(({ name }) => name !== undefined);
}

/**
 * Takes a person's name off their places that no card leads to any more. Each stays, with its
 * version, so that a late write of an older card can't bring it back. Answers how many there were.
 */
export async function unnamePlaces(table: Table, id: string): Promise<number> {
  let changed = 0;
  for (const { name: _, ...item } of await namedPlaces(table, id)) {
    try {
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: item,
          ConditionExpression: 'cv = :cv',
          ExpressionAttributeValues: { ':cv': item['cv'] },
        }),
      );
      changed += 1;
    } catch (error) {
      // Written anew meanwhile, and by then without a name.
      if (!isConditionFailed(error)) throw error;
    }
  }
  return changed;
}
