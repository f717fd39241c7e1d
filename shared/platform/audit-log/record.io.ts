// Writing something into the audit log.
import type { Clock } from '../runtime/clock.io.ts';
import type { Ids } from '../runtime/ids.io.ts';
import type { Table } from '../table/client.io.ts';
import type { AuditEntry, AuditNote } from './schema.ts';
import { appendAudit } from './store.ts';

// No more of the services than this: what decides about roles must not reach recognition.
interface Needs {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}

const HOUR_MS = 3_600_000;

/** Notes who did what. Throws when the table does: what can't be noted is not done in silence. */
export async function audit({ table, clock, ids }: Needs, entry: Omit<AuditEntry, 'at'>): Promise<void> {
  await appendAudit(table, { at: clock.now(), ...entry }, ids.token());
}

/**
 * Notes something that can be repeated at will, such as asking where one may not go: the first
 * time in an hour is kept for each actor, act, thing and detail, so that nobody can fill the log.
 */
export async function auditOnceAnHour(
  { table, clock }: Pick<Needs, 'table' | 'clock'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  const at = clock.now();
  const token = [entry.by, entry.act, entry.on ?? '', entry.detail ?? ''].join(' ');
  await appendAudit(table, { at, ...entry }, token, at - (at % HOUR_MS));
}

/** An entry to be written within the item that changes. */
export function noteOf(
  { clock, ids }: Pick<Needs, 'clock' | 'ids'>,
  entry: Omit<AuditEntry, 'at'>,
): AuditNote {
  return { at: clock.now(), ...entry, token: ids.token() };
}

/** Copies a note into the log; a repeat adds nothing. */
export async function settleNote(
  { table }: Pick<Needs, 'table'>,
  note: AuditNote | undefined,
): Promise<void> {
  if (note === undefined) return;
  const { token, ...entry } = note;
  await appendAudit(table, entry, token);
}
