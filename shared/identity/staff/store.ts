// Who holds which roles: one item for everybody, so that "there is always an admin" can be
// seen to by the condition of a single write.
import type { AuditNote } from '../../platform/audit-log/schema.ts';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { staffKey } from './keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { RolesByPerson } from './rules.ts';

/** The list of roles as it is stored; version 0 is one that was never written. */
export interface Staff {
  readonly version: number;
  readonly people: RolesByPerson;
  /** What the last change was, until the next. */
  readonly note?: AuditNote;
}

/** Everybody who holds a role, strongly consistent: a role taken a moment ago is gone. */
export async function readStaff(table: Table): Promise<Staff> {
  const item = await readItem(table, staffKey, 'strong');
  return item === undefined ? { version: 0, people: {} } : (valueOf(item) as unknown as Staff);
}

/** Writes the list over the version before it. False when somebody else was first. */
export function writeStaff(table: Table, staff: Staff, token: string): Promise<boolean> {
  return putVersion(table, { ...staffKey, ...staff }, token);
}
