// Who holds which roles: one item for everybody, so that "there is always an admin" can be
// seen to by the condition of a single write.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditNote } from '../audit/schema.ts';
import { readItem } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { staffKey } from '../table/keys.ts';
import type { RolesByPerson } from './rules.ts';

export interface Staff {
  readonly version: number;
  readonly people: RolesByPerson;
  /** What the last change was, until the next. */
  readonly note?: AuditNote;
}

/** Everybody who holds a role, strongly consistent: a role taken a moment ago is gone. */
export async function readStaff(table: Table): Promise<Staff> {
  const item = await readItem(table, staffKey, 'strong');
  if (item === undefined) return { version: 0, people: {} };
  const { pk: _pk, sk: _sk, t: _t, ...staff } = item;
  return staff as unknown as Staff;
}

/** Writes the list over the version before it. False when somebody else was first. */
export async function writeStaff(table: Table, staff: Staff, token: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...staffKey, ...staff, t: token },
        ...(staff.version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': staff.version - 1 },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, staffKey, 'strong'))?.t === token;
  }
}
