// Who may give and take which roles, and that there is always an admin. Pure: it decides over
// the whole list at once, so that the condition of one write holds for all it was decided from.
import { may, permissionToGive, type Role } from '../access/roles.ts';
import { withoutRole, withRole } from '../access/role-words.ts';

/** Roles by contributor id. */
export type RolesByPerson = Readonly<Record<string, readonly Role[]>>;

/** `system` acts for whoever set this installation up. */
export interface RoleChange {
  readonly by: string;
  /** Contributor id of whoever gets or loses the role. */
  readonly id: string;
  readonly role: Role;
}

/** Why the list stays as it is: it says so already, whoever asks may not, or there would be no admin left. */
export type Refusal = 'unchanged' | 'forbidden' | 'last-admin';

/** What somebody holds; nothing for nearly everybody. */
export function rolesIn(people: RolesByPerson, id: string): readonly Role[] {
  return Object.hasOwn(people, id) ? (people[id] ?? []) : [];
}

/** The list with a role given. Nobody gives a role to themselves. */
export function given(people: RolesByPerson, { by, id, role }: RoleChange): RolesByPerson | Refusal {
  if (!mayGive(people, { by, id, role })) return 'forbidden';
  const before = rolesIn(people, id);
  const after = withRole(before, role);
  return after === before ? 'unchanged' : { ...people, [id]: after };
}

/** The list with a role taken. Everybody may give up their own, but for the last admin. */
export function taken(people: RolesByPerson, { by, id, role }: RoleChange): RolesByPerson | Refusal {
  if (by !== id && !mayGive(people, { by, id, role })) return 'forbidden';
  const before = rolesIn(people, id);
  const after = withoutRole(before, role);
  if (after === before) return 'unchanged';
  return kept(people, id, after);
}

/** The list without somebody who goes altogether. */
export function withoutPerson(people: RolesByPerson, id: string): RolesByPerson | Refusal {
  return rolesIn(people, id).length === 0 ? 'unchanged' : kept(people, id, []);
}

/** The list with its first admin; `forbidden` when there is one. */
export function withFirstAdmin(people: RolesByPerson, id: string): RolesByPerson | Refusal {
  if (admins(people).length > 0) return admins(people).includes(id) ? 'unchanged' : 'forbidden';
  return { ...people, [id]: withRole(rolesIn(people, id), { role: 'admin' }) };
}

function mayGive(people: RolesByPerson, { by, id, role }: RoleChange): boolean {
  return may({ id: by, roles: rolesIn(people, by) }, permissionToGive[role.role], { owner: id });
}

function kept(people: RolesByPerson, id: string, roles: readonly Role[]): RolesByPerson | 'last-admin' {
  const { [id]: _before, ...others } = people;
  const after = roles.length === 0 ? others : { ...others, [id]: roles };
  return admins(people).length > 0 && admins(after).length === 0 ? 'last-admin' : after;
}

function admins(people: RolesByPerson): readonly string[] {
  return Object.keys(people).filter((id) => rolesIn(people, id).some(({ role }) => role === 'admin'));
}
