// Mails to somebody that stand in the outbox. Those with a code stand under no id: sign-in finds them.
import type { Services } from '../../identity/services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { mailKeysOf } from './keys.ts';
import { forgetMail, readMail } from './store.ts';

const instant = (ms: number): string => new Date(ms).toISOString();

/** What the outbox does when somebody is forgotten or exported. */
export const mailBelonging: Belonging<Services> = {
  entities: ['mail'],
  forget: {
    // An account that is shut is mailed nothing, so none comes later and they are not counted.
    async private({ table }, { id }) {
      for (const key of mailKeysOf(id)) await forgetMail(table, key);
      return 0;
    },
  },
  async tell({ table }, id) {
    const mails = await Promise.all(mailKeysOf(id).map((key) => readMail(table, key)));
    return {
      mails: mails
        .filter((mail) => mail !== undefined)
        .map(({ kind, state, queuedAt, settledAt }) => ({
          kind,
          state,
          queuedAt: instant(queuedAt),
          settledAt: settledAt === undefined ? null : instant(settledAt),
        })),
    };
  },
  carry: onlyWithAccount,
};
