// Whose an identity at the provider is. Two things must agree: the identity's item names a
// contributor, and the contributor's account lists the identity. So disconnecting is one
// write to the account, and what was disconnected may be connected to another later.
import type { Account, ConnectedIdentity } from '../../identity/accounts/account.ts';
import { changeAccount } from '../../identity/accounts/change.io.ts';
import {
  claimIdentity,
  moveIdentity,
  readAccount,
  readIdentityOwner,
} from '../../identity/accounts/store.ts';
import type { Services } from '../services.ts';

/** What an identity is kept by; an issuer is an address and holds no blank. */
export function markOfIdentity(
  { vault }: Pick<Services, 'vault'>,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): string {
  return vault.hmac('identity', `${issuer} ${subject}`);
}

const lists = (account: Account | undefined, mark: string): boolean =>
  account !== undefined && Object.hasOwn(account.identities, mark);

/** The account that an identity is connected to. */
export async function accountOfIdentity(
  { table }: Pick<Services, 'table'>,
  mark: string,
): Promise<Account | undefined> {
  const id = await readIdentityOwner(table, mark);
  if (id === undefined) return undefined;
  const account = await readAccount(table, id);
  return lists(account, mark) ? account : undefined;
}

/**
 * Connects an identity to a contributor; connecting it again changes nothing. `taken` when it is
 * connected to somebody else; `refused` when the account is suspended or gone.
 */
export async function connectIdentity(
  services: Pick<Services, 'table' | 'ids'>,
  id: string,
  { mark, identity }: { readonly mark: string; readonly identity: ConnectedIdentity },
): Promise<'connected' | 'taken' | 'refused'> {
  const { table } = services;
  const holder = await claimIdentity(table, mark, id);
  if (holder !== id) {
    if (lists(await readAccount(table, holder), mark)) return 'taken';
    if (!(await moveIdentity(table, mark, { from: holder, to: id }))) return 'taken';
  }
  const after = await changeAccount(services, id, (account) =>
    account.state !== 'active' || lists(account, mark)
      ? account
      : { ...account, identities: { ...account.identities, [mark]: identity } },
  );
  return after?.state === 'active' ? 'connected' : 'refused';
}

/** Takes an identity off an account. False when the account lists no such identity. */
export async function disconnectIdentity(
  services: Pick<Services, 'table' | 'ids'>,
  id: string,
  mark: string,
): Promise<boolean> {
  let was = false;
  await changeAccount(services, id, (account) => {
    was = lists(account, mark);
    if (!was) return account;
    const { [mark]: _gone, ...identities } = account.identities;
    return { ...account, identities };
  });
  return was;
}
