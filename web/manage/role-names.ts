// Roles in words.
import type { Role } from '../../shared/identity/access/roles.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';

/** "Moderator: Forum, Social" */
export function roleInWords(l10n: L10n, role: Role): string {
  const name = l10n.text(`manage-role-${role.role}`);
  switch (role.role) {
    case 'localization-leader':
      return l10n.text('manage-role-for', {
        role: name,
        scope: l10n.list(role.locales.map((locale) => l10n.languageName(locale))),
      });
    case 'moderator':
      return l10n.text('manage-role-for', {
        role: name,
        scope: l10n.list(role.programs.map((program) => l10n.text(`program-${program}`))),
      });
    case 'manager':
    case 'admin':
      return name;
  }
}

/** All roles of somebody in one line. */
export function rolesInWords(l10n: L10n, roles: readonly Role[]): string {
  return roles.length === 0
    ? l10n.text('manage-role-none')
    : l10n.list(roles.map((role) => roleInWords(l10n, role)));
}
