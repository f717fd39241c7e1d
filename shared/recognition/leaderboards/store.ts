// Access patterns of leaderboards: a piece of one shard of one list, in order.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Program } from '../../platform/vocabulary/kinds.ts';
import { readItem } from '../../platform/table/batch-reader.ts';
import type { Table } from '../../platform/table/client.ts';
import { rankIndex, shards } from '../../platform/table/indexes.ts';
import { idOfPartition, rankKey } from '../../platform/table/keys.ts';
import { listOf, readRankKey, type ListKind } from './rules.ts';

/** One person's place in a list. */
export interface Place {
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
