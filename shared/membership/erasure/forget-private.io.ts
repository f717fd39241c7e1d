// Everything about a person that is not their work: how they came in, what they wrote to
// others and others to them, what they asked for, and mails that were queued for them.
import type { Account } from '../../identity/accounts/account.ts';
import { settledClaimsOf, unsettledClaims } from '../claims/store.ts';
import { forgetSourceAddress } from '../claims/source-address.io.ts';
import { mailKeysOf } from '../../mail/outbox/keys.ts';
import type { Services } from '../services.ts';
import { readCodeMails } from '../sign-in/store.ts';
import { deleteItem, deletePartition } from '../../platform/table/delete.ts';
import { addressKey, identityKey } from '../../identity/accounts/keys.ts';
import { claimKey, claimPartition } from '../claims/keys.ts';
import { mailKey } from '../../mail/outbox/keys.ts';
import { greetingKey, introductionPartition } from '../welcome/keys.ts';
import { codeMailsKey, signInCodeKey } from '../sign-in/keys.ts';
import { greetingsBy } from '../welcome/store.ts';

/** Answers how many things there were. What is found by the account comes before the account goes. */
export async function forgetPrivate(
  services: Services,
  id: string,
  account: Account | undefined,
): Promise<number> {
  const { table } = services;
  if (account !== undefined) await forgetWaysIn(services, account);
  let found = await deletePartition(table, introductionPartition(id));
  for (const to of await greetingsBy(table, id)) {
    await deleteItem(table, greetingKey(to, id));
    found += 1;
  }
  const claims = [...(await unsettledClaims(table)), ...(await settledClaimsOf(table, id))];
  for (const claim of claims.filter(({ by }) => by === id)) {
    await deleteItem(table, claimKey(claim.record, id));
    found += 1;
  }
  found += await deletePartition(table, claimPartition(id));
  for (const key of mailKeysOf(id)) await deleteItem(table, mailKey(key));
  return found;
}

/** Address, identities and codes: nobody comes in by them any more, and the address may begin anew. */
async function forgetWaysIn(services: Services, { id, email, identities }: Account): Promise<void> {
  const { table, vault } = services;
  await deleteItem(table, addressKey(vault.hmac('address', email)), { attribute: 'id', isOneOf: [id] });
  for (const mark of Object.keys(identities)) {
    await deleteItem(table, identityKey(mark), { attribute: 'id', isOneOf: [id] });
  }
  const mails = vault.hmac('code-mails', email);
  for (const { hash } of (await readCodeMails(table, mails)).mails) {
    await deleteItem(table, signInCodeKey(hash));
    await deleteItem(table, mailKey(`code#${hash}`));
  }
  await deleteItem(table, codeMailsKey(mails));
  await forgetSourceAddress(services, email);
}
