// The first admin: whoever proves to hold the address that the installation was set up with.
import type { Account } from '../accounts/account.ts';
import { normaliseAddress } from '../../platform/text/address.io.ts';
import type { Config } from '../../platform/runtime/config.io.ts';
import { makeFirstAdmin, type StaffServices } from './change.io.ts';

/**
 * Makes somebody who has just proved their address the admin when it is the configured one and
 * there is no admin yet. True when they are one from now on. For everybody else it costs nothing.
 */
export async function promoteFirstAdmin(
  services: StaffServices & { readonly config: Pick<Config, 'adminEmail'> },
  account: Pick<Account, 'id' | 'email' | 'state'>,
): Promise<boolean> {
  const { adminEmail } = services.config;
  if (adminEmail === undefined || account.state !== 'active') return false;
  if (normaliseAddress(adminEmail) !== account.email) return false;
  return (await makeFirstAdmin(services, account.id)) === 'changed';
}
