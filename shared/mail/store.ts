// Access patterns of the outbox: one item a mail, by its key. Every write is conditional
// on the version before it; the table forgets a mail thirty days after it was queued.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AttributeMap } from '../table/attributes.ts';
import { readItem } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { mailKey } from '../table/keys.ts';
import type { OutboxMail } from './outbox.ts';

const KEPT_SECONDS = 30 * 86_400;

/** A mail by key, strongly consistent. */
export async function readMail(table: Table, key: string): Promise<OutboxMail | undefined> {
  const item = await readItem(table, mailKey(key), 'strong');
  if (item === undefined) return undefined;
  const { pk: _pk, sk: _sk, t: _t, ttl: _ttl, v, ...rest } = item;
  return { ...(rest as unknown as Omit<OutboxMail, 'key' | 'version'>), key, version: v as number };
}

/**
 * Writes a mail over the version before it; version 1 must not exist yet. `token` tells our
 * own write from a rival's when a reply was lost. False when somebody else was first.
 */
export async function writeMail(
  table: Table,
  { key, version, ...rest }: OutboxMail,
  token: string,
): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...mailKey(key),
          ...rest,
          v: version,
          t: token,
          ttl: Math.floor(rest.queuedAt / 1000) + KEPT_SECONDS,
        },
        ...(version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'v = :before', ExpressionAttributeValues: { ':before': version - 1 } }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    const stored = await readItem(table, mailKey(key), 'strong');
    return stored?.t === token;
  }
}

/** The key of the mail in a stream image, or undefined when it is of another entity. */
export function mailKeyOfImage(image: AttributeMap): string | undefined {
  const pk = image.pk?.S ?? '';
  return image.sk?.S === 'MAIL' && pk.startsWith('MAIL#') ? pk.slice('MAIL#'.length) : undefined;
}
