// What somebody asked for, and what others asked of their record.
import { onlyWithAccount, type Belonging, type Forgotten } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deleteItem, deletePartition } from '../../platform/table/delete.io.ts';
import { claimKey, claimPartition } from './keys.ts';
import { claimsBy } from './claim.io.ts';
import type { Claim } from './rules.ts';
import { claimsOfRecord } from './store.ts';

/** What claims do when somebody is forgotten or exported; what a merge decides of them is its own. */
export const claimBelonging: Belonging<Services> = {
  entities: ['claim'],
  forget: { private: forgetClaims },
  tell: async (services, id) => ({ claims: (await claimsBy(services, id)).map(told) }),
  carry: onlyWithAccount,
  left: async (services, id) =>
    (await claimsBy(services, id)).length + (await claimsOfRecord(services.table, id)).length,
};

async function forgetClaims(services: Services, { id }: Forgotten): Promise<number> {
  const { table } = services;
  let found = 0;
  for (const { record } of await claimsBy(services, id)) {
    await deleteItem(table, claimKey(record, id));
    found += 1;
  }
  return found + (await deletePartition(table, claimPartition(id)));
}

/** What was decided and why; who decided is said on no page either. */
function told({ version: _, settled: __, decision, ...claim }: Claim): object {
  if (decision === undefined) return claim;
  const { by: ___, ...words } = decision;
  return { ...claim, decision: words };
}
