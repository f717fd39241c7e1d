// What is counted of a person. It is not theirs alone: the community's sums are made of it, so it
// stays, under no name.
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';
import { namedPlaces, unnamePlaces } from '../leaderboards/store.ts';
import type { Belonging, Forgotten } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { recountPerson } from './recount.io.ts';
import { readCards } from './store.ts';

/** What counts do when somebody is forgotten. */
export const tallyBelonging: Belonging<Services> = {
  entities: ['card', 'year', 'rank'],
  forget: { counts: forgetCounts },
  tell: { because: 'what is counted follows from the contributions, which are told' },
  carry: { because: 'what is counted follows the contributions, which go over' },
  async left(services, id) {
    const named = await namedPlaces(services.table, id);
    return named.length + ((await isNamed(services, id)) ? 1 : 0);
  },
};

/** The card is made anew under no name and without badges; places that no card leads to lose the name. */
async function forgetCounts(services: Services, { id }: Forgotten): Promise<number> {
  let found = 0;
  if (await isNamed(services, id)) {
    found += 1;
    await recountPerson(services, {
      contributor: id,
      handle: namelessHandle(services.vault, id),
      days: new Map(),
      profileChanged: true,
      held: new Map(),
    });
  }
  return found + (await unnamePlaces(services.table, id));
}

async function isNamed({ table, vault }: Services, id: string): Promise<boolean> {
  const card = (await readCards(table, [id], 'strong')).get(id);
  return card !== undefined && (card.handle !== namelessHandle(vault, id) || card.held.size > 0);
}
