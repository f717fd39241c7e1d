// The audit log of a day for people who may read it.
import type { Table } from '../table/client.io.ts';
import type { Day } from '../time/day.ts';
import type { AuditEntry } from './schema.ts';
import { readAuditDay } from './store.ts';

/** The entries of a UTC day, newest first; ids are for the reader to resolve. */
export function auditOfDay({ table }: { readonly table: Table }, day: Day): Promise<readonly AuditEntry[]> {
  return readAuditDay(table, day);
}
