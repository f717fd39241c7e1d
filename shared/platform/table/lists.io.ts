// The short lists of the `lists` index, whole or from the head. They may be a moment behind:
// whoever decides something by them reads the item itself.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Program } from '../vocabulary/programs.ts';
import type { Table } from './client.io.ts';
import { listsIndex } from './indexes.ts';

/** Lists that one feature fills and another counts; those of one feature alone are named in its store. */
export const sharedLists = {
  /** Contributions logged by hand that wait for a reviewer. */
  review: (program: Program) => `review#${program}`,
  /** Beginners whom nobody has vouched for yet. */
  beginners: (program: Program) => `beginners#${program}`,
  /** Claims that wait for a decision or for what follows from it. */
  claims: 'claims',
} as const;

type Item = Readonly<Record<string, unknown>>;

/** Which part of a list is wanted; without any of it, from its first place on. */
interface ListPage {
  /** So many at most. A page may hold fewer and still have more behind it. */
  readonly limit?: number;
  /** Only places that sort before this one. */
  readonly before?: string | undefined;
  /** The last places first. */
  readonly backwards?: boolean;
  /** `next` of the page before. */
  readonly after?: Record<string, unknown> | undefined;
}

/** A page of a list, in the order of its places; `next` is undefined behind the last one. */
export async function readList(
  table: Table,
  list: string,
  { limit, before, backwards = false, after }: ListPage = {},
): Promise<{ readonly items: readonly Item[]; readonly next: Record<string, unknown> | undefined }> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: listsIndex.name,
      KeyConditionExpression: before === undefined ? '#l = :l' : '#l = :l AND #k < :before',
      ExpressionAttributeNames: {
        '#l': listsIndex.partitionKey,
        ...(before === undefined ? {} : { '#k': listsIndex.sortKey }),
      },
      ExpressionAttributeValues: { ':l': list, ...(before === undefined ? {} : { ':before': before }) },
      ScanIndexForward: !backwards,
      Limit: limit,
      ExclusiveStartKey: after,
    }),
  );
  return { items: page.Items ?? [], next: page.LastEvaluatedKey };
}

/** All items of a list, in order, page by page. */
export async function* listItems(table: Table, list: string): AsyncGenerator<Item> {
  let after: Record<string, unknown> | undefined;
  do {
    const { items, next } = await readList(table, list, { after });
    yield* items;
    after = next;
  } while (after !== undefined);
}

/** The two attributes that put an item into a list. */
export function listed(list: string, place: string): Record<string, string> {
  return { [listsIndex.partitionKey]: list, [listsIndex.sortKey]: place };
}
