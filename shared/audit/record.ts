// Writing something into the audit log.
import type { Services } from '../runtime/services.ts';
import type { AuditEntry } from './schema.ts';
import { appendAudit } from './store.ts';

/** Notes who did what. Throws when the table does: what can't be noted is not done in silence. */
export async function audit(
  { table, clock, ids }: Pick<Services, 'table' | 'clock' | 'ids'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  await appendAudit(table, { at: clock.now(), ...entry }, ids.token());
}
