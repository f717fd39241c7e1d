// Writes an item over the version before it: the one way in which versioned items change.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from './batch-reader.ts';
import { isConditionFailed, type Table } from './client.ts';
import type { Key } from './keys.ts';

/**
 * Puts an item with its next `v`; 1 must not exist yet. `token` tells our own write from a
 * rival's when a reply was lost. False when somebody else was first.
 */
export async function putVersion(
  table: Table,
  item: Key & Readonly<Record<string, unknown>> & { readonly v: number },
  token: string,
): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...item, t: token },
        ...(item.v === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'v = :before', ExpressionAttributeValues: { ':before': item.v - 1 } }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, { pk: item.pk, sk: item.sk }, 'strong'))?.t === token;
  }
}
