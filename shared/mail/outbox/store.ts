// Access patterns of the outbox: one item a mail, by its key. Every write is conditional
// on the version before it; the table forgets a mail thirty days after it was queued.
import type { AttributeMap } from '../../platform/table/attributes.io.ts';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { deleteItem } from '../../platform/table/delete.io.ts';
import { mailKey } from './keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { OutboxMail } from './outbox.ts';

const KEPT_SECONDS = 30 * 86_400;

/** A mail by key, strongly consistent. */
export async function readMail(table: Table, key: string): Promise<OutboxMail | undefined> {
  const item = await readItem(table, mailKey(key), 'strong');
  return item === undefined ? undefined : { ...(valueOf(item) as unknown as Omit<OutboxMail, 'key'>), key };
}

/**
 * Writes a mail over the version before it; version 1 must not exist yet. `token` tells our
 * own write from a rival's when a reply was lost. False when somebody else was first.
 */
export function writeMail(table: Table, { key, ...rest }: OutboxMail, token: string): Promise<boolean> {
  const ttl = Math.floor(rest.queuedAt / 1000) + KEPT_SECONDS;
  return putVersion(table, { ...mailKey(key), ...rest, ttl }, token);
}

/** Takes a mail out of the outbox, if it is there. Only the function that erases people may. */
export async function forgetMail(table: Table, key: string): Promise<void> {
  await deleteItem(table, mailKey(key));
}

/** The key of the mail in a stream image, or undefined when it is of another entity. */
export function mailKeyOfImage(image: AttributeMap): string | undefined {
  const pk = image.pk?.S ?? '';
  const { pk: prefix } = mailKey('');
  return pk.startsWith(prefix) ? pk.slice(prefix.length) : undefined;
}
