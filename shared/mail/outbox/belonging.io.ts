// Mails to somebody that stand in the outbox. Those with a code stand under no id: sign-in finds them.
import type { Services } from '../../identity/services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { keysOfMails } from '../letters/definition.io.ts';
import { forgetMail, readMail } from './store.ts';

const instant = (ms: number): string => new Date(ms).toISOString();

/** What the outbox does when somebody is forgotten or exported, given every mail that there is. */
export const mailBelonging = (mails: Parameters<typeof keysOfMails>[0]): Belonging<Services> => ({
  entities: ['mail'],
  forget: {
    // An account that is shut is mailed nothing, so none comes later and they are not counted.
    async private({ table }, { id }) {
      for (const key of keysOfMails(mails, id)) await forgetMail(table, key);
      return 0;
    },
  },
  async tell({ table }, id) {
    const queued = await Promise.all(keysOfMails(mails, id).map((key) => readMail(table, key)));
    return {
      mails: queued
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
});
