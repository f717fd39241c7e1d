// Removing items. Only the function that erases people is allowed to, and everything it
// removes may be gone already: removing is as safe to repeat as writing.
import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { isConditionFailed, type Table } from './client.io.ts';
import type { Key } from './keys.ts';

const DELETES_AT_ONCE = 24;

/** Removes an item. With `where` only if that attribute is one of the values; answers whether it is gone now. */
export async function deleteItem(
  table: Table,
  { pk, sk }: Key,
  where?: { readonly attribute: string; readonly isOneOf: readonly string[] },
): Promise<boolean> {
  const values = (where?.isOneOf ?? []).map((value, i) => [`:v${String(i)}`, value] as const);
  try {
    await table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: { pk, sk },
        ...(where === undefined
          ? {}
          : {
              ConditionExpression: `attribute_not_exists(pk) OR #a IN (${values.map(([name]) => name).join(', ')})`,
              ExpressionAttributeNames: { '#a': where.attribute },
              ExpressionAttributeValues: Object.fromEntries(values),
            }),
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/** Removes a partition's items, or those whose sort key begins with `prefix` and is not `except`; answers how many there were. */
export async function deletePartition(
  table: Table,
  pk: string,
  { prefix = '', except }: { readonly prefix?: string; readonly except?: string } = {},
): Promise<number> {
  let removed = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ...(prefix === '' ? {} : { ':prefix': prefix }) },
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    const keys = ((page.Items ?? []) as unknown as Key[]).filter(({ sk }) => sk !== except);
    await pMap(keys, (key) => deleteItem(table, key), { concurrency: DELETES_AT_ONCE });
    removed += keys.length;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return removed;
}
