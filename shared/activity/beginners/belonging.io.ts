// A beginner's time under moderation, with the words of who vouched and not their name.
import type { Services } from '../../identity/services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { privatePartition } from '../../identity/accounts/keys.ts';
import { beginnerPrefix } from './keys.ts';
import type { Beginner } from './rules.ts';
import { readBeginnersOf } from './store.ts';

/** What beginners' times do when somebody is forgotten or exported. */
export const beginnerBelonging: Belonging<Services> = {
  entities: ['beginner'],
  forget: {
    private: ({ table }, { id }) => deletePartition(table, privatePartition(id), { prefix: beginnerPrefix }),
  },
  tell: async ({ table }, id) => ({ beginner: (await readBeginnersOf(table, id)).map(withoutStaff) }),
  carry: onlyWithAccount,
};

function withoutStaff({ version: _, note: __, voucher, ...beginner }: Beginner): object {
  if (voucher === undefined) return beginner;
  const { by: ___, ...words } = voucher;
  return { ...beginner, voucher: words };
}
