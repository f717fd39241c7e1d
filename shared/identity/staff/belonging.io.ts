// Roles, which end before anything of a person is looked for.
import type { Services } from '../services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { leaveStaff } from './change.io.ts';
import { rolesOf } from './read.io.ts';

/** What the list of roles does when somebody is forgotten or exported. */
export const staffBelonging: Belonging<Services> = {
  entities: ['staff'],
  shut: leaveStaff,
  forget: { because: 'roles end at once, when the account is shut; the last admin is refused before' },
  tell: async (services, id) => ({ roles: await rolesOf(services, id) }),
  carry: onlyWithAccount,
};
