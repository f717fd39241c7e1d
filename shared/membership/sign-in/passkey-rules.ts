// How an account's passkeys change. Pure: whoever writes the account applies these.
import type { Account, Passkey } from '../../identity/accounts/account.ts';

/** More than anybody has devices; it keeps the account's item small. */
export const PASSKEYS_AT_MOST = 10;
/** Long enough for "Firefox on the old laptop in the kitchen". */
export const PASSKEY_NAME_AT_MOST = 60;

/** The passkey of an account by credential id. */
export function passkeyOf(account: Account, credential: string): Passkey | undefined {
  return Object.hasOwn(account.passkeys, credential) ? account.passkeys[credential] : undefined;
}

/** The account with one more passkey; the same value when it has as many as it may, or this one already. */
export function withPasskey(account: Account, credential: string, passkey: Passkey): Account {
  const full = Object.keys(account.passkeys).length >= PASSKEYS_AT_MOST;
  if (full || passkeyOf(account, credential) !== undefined) return account;
  return { ...account, passkeys: { ...account.passkeys, [credential]: passkey } };
}

/** The account after a passkey was renamed; the same value when there is no such passkey. */
export function withPasskeyNamed(account: Account, credential: string, name: string): Account {
  const passkey = passkeyOf(account, credential);
  if (passkey === undefined || passkey.name === name) return account;
  return { ...account, passkeys: { ...account.passkeys, [credential]: { ...passkey, name } } };
}

/** The account without a passkey; the same value when there is no such passkey. */
export function withoutPasskey(account: Account, credential: string): Account {
  if (passkeyOf(account, credential) === undefined) return account;
  const { [credential]: _gone, ...passkeys } = account.passkeys;
  return { ...account, passkeys };
}

/**
 * The account after a passkey was used, or why it may not be. Devices that count tell a copy of
 * the key by a counter that does not grow; many count nothing and always say 0.
 */
export function withPasskeyUsed(
  account: Account,
  credential: string,
  { counter, now }: { readonly counter: number; readonly now: number },
): Account | 'unknown' | 'counter' {
  const passkey = passkeyOf(account, credential);
  if (passkey === undefined) return 'unknown';
  if (passkey.counter > 0 && counter <= passkey.counter) return 'counter';
  return {
    ...account,
    passkeys: { ...account.passkeys, [credential]: { ...passkey, counter, usedAt: now } },
  };
}

/** Whether a host name can have passkeys: an address in numbers can't, by the standard. */
export function takesPasskeys(hostname: string): boolean {
  return !/^(?:[\d.]+|\[.*\])$/.test(hostname);
}
