// Codes, which stand under marks of an address and are found by what was mailed to it lately.
import { forgetMail } from '../../mail/outbox/store.ts';
import { onlyWithAccount, type Belonging, type Forgotten } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deleteItem } from '../../platform/table/delete.io.ts';
import { codeMailsKey, signInCodeKey } from './keys.ts';
import { codeMailKey } from './code-mail-key.ts';
import { readCodeMails } from './store.ts';

/** What codes do when somebody is forgotten. */
export const signInBelonging: Belonging<Services> = {
  entities: ['sign-in code', 'code mails'],
  forget: { private: forgetCodes },
  tell: { because: 'codes are worth something to a thief of the file and nothing to its owner' },
  carry: onlyWithAccount,
};

/** They end by themselves within a day, so they are not counted. */
async function forgetCodes({ table, vault }: Services, { addresses }: Forgotten): Promise<number> {
  for (const address of addresses) {
    const mark = vault.hmac('code-mails', address);
    for (const { hash } of (await readCodeMails(table, mark)).mails) {
      await deleteItem(table, signInCodeKey(hash));
      await forgetMail(table, codeMailKey(hash));
    }
    await deleteItem(table, codeMailsKey(mark));
  }
  return 0;
}
