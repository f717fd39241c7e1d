// The community's settings as use cases: what holds, and changing it.
import { audit } from '../../platform/audit-log/record.io.ts';
import type { Services } from '../../identity/services.ts';
import { withChange, type Community, type CommunityChange } from './rules.ts';
import { readSettings, writeSettings } from './store.ts';

/** What managers have set, or what comes with Laurel. One read. */
export function readCommunity({ table }: Pick<Services, 'table'>): Promise<Community> {
  return readSettings(table);
}

export type ChangeOutcome = 'changed' | 'unchanged' | 'outdated';

/** Changes the settings that a manager saw as `version`; `outdated` when another change came between. Audited. */
export async function changeCommunity(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  {
    by,
    version,
    change,
  }: { readonly by: string; readonly version: number; readonly change: CommunityChange },
): Promise<ChangeOutcome> {
  const before = await readSettings(services.table);
  const after = withChange(before, change);
  // The same form sent twice wants nothing that is not there already.
  if (after === before) return 'unchanged';
  if (before.version !== version) return 'outdated';
  if (!(await writeSettings(services.table, after, services.ids.token()))) return 'outdated';
  await audit(services, { by, act: 'community.changed', detail: `version ${String(after.version)}` });
  return 'changed';
}
