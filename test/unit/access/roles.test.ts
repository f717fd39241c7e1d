import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  may,
  mayAnywhere,
  maySuspend,
  permissions,
  permissionToGive,
  roleNames,
  rolePermissions,
  type Matter,
  type Permission,
  type Role,
  type RoleName,
} from '../../../shared/identity/access/roles.ts';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';

const leader: Role = { role: 'localization-leader', locales: ['de', 'pt'] };
const moderator: Role = { role: 'moderator', programs: ['forum', 'social'] };
const manager: Role = { role: 'manager' };
const admin: Role = { role: 'admin' };
const one: Readonly<Record<RoleName, Role>> = {
  'localization-leader': leader,
  moderator,
  manager,
  admin,
};

/** Which roles hold a permission at all. What is meant stands in test/golden/vocabulary.md. */
const holdersOf = (permission: Permission) =>
  roleNames.filter((role) => rolePermissions[role].includes(permission));

/** What each role of above covers, by matter. */
const matters: readonly {
  readonly what: string;
  readonly matter: Matter;
  readonly covered: readonly RoleName[];
}[] = [
  { what: 'nothing in particular', matter: {}, covered: ['manager', 'admin'] },
  {
    what: 'a program it moderates',
    matter: { program: 'forum' },
    covered: ['moderator', 'manager', 'admin'],
  },
  { what: 'another program', matter: { program: 'writing' }, covered: ['manager', 'admin'] },
  {
    what: 'a locale it leads',
    matter: { program: 'localization', locale: 'de' },
    covered: ['localization-leader', 'manager', 'admin'],
  },
  {
    what: 'a regional variant of a locale it leads',
    matter: { program: 'localization', locale: 'pt-BR' },
    covered: ['localization-leader', 'manager', 'admin'],
  },
  {
    what: 'a language whose tag only begins alike',
    matter: { program: 'localization', locale: 'den' },
    covered: ['manager', 'admin'],
  },
  {
    what: 'another locale',
    matter: { program: 'localization', locale: 'fr' },
    covered: ['manager', 'admin'],
  },
  {
    what: 'localization without a locale',
    matter: { program: 'localization' },
    covered: ['manager', 'admin'],
  },
  {
    what: 'the locale in another program',
    matter: { program: 'forum', locale: 'de' },
    covered: ['moderator', 'manager', 'admin'],
  },
  { what: 'a locale of no program', matter: { locale: 'de' }, covered: ['manager', 'admin'] },
];

const everyCase = permissions.flatMap((permission) =>
  roleNames.flatMap((role) => matters.map((each) => ({ permission, role, ...each }))),
);

describe('who may do what', () => {
  it.each(everyCase)('$role, $permission, $what', ({ permission, role, matter, covered }) => {
    const expected = holdersOf(permission).includes(role) && covered.includes(role);

    expect(may({ id: 'me', roles: [one[role]] }, permission, matter)).toBe(expected);
  });

  it.each(permissions)('%s opens its page to exactly the roles that hold it', (permission) => {
    const open = roleNames.filter((role) => mayAnywhere([one[role]], permission));

    expect(open).toEqual(holdersOf(permission));
  });

  it.each(everyCase)('nobody may in a matter of their own: $role, $permission, $what', (each) => {
    const own = { ...each.matter, owner: 'me' };

    expect(may({ id: 'me', roles: [one[each.role]] }, each.permission, own)).toBe(false);
  });

  it('lets a contributor do none of it', () => {
    const allowed = permissions.filter((each) => may({ id: 'me', roles: [] }, each) || mayAnywhere([], each));

    expect(allowed).toEqual([]);
  });

  it('does not let a leader of a variant decide for the whole language', () => {
    const roles: Role[] = [{ role: 'localization-leader', locales: ['pt-BR'] }];

    expect(may({ id: 'me', roles }, 'review.decide', { program: 'localization', locale: 'pt' })).toBe(false);
    expect(may({ id: 'me', roles }, 'review.decide', { program: 'localization', locale: 'pt-PT' })).toBe(
      false,
    );
  });

  it('adds roles up and takes nothing away', () => {
    const roles = fc.subarray([leader, moderator, manager, admin]);
    const matter = fc.constantFrom(...matters.map((each) => each.matter));

    fc.assert(
      fc.property(roles, roles, matter, fc.constantFrom(...permissions), (some, more, about, permission) => {
        const actor = (held: readonly Role[]) => ({ id: 'me', roles: held });
        expect(may(actor([...some, ...more]), permission, about)).toBe(
          may(actor(some), permission, about) || may(actor(more), permission, about),
        );
      }),
    );
  });

  it('grants nothing by a role that this version does not know', () => {
    const roles = [{ role: 'constructor' }, { role: 'emperor' }] as unknown as Role[];

    expect(permissions.filter((each) => mayAnywhere(roles, each))).toEqual([]);
  });

  it('lets whoever gives a role also take it, and an admin everything', () => {
    expect(rolePermissions.admin).toEqual(permissions);
    expect(roleNames.filter((role) => may({ id: 'me', roles: [manager] }, permissionToGive[role]))).toEqual([
      'localization-leader',
      'moderator',
    ]);
  });
});

describe('recognition gives no power', () => {
  // Whatever a badge or title is called, roles don't hold it: what somebody earned changes no answer.
  const earned = [...catalogue.map(({ id }) => id), 'top10', 'top25', 'laureate'];

  it.each(earned)('%s changes no answer', (badge) => {
    for (const permission of permissions) {
      for (const held of [[], [leader], [moderator], [manager], [admin]]) {
        for (const { matter } of matters) {
          const plain = may({ id: 'me', roles: held }, permission, matter);
          const decorated = { id: 'me', roles: held, badges: [badge], titles: [badge], [badge]: true };

          expect(may(decorated, permission, matter)).toBe(plain);
          const asRole = [...held, { role: badge }] as unknown as Role[];
          expect(may({ id: 'me', roles: asRole }, permission, matter)).toBe(plain);
        }
      }
    }
  });
});

describe('who may suspend whom', () => {
  const people = {
    contributor: [],
    leader: [leader],
    moderator: [moderator],
    manager: [manager],
    admin: [admin],
  };
  const suspendable: Readonly<Record<keyof typeof people, readonly (keyof typeof people)[]>> = {
    contributor: [],
    leader: [],
    moderator: [],
    manager: ['contributor', 'leader', 'moderator'],
    admin: ['contributor', 'leader', 'moderator', 'manager'],
  };
  const names = Object.keys(people) as (keyof typeof people)[];

  it.each(names)('%s', (name) => {
    const actor = { id: 'me', roles: people[name] };

    const allowed = names.filter((each) => maySuspend(actor, { id: 'other', roles: people[each] }));

    expect(allowed).toEqual(suspendable[name]);
  });

  it.each(names)('%s can not suspend themselves', (name) => {
    const me = { id: 'me', roles: people[name] };

    expect(maySuspend(me, me)).toBe(false);
  });

  it('keeps an admin safe who holds other roles too', () => {
    const target = { id: 'other', roles: [moderator, admin] };

    expect(maySuspend({ id: 'me', roles: [admin] }, target)).toBe(false);
  });
});

it('every program can be moderated', () => {
  for (const program of programs)
    expect(
      may({ id: 'me', roles: [{ role: 'moderator', programs: [program] }] }, 'review.decide', { program }),
    ).toBe(true);
});
