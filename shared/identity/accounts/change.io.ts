// Changing an account: a pure change of the newest one, written under the version that was read.
import type { Ids } from '../../platform/runtime/ids.io.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { asWanted, stays } from '../../platform/table/ruling.ts';
import type { Account } from './account.ts';
import { readAccount, writeAccount } from './store.ts';

/**
 * Applies `change` to an account until it stands. `change` sees the newest account each time and
 * returns the account it wants (the version is seen to here); one that says the same is not
 * written. Answers with the account as it is stored then, or undefined when there is none. Throws
 * Contended when rivals kept winning.
 */
export function changeAccount(
  { table, ids }: { readonly table: Table; readonly ids: Ids },
  id: string,
  change: (account: Account) => Account,
): Promise<Account | undefined> {
  return changeItem<Account | undefined, Account, Account | undefined>({
    about: `the account ${id}`,
    read: () => readAccount(table, id),
    rule: (before) => (before === undefined ? stays(undefined) : asWanted(before, change(before))),
    write: (next) => writeAccount(table, next, ids.token()),
  });
}
