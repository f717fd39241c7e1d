// A role as one fixed word: what forms send and the audit log keeps. A word is the smallest
// thing that is given and taken, so a leader of two locales holds two of them.
import { programs } from '../../platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../platform/text/locale.ts';
import type { Role } from './roles.ts';

/** The words of a role: `admin`, `moderator:forum`, `localization-leader:pt-BR`. */
export function wordsOfRole(role: Role): readonly string[] {
  switch (role.role) {
    case 'localization-leader':
      return role.locales.map((locale) => `localization-leader:${locale}`);
    case 'moderator':
      return role.programs.map((program) => `moderator:${program}`);
    case 'manager':
    case 'admin':
      return [role.role];
  }
}

/** The role in a word, for one locale or program at most; undefined for what is none. */
export function roleOfWord(word: string): Role | undefined {
  const [, name, scope] = /^([a-z-]+)(?::(.+))?$/.exec(word) ?? [];
  if (name === 'localization-leader') {
    const locale = normaliseLocale(scope ?? '');
    return locale === undefined ? undefined : { role: name, locales: [locale] };
  }
  if (name === 'moderator') {
    const program = programs.find((each) => each === scope);
    return program === undefined ? undefined : { role: name, programs: [program] };
  }
  return (name === 'manager' || name === 'admin') && scope === undefined ? { role: name } : undefined;
}

/** Roles with one more; a second locale or program joins the first. The same value when it was held. */
export function withRole(roles: readonly Role[], given: Role): readonly Role[] {
  const held = new Set(roles.flatMap(wordsOfRole));
  return wordsOfRole(given).every((word) => held.has(word))
    ? roles
    : rolesOfWords([...held, ...wordsOfRole(given)]);
}

/** Roles without one, its other locales or programs kept. The same value when it was not held. */
export function withoutRole(roles: readonly Role[], taken: Role): readonly Role[] {
  const gone = new Set(wordsOfRole(taken));
  const held = roles.flatMap(wordsOfRole);
  const kept = held.filter((word) => !gone.has(word));
  return kept.length === held.length ? roles : rolesOfWords(kept);
}

function rolesOfWords(words: readonly string[]): readonly Role[] {
  const roles = [...new Set(words)].map(roleOfWord).filter((role) => role !== undefined);
  const locales = roles.flatMap((role) => (role.role === 'localization-leader' ? role.locales : []));
  const moderated = roles.flatMap((role) => (role.role === 'moderator' ? role.programs : []));
  return [
    ...(locales.length > 0 ? [{ role: 'localization-leader' as const, locales }] : []),
    ...(moderated.length > 0 ? [{ role: 'moderator' as const, programs: moderated }] : []),
    ...roles.filter(({ role }) => role === 'manager').slice(0, 1),
    ...roles.filter(({ role }) => role === 'admin').slice(0, 1),
  ];
}
