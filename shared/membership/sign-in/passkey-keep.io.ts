// What a person does with the passkeys they have.
import { changeAccount } from '../../identity/accounts/change.io.ts';
import type { Services } from '../services.ts';
import { passkeyOf, withoutPasskey, withPasskeyNamed } from './passkey-rules.ts';

type Keeping = Pick<Services, 'table' | 'ids'>;

/** Renames a passkey. False when the person has no such passkey. */
export async function renamePasskey(
  services: Keeping,
  id: string,
  { credential, name }: { readonly credential: string; readonly name: string },
): Promise<boolean> {
  const after = await changeAccount(services, id, (account) => withPasskeyNamed(account, credential, name));
  return after !== undefined && passkeyOf(after, credential) !== undefined;
}

/** Removes a passkey: it opens nothing from now on. False when the person has no such passkey. */
export async function removePasskey(services: Keeping, id: string, credential: string): Promise<boolean> {
  let was = false;
  await changeAccount(services, id, (account) => {
    was = passkeyOf(account, credential) !== undefined;
    return withoutPasskey(account, credential);
  });
  return was;
}
