// When somebody is reminded of the sign-up.
import type { Services } from '../services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { reminderKey } from './keys.ts';
import { readReminder } from './store.ts';

/** What reminders do when somebody is forgotten or exported. */
export const reminderBelonging: Belonging<Services> = {
  entities: ['reminder'],
  forget: {
    private({ table }, { id }) {
      const { pk, sk } = reminderKey(id);
      return deletePartition(table, pk, { prefix: sk });
    },
  },
  async tell({ table }, id) {
    const reminder = await readReminder(table, id);
    if (reminder === undefined) return { reminder: null };
    const { version: _, ...rest } = reminder;
    return { reminder: rest };
  },
  carry: onlyWithAccount,
};
