// Beginning an erasure. The item is put first: from then on it is worked off to its end,
// whatever dies on the way; the account is shut in the same breath.
import { shutAccount } from '../../identity/accounts/shut.io.ts';
import type { Services } from '../services.ts';
import { leaveStaff } from '../../identity/staff/change.io.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { asWanted, stays } from '../../platform/table/ruling.ts';
import type { Erasure } from './rules.ts';
import { readErasure, writeErasure } from './store.ts';

type Needs = Pick<Services, 'table' | 'clock' | 'ids'>;

/** Erases a person: signed out everywhere and mailed nothing from now on. The last admin has to give the role to somebody first. */
export async function erasePerson(services: Needs, id: string): Promise<'begun' | 'last-admin'> {
  if ((await leaveStaff(services, id)) === 'last-admin') return 'last-admin';
  await beginErasure(services, id);
  await shutAccount(services, id);
  return 'begun';
}

/** Puts the erasure of a record; one that is there stays as it is. */
export async function beginErasure({ table, clock, ids }: Needs, id: string): Promise<void> {
  if ((await readErasure(table, id)) !== undefined) return;
  await writeErasure(table, { version: 1, id, state: 'running', startedAt: clock.now() }, ids.token());
}

/** Looks at an erased record again, as something has turned up for it. Throws Contended. */
export async function reopenErasure(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  id: string,
): Promise<void> {
  await changeItem<Erasure | undefined, Erasure, Erasure | undefined>({
    about: `the erasure of ${id}`,
    read: () => readErasure(table, id),
    rule: (known) => (known === undefined ? stays(known) : asWanted(known, { ...known, state: 'running' })),
    write: (next) => writeErasure(table, next, ids.token()),
  });
}
