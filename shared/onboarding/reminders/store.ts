// Access patterns of reminders: one item a person, and those that are due. An item that is
// over leaves the list and stays, so that nothing begins it again.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { isConditionFailed, type Table } from '../../table/client.ts';
import { listsIndex } from '../../table/indexes.ts';
import { reminderKey } from '../../table/keys.ts';
import type { Reminder } from './rules.ts';

const list = 'remind';
const PAGE = 100;

/** Writes a reminder over the version before it; version 1 must not exist yet. False when somebody else was first, or it is gone. */
export async function writeReminder(table: Table, reminder: Reminder): Promise<boolean> {
  const { version, id, dueAt } = reminder;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...reminderKey(id),
          ...reminder,
          ...(dueAt === undefined ? {} : { listL: list, listK: placeOf(dueAt, id) }),
        },
        ...(version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': version - 1 },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/** The reminders that are due at `now`, longest due first, so many at most. */
export async function readDueReminders(table: Table, now: number): Promise<readonly Reminder[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: listsIndex.name,
      KeyConditionExpression: `${listsIndex.partitionKey} = :list AND ${listsIndex.sortKey} < :now`,
      // `$` sorts behind the `#` of those that are due at this very millisecond.
      ExpressionAttributeValues: { ':list': list, ':now': `${new Date(now).toISOString()}$` },
      Limit: PAGE,
    }),
  );
  return Items.map(
    ({ pk: _pk, sk: _sk, listL: _listL, listK: _listK, ...rest }) => rest as unknown as Reminder,
  );
}

function placeOf(dueAt: number, id: string): string {
  return `${new Date(dueAt).toISOString()}#${id}`;
}
