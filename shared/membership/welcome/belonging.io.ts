// The introduction on the welcome page, the lines that others sent there, and those sent to others.
import { onlyWithAccount, type Belonging, type Forgotten } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deleteItem, deletePartition } from '../../platform/table/delete.io.ts';
import { greetingKey, introductionPartition } from './keys.ts';
import { greetingsBy, readGreeting, readWelcomed } from './store.ts';

/** What the welcome page does when somebody is forgotten or exported. */
export const welcomeBelonging: Belonging<Services> = {
  entities: ['introduction', 'greeting'],
  forget: { private: forgetWelcome },
  async tell({ table }, id) {
    const { introduction, greetings } = await readWelcomed(table, id);
    const greeted = await greetingsBy(table, id);
    const given = await Promise.all(
      greeted.map(async (to) => ({ to, greeting: await readGreeting(table, to, id) })),
    );
    return {
      introduction: introduction ?? null,
      greetingsReceived: greetings,
      greetingsGiven: given.flatMap(({ to, greeting }) =>
        greeting === undefined ? [] : [{ to, ...greeting }],
      ),
    };
  },
  carry: onlyWithAccount,
};

async function forgetWelcome({ table }: Services, { id }: Forgotten): Promise<number> {
  let found = await deletePartition(table, introductionPartition(id));
  for (const to of await greetingsBy(table, id)) {
    await deleteItem(table, greetingKey(to, id));
    found += 1;
  }
  return found;
}
