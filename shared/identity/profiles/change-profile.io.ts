// Changing a profile: read, apply a pure change, write under the version that was read.
// Names in lists and awards follow by the change feed.
import { Contended, stepAside } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';
import { isOver, type Profile } from './profile.ts';
import { readProfile, writeProfile } from './store.ts';

const ATTEMPTS = 16;

/** What holds for someone about whom nothing was said yet. */
export function unspoken(handle: string): Profile {
  return { version: 0, handle, claimed: false, optedOut: false, state: 'active', bot: false };
}

/**
 * Applies `change` to the profile of a contributor id until it stands; `handle` is for a profile
 * that does not exist yet. `change` sees the newest profile each time; the version is seen to here.
 * Answers with the profile as stored then, unwritten when nothing changed. Throws Contended when
 * rivals kept winning.
 */
export async function changeProfile(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { id, handle }: { readonly id: string; readonly handle: string },
  change: (profile: Profile) => Profile,
): Promise<Profile> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await stepAside(attempt);
    const before = (await readProfile(table, id)) ?? unspoken(handle);
    // A request that was on its way must not write a name back.
    if (isOver(before)) return before;
    const wanted = change(before);
    if (JSON.stringify(wanted) === JSON.stringify(before)) return before;
    const after = { ...wanted, version: before.version + 1 };
    if (await writeProfile(table, id, after, ids.token())) return after;
  }
  throw new Contended(`the profile of ${id}`);
}
