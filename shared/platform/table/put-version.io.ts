// Writes an item over the version before it: the one way in which versioned items change, and
// `version` is the one attribute that says which it is.
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { readItem } from './batch-reader.io.ts';
import { isConditionFailed, type Table } from './client.io.ts';
import type { Key } from './keys.ts';

type Item = Key & Readonly<Record<string, unknown>>;

/**
 * Puts an item over its version before; version 1 must not exist yet. `token` is new for each
 * call: it tells our own write from a rival's when a reply was lost. What is derived does without
 * one, for it would cost bytes in each and is only counted once more. False when somebody else was
 * first. Throws when the table can't be reached.
 */
export function putVersion(
  table: Table,
  item: Item & { readonly version: number },
  token?: string,
): Promise<boolean> {
  return putUnder(
    table,
    item,
    item.version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          // A put leaves nothing of the item before, so it has one of the two.
          ConditionExpression: '#version = :before OR v = :before',
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
  token: string | undefined,
): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...item, t: token }, ...condition }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    // Only a put that the client made twice may have met itself.
    if (token === undefined || timesSent(error) === 1) return false;
    return (await readItem(table, item, 'strong'))?.t === token;
  }
}

/** How often the client sent a request that failed; undefined when it does not say. */
function timesSent(error: unknown): number | undefined {
  return (error as { $metadata?: { attempts?: number } }).$metadata?.attempts;
}
