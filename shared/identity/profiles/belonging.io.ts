// The name and the page. Of somebody who was erased the page stays, saying that nothing more is to
// be said, and a mark of each handle, so that what is recorded for it later counts for nobody.
import { handleMark } from './erased-handle.io.ts';
import { namelessHandle } from './nameless.io.ts';
import type { Belonging, Forgotten, Move } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deleteItem } from '../../platform/table/delete.io.ts';
import { handleKey } from './keys.ts';
import { changeProfile, eraseProfile } from './change-profile.io.ts';
import type { Profile } from './profile.ts';
import { readHandle, readProfile, repointHandle, writeErasedHandle } from './store.ts';

/** What profiles and handles do when somebody is forgotten, exported, or one of two records. */
export const profileBelonging: Belonging<Services> = {
  entities: ['profile', 'handle', 'erased handle'],
  async traces({ table }, id) {
    const profile = await readProfile(table, id);
    return { handles: profile === undefined ? [] : [profile.handle] };
  },
  forget: { names: forgetHandles, page: erasePage },
  async tell({ table }, id) {
    const profile = await readProfile(table, id);
    if (profile === undefined || profile.state === 'erased') return { profile: {} };
    const { version: _, sourceMark: __, ...rest } = profile;
    return { profile: rest };
  },
  carry: { page: closePage, names: leadOn },
};

/** Gives up handles held by one of the holders; answers how many there were. */
async function forgetHandles(
  { table, vault, handles: book }: Services,
  { id, handles, holders }: Forgotten,
): Promise<number> {
  let gone = 0;
  for (const handle of handles) {
    const claim = await readHandle(table, handle, 'strong');
    // The account may know a name that somebody else holds: that of a record it was asked for.
    if (claim === undefined || !holders.includes(claim.contributor)) continue;
    await writeErasedHandle(table, handleMark(vault, handle), id);
    if (await deleteItem(table, handleKey(handle), { attribute: 'id', isOneOf: holders })) gone += 1;
    book.forget(handle);
  }
  return gone;
}

async function erasePage(services: Services, { id }: Forgotten): Promise<number> {
  const nameless = namelessHandle(services.vault, id);
  return (await eraseProfile(services, { id, nameless })) ? 1 : 0;
}

/** The page of a record that goes over: in no list, mail or page from now on. Nothing of it comes later, so it is not counted. */
async function closePage(services: Services, { from }: Move): Promise<number> {
  await changeProfile(services, from, ({ version, handle, optedOut, bot, sourceMark }): Profile => {
    const merged = { version, handle, optedOut, bot, claimed: true, state: 'merged' } as const;
    return sourceMark === undefined ? merged : { ...merged, sourceMark };
  });
  return 0;
}

/** The old handle leads to the new record from now on: pages, and whatever is recorded for it. */
async function leadOn({ table, handles }: Services, { from, to }: Move): Promise<number> {
  await repointHandle(table, from.handle, { from: from.id, to: to.id });
  handles.forget(from.handle);
  return 0;
}
