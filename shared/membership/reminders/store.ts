// Access patterns of reminders: one item a person, and those that are due. An item that is
// over leaves the list and stays, so that nothing begins it again.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { reminderKey } from './keys.ts';
import { listed, readList } from '../../platform/table/lists.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Reminder } from './rules.ts';

const list = 'remind';
const PAGE = 100;

/** A reminder by contributor id, strongly consistent. */
export async function readReminder(table: Table, id: string): Promise<Reminder | undefined> {
  const item = await readItem(table, reminderKey(id), 'strong');
  return item === undefined ? undefined : (valueOf(item) as unknown as Reminder);
}

/** Writes a reminder over the version before it; version 1 must not exist yet. False when somebody else was first, or it is gone. */
export function writeReminder(table: Table, reminder: Reminder, token: string): Promise<boolean> {
  const { id, dueAt } = reminder;
  const place = dueAt === undefined ? {} : listed(list, `${new Date(dueAt).toISOString()}#${id}`);
  return putVersion(table, { ...reminderKey(id), ...reminder, ...place }, token);
}

/** The reminders that are due at `now`, longest due first, so many at most. */
export async function readDueReminders(table: Table, now: number): Promise<readonly Reminder[]> {
  // `$` sorts behind the `#` of those that are due at this very millisecond.
  const { items } = await readList(table, list, { before: `${new Date(now).toISOString()}$`, limit: PAGE });
  return items.map((item) => valueOf(item) as unknown as Reminder);
}
