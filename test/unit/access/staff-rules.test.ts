import { describe, expect, it } from 'vitest';
import type { Role } from '../../../shared/identity/access/roles.ts';
import {
  given,
  taken,
  withFirstAdmin,
  withoutPerson,
  type RolesByPerson,
} from '../../../shared/identity/staff/rules.ts';

const admin: Role = { role: 'admin' };
const manager: Role = { role: 'manager' };
const forum: Role = { role: 'moderator', programs: ['forum'] };
const german: Role = { role: 'localization-leader', locales: ['de'] };
const people: RolesByPerson = { ada: [admin], max: [manager], mia: [forum] };

describe('giving a role', () => {
  it.each([
    ['ada', admin, 'may'],
    ['ada', manager, 'may'],
    ['ada', forum, 'may'],
    ['max', forum, 'may'],
    ['max', german, 'may'],
    ['max', manager, 'forbidden'],
    ['max', admin, 'forbidden'],
    ['mia', forum, 'forbidden'],
    ['nobody', forum, 'forbidden'],
    ['__proto__', admin, 'forbidden'],
  ] as const)('%s gives %o: %s', (by, role, outcome) => {
    const after = given(people, { by, id: 'new', role });

    if (outcome === 'forbidden') expect(after).toBe('forbidden');
    else expect(after).toEqual({ ...people, new: [role] });
  });

  it('is not done to oneself', () => {
    expect(given(people, { by: 'max', id: 'max', role: forum })).toBe('forbidden');
    expect(given(people, { by: 'ada', id: 'ada', role: manager })).toBe('forbidden');
  });

  it('a second time changes nothing', () => {
    expect(given(people, { by: 'max', id: 'mia', role: forum })).toBe('unchanged');
  });
});

describe('taking a role', () => {
  it('everybody gives up their own', () => {
    expect(taken(people, { by: 'mia', id: 'mia', role: forum })).toEqual({ ada: [admin], max: [manager] });
  });

  it('a manager takes no manager’s', () => {
    const two = { ...people, moe: [manager] };

    expect(taken(two, { by: 'max', id: 'moe', role: manager })).toBe('forbidden');
    expect(taken(two, { by: 'ada', id: 'moe', role: manager })).toEqual(people);
  });

  it('the last admin’s stays, whoever asks and whatever else they hold', () => {
    expect(taken(people, { by: 'ada', id: 'ada', role: admin })).toBe('last-admin');
    expect(taken({ ada: [admin, forum] }, { by: 'ada', id: 'ada', role: admin })).toBe('last-admin');
    expect(taken({ ada: [admin, forum] }, { by: 'ada', id: 'ada', role: forum })).toEqual({ ada: [admin] });
    expect(withoutPerson(people, 'ada')).toBe('last-admin');
  });

  it('one of two admins may go', () => {
    const two = { ...people, eve: [admin] };

    expect(taken(two, { by: 'ada', id: 'ada', role: admin })).toEqual({
      eve: [admin],
      max: [manager],
      mia: [forum],
    });
    expect(taken(two, { by: 'eve', id: 'ada', role: admin })).not.toBe('last-admin');
  });
});

describe('the first admin', () => {
  it('is one where there is none, whatever they hold already', () => {
    expect(withFirstAdmin({}, 'ada')).toEqual({ ada: [admin] });
    expect(withFirstAdmin({ mia: [forum] }, 'mia')).toEqual({ mia: [forum, admin] });
  });

  it('is nobody where there is one', () => {
    expect(withFirstAdmin(people, 'mia')).toBe('forbidden');
    expect(withFirstAdmin(people, 'ada')).toBe('unchanged');
  });
});
