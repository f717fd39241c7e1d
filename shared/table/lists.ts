// Reads one of the short lists of the `lists` index, whole, in order. It may be a moment
// behind: whoever decides something by it reads the item itself.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import { listsIndex } from './indexes.ts';

/** The items of a list; with `through` those whose place is not behind it. */
export async function* listItems(
  table: Table,
  list: string,
  through?: string,
): AsyncGenerator<Record<string, unknown> & { readonly pk: string; readonly sk: string }> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: listsIndex.name,
        KeyConditionExpression: through === undefined ? '#l = :l' : '#l = :l AND #k <= :k',
        ExpressionAttributeNames: {
          '#l': listsIndex.partitionKey,
          ...(through === undefined ? {} : { '#k': listsIndex.sortKey }),
        },
        ExpressionAttributeValues: { ':l': list, ...(through === undefined ? {} : { ':k': through }) },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield* (page.Items ?? []) as (Record<string, unknown> & { pk: string; sk: string })[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** The two attributes that put an item into a list. */
export function listed(list: string, place: string): Record<string, string> {
  return { [listsIndex.partitionKey]: list, [listsIndex.sortKey]: place };
}
