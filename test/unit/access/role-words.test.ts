import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roleOfWord,
  withoutRole,
  withRole,
  wordsOfRole,
} from '../../../shared/identity/access/role-words.ts';
import type { Role } from '../../../shared/identity/access/roles.ts';

describe('a role as a word', () => {
  it.each([
    ['admin', { role: 'admin' }],
    ['manager', { role: 'manager' }],
    ['moderator:forum', { role: 'moderator', programs: ['forum'] }],
    ['localization-leader:pt_br', { role: 'localization-leader', locales: ['pt-BR'] }],
  ])('%s is read', (word, role) => {
    expect(roleOfWord(word)).toEqual(role);
  });

  it.each([
    '',
    'root',
    'moderator',
    'moderator:',
    'moderator:cooking',
    'moderator:__proto__',
    'localization-leader',
    'localization-leader:../de',
    'admin:forum',
    'Admin',
    'constructor',
  ])('%j is none', (word) => {
    expect(roleOfWord(word)).toBeUndefined();
  });

  const word = fc.constantFrom(
    'admin',
    'manager',
    'moderator:forum',
    'moderator:social',
    'localization-leader:de',
    'localization-leader:pt-BR',
  );
  const all = (roles: readonly Role[]) => roles.flatMap(wordsOfRole).sort();

  it('given and taken in any order leaves what was given and not taken since', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), word)), (steps) => {
        let roles: readonly Role[] = [];
        const held = new Set<string>();
        for (const [give, each] of steps) {
          const role = roleOfWord(each)!;
          roles = give ? withRole(roles, role) : withoutRole(roles, role);
          if (give) held.add(each);
          else held.delete(each);
        }

        expect(all(roles)).toEqual([...held].sort());
        expect(new Set(roles.map(({ role }) => role)).size).toBe(roles.length);
      }),
    );
  });

  it('given twice or taken twice is the same value, so that nothing is written', () => {
    const roles = withRole([], { role: 'moderator', programs: ['forum'] });

    expect(withRole(roles, { role: 'moderator', programs: ['forum'] })).toBe(roles);
    expect(withoutRole(roles, { role: 'admin' })).toBe(roles);
  });
});
