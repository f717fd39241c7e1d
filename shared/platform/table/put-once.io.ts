// Writes an item that nothing may stand in the place of: claims, and what is only ever added.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from './batch-reader.io.ts';
import { isConditionFailed, type Table } from './client.io.ts';
import type { Key } from './keys.ts';

type Item = Key & Readonly<Record<string, unknown>>;

/**
 * Puts an item whose key must be free. False when it was taken, which also a repeat of our own
 * write is told when its first reply was lost.
 */
export async function putOnce(table: Table, item: Item): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/**
 * Puts an item whose key must be free and answers with what stands there then: ours, or that
 * of whoever was first. Throws when what was there has gone again meanwhile.
 */
export async function putOrRead(table: Table, item: Item): Promise<Readonly<Record<string, unknown>>> {
  if (await putOnce(table, item)) return item;
  const first = await readItem(table, item, 'strong');
  if (first === undefined) throw new Error(`what stood at ${item.sk} is gone`);
  return first;
}
