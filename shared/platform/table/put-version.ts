// Writes an item over the version before it: the one way in which versioned items change.
// Derived items of the tally, awards and title lists keep theirs under a shorter name, in
// stores of their own: they are written again and again until they agree.
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { readItem } from './batch-reader.ts';
import { isConditionFailed, type Table } from './client.ts';
import type { Key } from './keys.ts';

type Item = Key & Readonly<Record<string, unknown>>;

/**
 * Puts an item over its version before; version 1 must not exist yet. `token` is new for each
 * call: it tells our own write from a rival's when a reply was lost. False when somebody else
 * was first. Throws when the table can't be reached.
 */
export function putVersion(
  table: Table,
  item: Item & { readonly version: number },
  token: string,
): Promise<boolean> {
  return putUnder(
    table,
    item,
    item.version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': item.version - 1 },
        },
    token,
  );
}

/** Puts an item under a condition of one's own; the rest is as with `putVersion`. */
export async function putUnder(
  table: Table,
  item: Item,
  condition: Pick<
    PutCommandInput,
    'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  >,
  token: string,
): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...item, t: token }, ...condition }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, item, 'strong'))?.t === token;
  }
}
