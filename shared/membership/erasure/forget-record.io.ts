// The public side of a record: the profile says that nothing more is to be said, awards and
// titles go, and the card is made anew under no name, so that the community's sums stand.
import type { Profile } from '../../identity/profiles/profile.ts';
import { eraseProfile } from '../../identity/profiles/change-profile.io.ts';
import { programs } from '../../platform/vocabulary/kinds.ts';
import { dropSourceAddress } from '../claims/source-address.io.ts';
import type { Services } from '../services.ts';
import { deletePartition } from '../../platform/table/delete.ts';
import { personKey } from '../../identity/profiles/keys.ts';
import { recountPerson } from '../../recognition/tally/recount.io.ts';
import { readCards } from '../../recognition/tally/store.ts';
import { leaveTitleList } from '../../recognition/titles/change-list.ts';
import { unnamePlaces } from './store.ts';

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
  if (await eraseProfile(services, { id, nameless })) found += 1;
  found += await deletePartition(table, personKey(id), { prefix: 'AWARD#' });
  for (const program of programs) if (await leaveTitleList(services, program, id)) found += 1;
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
