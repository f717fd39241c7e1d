// The account with its ways in. It goes last: the address and the identities by which the rest is
// found stand in it alone.
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deleteItem, deletePartition } from '../../platform/table/delete.io.ts';
import { accountKey, addressKey, identityKey, privatePartition } from './keys.ts';
import type { Account } from './account.ts';
import { shutAccount } from './shut.io.ts';
import { readAccount } from './store.ts';

/** What accounts do when somebody is forgotten or exported. */
export const accountBelonging: Belonging<Services> = {
  entities: ['account', 'address', 'identity'],
  shut: shutAccount,
  async traces({ table }, id) {
    const account = await readAccount(table, id);
    if (account === undefined) return {};
    const handles = account.handle === undefined ? [] : [account.handle];
    return { handles, addresses: [account.email], isSomebody: true };
  },
  forget: { private: forgetWaysIn, last: (services, { id }) => forgetAccount(services, id) },
  async tell({ table }, id) {
    const account = await readAccount(table, id);
    return { account: account === undefined ? null : withoutSecrets(account) };
  },
  carry: onlyWithAccount,
};

/** Nobody comes in by them any more, and the address may begin anew. They are counted with the account. */
async function forgetWaysIn(
  { table, vault }: Services,
  { id, addresses }: { readonly id: string; readonly addresses: readonly string[] },
): Promise<number> {
  const own = { attribute: 'id', isOneOf: [id] };
  for (const address of addresses) await deleteItem(table, addressKey(vault.hmac('address', address)), own);
  const account = await readAccount(table, id);
  for (const mark of Object.keys(account?.identities ?? {})) await deleteItem(table, identityKey(mark), own);
  return 0;
}

/** With whatever else lies in the private partition by then. */
async function forgetAccount({ table }: Services, id: string): Promise<number> {
  const key = accountKey(id);
  const rest = await deletePartition(table, privatePartition(id), { except: key.sk });
  return rest + (await deletePartition(table, key.pk, { prefix: key.sk }));
}

/** Keys of sessions and passkeys stay here, and who of the staff acted; what they are to the person goes along. */
function withoutSecrets(account: Account): Readonly<Record<string, unknown>> {
  const { sessions, passkeys, identities, version: _, note: __, ...rest } = account;
  return {
    ...rest,
    sessions: Object.values(sessions),
    passkeys: Object.values(passkeys).map(({ publicKey: _key, counter: _counter, ...passkey }) => passkey),
    identities: Object.values(identities),
  };
}
