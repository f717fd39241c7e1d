// People as managers see them: found by handle or verified address, with the state of their
// account, their roles and how far they are in. Nobody without `people.see` is shown this.
import type { Role } from '../../identity/access/roles.ts';
import type { Account } from '../../identity/accounts/account.ts';
import { readAccount, readAddressOwner } from '../../identity/accounts/store.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import { readHandle, readProfile } from '../../identity/profiles/store.ts';
import { normaliseAddress } from '../../platform/text/address.io.ts';
import type { Services } from '../../membership/services.ts';
import { nextStep, wayOf, type Step } from '../../membership/sign-up/rules.ts';
import { readJourney } from '../../membership/sign-up/store.ts';
import { rolesOf } from '../../identity/staff/read.io.ts';
import { rolesIn } from '../../identity/staff/rules.ts';
import { readStaff } from '../../identity/staff/store.ts';

/** Instants in milliseconds since the epoch. */
export interface PersonView {
  readonly id: string;
  /** Absent before somebody has introduced themselves. */
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
  /** `record`: an imported history that nobody has an account for. */
  readonly state: Account['state'] | 'record';
  readonly page: Profile['state'];
  readonly bot: boolean;
  readonly email?: string | undefined;
  /** The step of the sign-up that comes next; absent for whoever is ready, or never began one. */
  readonly nextStep?: Step | undefined;
  readonly since?: number | undefined;
  readonly lastVisitAt?: number | undefined;
  readonly sessions: number;
  readonly programs: readonly Program[];
  readonly locales: readonly string[];
  readonly roles: readonly Role[];
}

/** Whose handle or verified address a text is: exact, but for blanks around it and a leading `@`. */
export async function findPerson(
  { table, vault }: Pick<Services, 'table' | 'vault'>,
  text: string,
): Promise<string | undefined> {
  const asked = text.trim();
  const claim = await readHandle(table, asked.replace(/^@/, ''), 'strong');
  if (claim !== undefined) return claim.contributor;
  const address = normaliseAddress(asked);
  return address === undefined ? undefined : readAddressOwner(table, vault.hmac('address', address));
}

/** A person by contributor id; undefined when there is neither an account nor a record. Four reads. */
export async function readPerson(
  services: Pick<Services, 'table' | 'config'>,
  id: string,
): Promise<PersonView | undefined> {
  const [account, profile, roles, journey] = await Promise.all([
    readAccount(services.table, id),
    readProfile(services.table, id),
    rolesOf(services, id),
    readJourney(services.table, id),
  ]);
  if (account === undefined && profile === undefined) return undefined;
  return {
    id,
    handle: profile?.handle ?? account?.handle,
    displayName: profile?.displayName,
    state: account?.state ?? 'record',
    page: profile?.state ?? 'active',
    bot: profile?.bot ?? false,
    email: account?.email,
    nextStep: journey === undefined ? undefined : nextStep(wayOf(services.config), journey),
    since: account?.createdAt,
    lastVisitAt: account?.visit.lastAt,
    sessions: Object.keys(account?.sessions ?? {}).length,
    programs: profile?.programs ?? [],
    locales: profile?.locales ?? [],
    roles,
  };
}

/** Somebody who holds roles. */
interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Everybody who holds a role, by name. One read for each person. */
export async function readStaffMembers(services: Pick<Services, 'table'>): Promise<readonly StaffMember[]> {
  const { people } = await readStaff(services.table);
  const ids = Object.keys(people);
  const names = await namesOf(services, ids);
  return ids
    .map((id) => ({ id, name: names.get(id) ?? id, roles: rolesIn(people, id) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What to call people by: the handle, for those who still have one. One read for each. */
export async function namesOf(
  { table }: Pick<Services, 'table'>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await readProfile(table, id))?.handle] as const),
  );
  return new Map(names.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}
