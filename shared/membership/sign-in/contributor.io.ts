// The contributor behind a verified address, made at their first sign-in. Whoever claims
// the address first gives it its id, so that several first sign-ups at once make one person.
import { beginAccount, type Account } from '../../identity/accounts/account.ts';
import { claimAddress, readAccount, readAddressOwner, writeAccount } from '../../identity/accounts/store.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';

type Finding = Pick<Services, 'table' | 'clock' | 'ids' | 'vault'>;

/**
 * Finds the account of a normalised, verified address, or begins one. A first sign-in that
 * died between its two writes is finished by the next. Undefined for a person who is being
 * erased: nothing of theirs begins again.
 */
export async function contributorForAddress(
  { table, clock, ids, vault }: Finding,
  address: string,
  { language }: { readonly language?: string | undefined } = {},
): Promise<Account | undefined> {
  const mark = vault.hmac('address', address);
  const id = (await readAddressOwner(table, mark)) ?? (await claimAddress(table, mark, ids.contributor()));
  const found = await readAccount(table, id);
  if (found !== undefined) return found;
  if ((await readProfile(table, id))?.state === 'erased') return undefined;
  const begun: Account = {
    ...beginAccount({ id, email: address, now: clock.now() }),
    ...(language === undefined ? {} : { language }),
  };
  return (await writeAccount(table, begun, ids.token())) ? begun : readAccount(table, id);
}
