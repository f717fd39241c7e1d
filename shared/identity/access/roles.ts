// Who may do what, as data. Roles are given by people to people; nothing here knows what
// anybody has earned, and an import rule sees to it that it stays so.
import type { Program } from '../../platform/vocabulary/programs.ts';

/** A role that was given, with what it is for. Everybody is a contributor without being given anything. */
export type Role =
  | { readonly role: 'localization-leader'; readonly locales: readonly string[] }
  | { readonly role: 'moderator'; readonly programs: readonly Program[] }
  | { readonly role: 'manager' }
  | { readonly role: 'admin' };

export type RoleName = Role['role'];
/** Every role that can be given, in the order in which a person's page offers them. */
export const roleNames = [
  'localization-leader',
  'moderator',
  'manager',
  'admin',
] as const satisfies readonly RoleName[];

/** Everything that takes a role. */
export const permissions = [
  /** See who is here: people with their address, state, sign-up and activity. */
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

/** Each role's permissions; a leader's and a moderator's hold only for the locales or programs they are for. */
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

/** What it takes to give or take each role. */
export const permissionToGive: Readonly<Record<RoleName, Permission>> = {
  'localization-leader': 'roles.give',
  moderator: 'roles.give',
  manager: 'roles.give-all',
  admin: 'roles.give-all',
};

/** What it takes to suspend somebody who holds a role; an admin must give up the role first. */
const permissionToSuspend: Readonly<Record<RoleName, Permission | 'nobody'>> = {
  'localization-leader': 'people.suspend',
  moderator: 'people.suspend',
  manager: 'roles.give-all',
  admin: 'nobody',
};

/** Whoever asks to do something. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** What something is about, where a role may be for a part only. */
export interface Matter {
  readonly program?: Program | undefined;
  readonly locale?: string | undefined;
  /** Whose it is: nobody decides on what is their own. */
  readonly owner?: string | undefined;
}

/** Whether roles allow something at all, for some matter or other: what a page's address asks. */
export function mayAnywhere(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => grants(role, permission));
}

/** Whether somebody holds any role; one that this version does not know is none. */
export function isStaff(roles: readonly Role[]): boolean {
  return roles.some(({ role }) => Object.hasOwn(rolePermissions, role));
}

/** Whether `actor` may do something in a matter. Nobody may in a matter of their own. */
export function may({ id, roles }: Actor, permission: Permission, matter: Matter = {}): boolean {
  if (matter.owner !== undefined && matter.owner === id) return false;
  return roles.some((role) => grants(role, permission) && covers(role, matter));
}

/** Whether `actor` may suspend somebody and let them back in: not oneself, and not those who stand above. */
export function maySuspend(actor: Actor, target: Actor): boolean {
  const needed = ['people.suspend' as const, ...target.roles.map(({ role }) => permissionToSuspend[role])];
  return needed.every(
    (permission) => permission !== 'nobody' && may(actor, permission, { owner: target.id }),
  );
}

/** A role that this version does not know, as after going back to an older one, grants nothing. */
function grants({ role }: Role, permission: Permission): boolean {
  return Object.hasOwn(rolePermissions, role) && rolePermissions[role].includes(permission);
}

function covers(role: Role, { program, locale }: Matter): boolean {
  switch (role.role) {
    case 'localization-leader':
      return (
        program === 'localization' &&
        locale !== undefined &&
        role.locales.some((led) => coversLocale(led, locale))
      );
    case 'moderator':
      return program !== undefined && role.programs.includes(program);
    case 'manager':
    case 'admin':
      return true;
  }
}

/** A locale stands for its variants too: who leads `pt` leads `pt-BR`, but not the other way round. */
function coversLocale(led: string, locale: string): boolean {
  return locale === led || locale.startsWith(`${led}-`);
}
