// Who may do what, as data. Roles are given by people to people; nothing here knows what
// anybody has earned, and an import rule sees to it that it stays so.
import type { Program } from '../contributions/kinds.ts';

/** A role that was given, with what it is for. Everybody is a contributor without being given anything. */
export type Role =
  | { readonly role: 'localization-leader'; readonly locales: readonly string[] }
  | { readonly role: 'moderator'; readonly programs: readonly Program[] }
  | { readonly role: 'manager' }
  | { readonly role: 'admin' };

export type RoleName = Role['role'];
export const roleNames = [
  'localization-leader',
  'moderator',
  'manager',
  'admin',
] as const satisfies readonly RoleName[];

/** Everything that takes a role. */
export const permissions = [
  /** See who is here: people with their state, sign-up and activity. */
  'people.see',
  /** Suspend somebody and let them back in. */
  'people.suspend',
  /** Accept or decline contributions that wait for review. */
  'review.decide',
  /** Vouch for beginners and end their moderation. */
  'beginners.decide',
  /** Decide who a record belongs to. */
  'claims.decide',
  /** See how newcomers get through the sign-up. */
  'funnel.see',
  /** Keep the list of first tasks. */
  'tasks.edit',
  /** Change guidelines and which programs ask for review. */
  'community.edit',
  /** Give and take the roles of localization leaders and moderators. */
  'roles.give',
  /** Give and take the roles of managers and admins. */
  'roles.give-all',
  /** Read the audit log. */
  'audit.see',
] as const;
export type Permission = (typeof permissions)[number];

/** Each role's permissions; `scoped` ones hold only for the programs or locales the role is for. */
export const rolePermissions: Readonly<Record<RoleName, readonly Permission[]>> = {
  'localization-leader': ['review.decide'],
  moderator: ['review.decide', 'beginners.decide'],
  manager: [
    'people.see',
    'people.suspend',
    'review.decide',
    'beginners.decide',
    'claims.decide',
    'funnel.see',
    'tasks.edit',
    'community.edit',
    'roles.give',
    'audit.see',
  ],
  admin: [...permissions],
};

/** What something is about, where a role may be for a part only. */
export interface Matter {
  readonly program?: Program | undefined;
  readonly locale?: string | undefined;
  /** Whose it is: nobody decides on what is their own. */
  readonly owner?: string | undefined;
}

/** Whether roles allow something at all, for some matter or other: what a page's address asks. */
export function mayAnywhere(roles: readonly Role[], permission: Permission): boolean {
  return roles.some(({ role }) => rolePermissions[role].includes(permission));
}

/** Whether `actor` with `roles` may do something in a matter. Nobody may in a matter of their own. */
export function may(
  { id, roles }: { readonly id: string; readonly roles: readonly Role[] },
  permission: Permission,
  matter: Matter = {},
): boolean {
  if (matter.owner !== undefined && matter.owner === id) return false;
  return roles.some((role) => rolePermissions[role.role].includes(permission) && covers(role, matter));
}

function covers(role: Role, { program, locale }: Matter): boolean {
  switch (role.role) {
    case 'localization-leader':
      return program === 'localization' && locale !== undefined && role.locales.includes(locale);
    case 'moderator':
      return program !== undefined && role.programs.includes(program);
    case 'manager':
    case 'admin':
      return true;
  }
}
