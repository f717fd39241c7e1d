// Changing a profile: a pure change of the newest one, written under the version that was read.
// Names in lists and awards follow by the change feed.
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { asWanted, becomes, stays } from '../../platform/table/ruling.ts';
import { isOver, type Profile } from './profile.ts';
import { readProfile, writeProfile } from './store.ts';

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
export function changeProfile(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { id, handle }: { readonly id: string; readonly handle: string },
  change: (profile: Profile) => Profile,
): Promise<Profile> {
  return changeItem<Profile, Profile, Profile>({
    about: `the profile of ${id}`,
    read: async () => (await readProfile(table, id)) ?? unspoken(handle),
    // A request that was on its way must not write a name back.
    rule: (before) => (isOver(before) ? stays(before) : asWanted(before, change(before))),
    write: (next) => writeProfile(table, id, next, ids.token()),
  });
}

/** Leaves nothing in a profile but that the person is gone and was a machine or not. False when it was so already. */
export function eraseProfile(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { id, nameless }: { readonly id: string; readonly nameless: string },
): Promise<boolean> {
  return changeItem<Profile, Profile, boolean>({
    about: `the profile of ${id}`,
    read: async () => (await readProfile(table, id)) ?? unspoken(nameless),
    rule: ({ version, state, bot }) =>
      state === 'erased'
        ? stays(false)
        : becomes({ ...unspoken(nameless), version: version + 1, state: 'erased', bot }, true),
    write: (next) => writeProfile(table, id, next, ids.token()),
  });
}
