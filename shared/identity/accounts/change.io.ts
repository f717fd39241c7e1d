// Changing an account: read, apply a pure change, write under the version that was read.
import { Contended, stepAside } from '../../platform/runtime/contended.ts';
import type { Ids } from '../../platform/runtime/ids.ts';
import type { Table } from '../../platform/table/client.ts';
import type { Account } from './account.ts';
import { readAccount, writeAccount } from './store.ts';

const ATTEMPTS = 16;

/**
 * Applies `change` to an account until it stands. `change` sees the newest account each time and
 * returns the account it wants (the version is seen to here), or the same value for no change.
 * Answers with the account as it is stored then, or undefined when there is none. Throws
 * Contended when rivals kept winning.
 */
export async function changeAccount(
  { table, ids }: { readonly table: Table; readonly ids: Ids },
  id: string,
  change: (account: Account) => Account,
): Promise<Account | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await stepAside(attempt);
    const before = await readAccount(table, id);
    if (before === undefined) return undefined;
    const wanted = change(before);
    if (wanted === before) return before;
    const after = { ...wanted, version: before.version + 1 };
    if (await writeAccount(table, after, ids.token())) return after;
  }
  throw new Contended(`the account ${id}`);
}
