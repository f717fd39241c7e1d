// What people are called now, for pages that know them by id.
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';

/** Handles by contributor id; those of nobody any more are left out. */
export async function readNames(
  { table }: Pick<Services, 'table'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const profile = await readProfile(table, id);
    if (profile?.state === 'active') names.set(id, profile.handle);
  }
  return names;
}
