// The mark of an address that a source gave for a record: on the page, and by itself.
import { readProfile } from '../../identity/profiles/store.ts';
import type { Belonging, Forgotten } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { dropSourceAddress, forgetSourceAddress } from './source-address.io.ts';

/** What marks of addresses do when somebody is forgotten. */
export const sourceAddressBelonging: Belonging<Services> = {
  entities: ['source address'],
  forget: { names: forgetMark, private: forgetAddresses },
  tell: { because: 'the mark of an address is shown to nobody; the address is told with the account' },
  carry: { because: 'it leads to records that nobody has claimed, and is passed over from the merge on' },
};

async function forgetMark(services: Services, { id }: Forgotten): Promise<number> {
  const mark = (await readProfile(services.table, id))?.sourceMark;
  if (mark === undefined) return 0;
  await dropSourceAddress(services, mark, id);
  return 1;
}

/** Records of others that a source knows by the same address are known by it no more. Not counted: they were not this person's. */
async function forgetAddresses(services: Services, { addresses }: Forgotten): Promise<number> {
  for (const address of addresses) await forgetSourceAddress(services, address);
  return 0;
}
