// Erases a record in passes, each of which may die at any write and be begun anew. What is
// still there says what is to be done; the account, which knows the rest, goes last.
import { readAccount } from '../../identity/accounts/store.ts';
import type { Account } from '../../identity/accounts/account.ts';
import { appendAudit } from '../../platform/audit-log/store.ts';
import { mergedInto, readMerge } from '../claims/store.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { rewriteContributions } from '../../activity/days/rewrite-contributions.io.ts';
import type { Services } from '../services.ts';
import { leaveStaff } from '../../identity/staff/change.io.ts';
import { deleteItem, deletePartition } from '../../platform/table/delete.ts';
import { accountKey, privatePartition } from '../../identity/accounts/keys.ts';
import { mergeKey } from '../claims/keys.ts';
import { readJourney } from '../sign-up/store.ts';
import { beginErasure, shutAccount } from './begin.io.ts';
import { forgetHandles } from './forget-handles.io.ts';
import { forgetPrivate } from './forget-private.io.ts';
import { forgetRecord } from './forget-record.io.ts';
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';
import { afterErasurePass, isDue, unname, type Erasure } from './rules.ts';
import { readErasure, writeErasure } from './store.ts';

/** What else keeps something of people where this runs: a local mailbox, files that keep old bytes. */
export interface Aftermath {
  /** Mails that were sent to an address. */
  forgetMails(address: string): Promise<void>;
  /** Everything that had to go from the table is gone from it. */
  swept(): Promise<void>;
}

/** Takes away everything personal that is there; answers how many things that were. */
export async function workOffErasure(services: Services, id: string, aftermath?: Aftermath): Promise<number> {
  const { table, vault, ids, clock, log } = services;
  const erasure = await readErasure(table, id);
  if (erasure === undefined || !isDue(erasure, clock.now())) return 0;
  await shutAccount(services, id);
  await leaveStaff(services, id);
  const [account, profile, own] = await Promise.all([
    readAccount(table, id),
    readProfile(table, id),
    readMerge(table, id),
  ]);
  const nameless = namelessHandle(vault, id);
  const merges = await mergedInto(table, id);
  for (const { from } of merges) await beginErasure(services, from);

  const handles = [
    account?.handle,
    profile?.handle,
    own?.handle,
    ...((await readJourney(table, id))?.wished ?? []),
    ...merges.map(({ handle }) => handle),
  ].filter((handle) => handle !== undefined && handle !== nameless) as string[];
  const holders = [id, ...merges.map(({ from }) => from), ...(own === undefined ? [] : [own.to])];
  let found = await forgetHandles(services, id, { handles: [...new Set(handles)], holders });
  found += await forgetRecord(services, id, { profile, nameless });
  const names = new Map([id, ...holders].map((each) => [each, namelessHandle(vault, each)]));
  found += await rewriteContributions(services, id, (each) => unname(each, names), { alsoGone: true });
  found += await forgetPrivate(services, id, account);
  // Before the account goes: a pass without one can't tell a person from a record.
  await note(services, erasure, account);
  found += await endAccount(services, id, { account, aftermath });

  // It knows the old handle, and goes when that has gone.
  if (own !== undefined) await deleteItem(table, mergeKey(id));
  const after = afterErasurePass(erasure, found, clock.now());
  if (after !== erasure) await writeErasure(table, after, ids.token());
  log.info('erasure_pass', { contributor: id, found, state: after.state });
  if (found > 0 || after.state === 'done') await aftermath?.swept();
  return found;
}

/** The account goes last: a pass that died before still finds in it what it has to look for. */
async function endAccount(
  services: Services,
  id: string,
  {
    account,
    aftermath,
  }: { readonly account: Account | undefined; readonly aftermath: Aftermath | undefined },
): Promise<number> {
  const removed = await deletePartition(services.table, privatePartition(id), { except: 'ACCOUNT' });
  if (account === undefined) return removed;
  await aftermath?.forgetMails(account.email);
  await deleteItem(services.table, accountKey(id));
  return removed + 1;
}

/** One entry for a person, however often they are looked at. */
async function note(
  { table }: Services,
  { id, startedAt }: Erasure,
  account: Account | undefined,
): Promise<void> {
  if (account === undefined) return;
  await appendAudit(table, { at: startedAt, by: id, act: 'person.erased', on: id }, `erase-${id}`);
}
