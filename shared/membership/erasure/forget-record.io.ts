// The public side of a record: the profile says that nothing more is to be said, awards and
// titles go, and the card is made anew under no name, so that the community's sums stand.
import type { Profile } from '../../identity/profiles/profile.ts';
import { readProfile, writeProfile } from '../../identity/profiles/store.ts';
import { programs } from '../../platform/vocabulary/kinds.ts';
import { dropSourceAddress } from '../claims/source-address.io.ts';
import { Contended } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';
import { deletePartition } from '../../platform/table/delete.ts';
import { personKey } from '../../platform/table/keys.ts';
import { recountPerson } from '../../recognition/tally/recount.io.ts';
import { readCards } from '../../recognition/tally/store.ts';
import { readTitleList, writeTitleList } from '../../recognition/titles/store.ts';
import { unnamePlaces } from './store.ts';

const ATTEMPTS = 10;

/** Answers how many things there were to take away. */
export async function forgetRecord(
  services: Services,
  id: string,
  { profile, nameless }: { readonly profile: Profile | undefined; readonly nameless: string },
): Promise<number> {
  const { table } = services;
  let found = 0;
  if (profile?.sourceMark !== undefined) {
    await dropSourceAddress(services, profile.sourceMark, id);
    found += 1;
  }
  if (await eraseProfile(services, id, nameless)) found += 1;
  found += await deletePartition(table, personKey(id), { prefix: 'AWARD#' });
  found += await leaveTitles(services, id);
  found += await deletePartition(table, personKey(id), { prefix: 'TITLE#' });
  const card = (await readCards(table, [id], 'strong')).get(id);
  if (card !== undefined && (card.handle !== nameless || card.held.size > 0)) {
    found += 1;
    await recountPerson(services, {
      contributor: id,
      handle: nameless,
      days: new Map(),
      profileChanged: true,
      held: new Map(),
    });
  }
  return found + (await unnamePlaces(table, id));
}

async function eraseProfile({ table, ids }: Services, id: string, nameless: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readProfile(table, id);
    if (before?.state === 'erased') return false;
    const { version = 0, bot = false } = before ?? {};
    const erased: Profile = {
      version: version + 1,
      handle: nameless,
      claimed: false,
      optedOut: false,
      state: 'erased',
      bot,
    };
    if (await writeProfile(table, id, erased, ids.token())) return true;
  }
  throw new Contended(`the profile of ${id}`);
}

/** Takes somebody off the lists of present holders; the next night's ranking fills the place. */
async function leaveTitles({ table }: Services, id: string): Promise<number> {
  let left = 0;
  for (const program of programs) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const list = await readTitleList(table, program, 'strong');
      const holders = list.holders.filter(({ contributor }) => contributor !== id);
      if (holders.length === list.holders.length) break;
      if (!(await writeTitleList(table, { ...list, holders }))) continue;
      left += 1;
      break;
    }
  }
  return left;
}
