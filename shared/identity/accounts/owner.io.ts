// Whose data may be taken along, and to whom a record may go over: somebody with an account.
import { readProfile } from '../profiles/store.ts';
import type { Services } from '../services.ts';
import type { Account } from './account.ts';
import { readAccount } from './store.ts';

/** How the account behind a record stands, as far as an export or a merge must know. */
interface Owner {
  readonly state: Account['state'];
  /** The name they bear now; undefined until they have introduced themselves. */
  readonly handle: string | undefined;
}

/** Who stands behind a contributor id, strongly consistent; undefined when there is no account. */
export async function readOwner({ table }: Pick<Services, 'table'>, id: string): Promise<Owner | undefined> {
  const account = await readAccount(table, id);
  if (account === undefined) return undefined;
  const handle = (await readProfile(table, id))?.handle ?? account.handle;
  return { state: account.state, handle };
}
