// The community's settings as use cases: what holds, and changing it.
import { audit } from '../../platform/audit-log/record.io.ts';
import type { Services } from '../../identity/services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { sameValue } from '../../platform/values/same-value.ts';
import { withChange, type Community, type CommunityChange } from './rules.ts';
import { readSettings, writeSettings } from './store.ts';

/** What managers have set, or what comes with Laurel. One read. */
export function readCommunity({ table }: Pick<Services, 'table'>): Promise<Community> {
  return readSettings(table);
}

/** What came of a change: nothing is written but for `changed`. */
type SettingsOutcome = 'changed' | 'unchanged' | 'outdated';

/** Changes the settings that a manager saw as `version`; `outdated` when another change came between. Audited. */
export async function changeCommunity(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  {
    by,
    version,
    change,
  }: { readonly by: string; readonly version: number; readonly change: CommunityChange },
): Promise<SettingsOutcome> {
  const { table, ids } = services;
  const outcome = await changeItem<Community, Community, SettingsOutcome>({
    about: 'the settings of the community',
    read: () => readSettings(table),
    rule: (before) => {
      const after = withChange(before, change);
      // The same form sent twice wants nothing that is not there already.
      if (sameValue(after, before)) return stays('unchanged');
      return before.version === version ? becomes(after, 'changed') : stays('outdated');
    },
    write: (next) => writeSettings(table, next, ids.token()),
  });
  if (outcome === 'changed') {
    await audit(services, { by, act: 'community.changed', detail: `version ${String(version + 1)}` });
  }
  return outcome;
}
