// Giving and taking roles: one versioned write of the one list, which holds its own audit
// entry until that is in the log. Whether it may be is decided on the list that is written
// over, so two admins who take each other's role at once leave one.
import type { Role } from '../access/roles.ts';
import { wordsOfRole } from '../access/role-words.ts';
import { changeAccount } from '../accounts/change.io.ts';
import { readAccount } from '../accounts/store.ts';
import { noteOf, settleNote } from '../../platform/audit-log/record.io.ts';
import type { AuditEntry } from '../../platform/audit-log/schema.ts';
import type { Clock } from '../../platform/runtime/clock.io.ts';
import type { Ids } from '../../platform/runtime/ids.io.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { rolesOf } from './read.io.ts';
import {
  given,
  taken,
  withFirstAdmin,
  withoutPerson,
  type Refusal,
  type RoleChange,
  type RolesByPerson,
} from './rules.ts';
import { readStaff, writeStaff, type Staff } from './store.ts';

/** No more of the services than this: what decides about roles must not reach recognition. */
export interface StaffServices {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What came of a change to the list of roles. */
export type StaffOutcome = 'changed' | Refusal | /** No such account, or one that is not active. */ 'unknown';

/** Gives a role to a member. Repeating it changes nothing. Throws Contended. */
export async function giveRole(services: StaffServices, change: RoleChange): Promise<StaffOutcome> {
  const account = await readAccount(services.table, change.id);
  if (account?.state !== 'active' || account.handle === undefined) return 'unknown';
  return changeStaff(services, entryOf('role.given', change), (people) => given(people, change));
}

/** Takes a role, or gives one's own up. The last admin's stays. Throws Contended. */
export function takeRole(services: StaffServices, change: RoleChange): Promise<StaffOutcome> {
  return changeStaff(services, entryOf('role.taken', change), (people) => taken(people, change));
}

/** Takes everything from somebody who leaves for good: `last-admin` when they can't yet. Throws Contended. */
export function leaveStaff(services: StaffServices, id: string): Promise<StaffOutcome> {
  const entry = { by: id, act: 'role.taken' as const, on: id, detail: 'all' };
  return changeStaff(services, entry, (people) => withoutPerson(people, id));
}

/** Makes somebody admin where there is none; `forbidden` where there is. Throws Contended. */
export function makeFirstAdmin(services: StaffServices, id: string): Promise<StaffOutcome> {
  const entry = { by: 'system', act: 'role.given' as const, on: id, detail: 'admin' };
  return changeStaff(services, entry, (people) => withFirstAdmin(people, id));
}

function entryOf(act: 'role.given' | 'role.taken', { by, id, role }: RoleChange) {
  return { by, act, on: id, detail: words(role) };
}

function words(role: Role): string {
  return wordsOfRole(role).join(' ');
}

async function changeStaff(
  services: StaffServices,
  entry: Omit<AuditEntry, 'at'> & { readonly on: string },
  rule: (people: RolesByPerson) => RolesByPerson | Refusal,
): Promise<StaffOutcome> {
  const { table, ids } = services;
  const note = noteOf(services, entry);
  const outcome = await changeItem<Staff, Staff, 'changed' | Refusal>({
    about: 'the list of roles',
    async read() {
      const before = await readStaff(table);
      // Whatever was noted last is in the log before it is written over, or told that it stands.
      await settleNote(services, before.note);
      return before;
    },
    rule({ version, people: before }) {
      const people = rule(before);
      if (typeof people === 'string') return stays(people);
      return becomes({ version: version + 1, people, note }, 'changed');
    },
    write: (next) => writeStaff(table, next, ids.token()),
  });
  if (outcome === 'changed') await settleNote(services, note);
  if (outcome === 'changed' || outcome === 'unchanged') await hint(services, entry.on);
  return outcome;
}

/** The masthead's door to the managers' rooms; nothing else asks for it. */
async function hint(services: StaffServices, id: string): Promise<void> {
  const staff = (await rolesOf(services, id)).length > 0;
  await changeAccount(services, id, (account) =>
    (account.staff ?? false) === staff ? account : { ...account, staff },
  );
}
