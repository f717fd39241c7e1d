// Roles given and taken through the managers' rooms and through the use cases, with the audit
// log beside them.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/identity/access/roles.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { audit } from '../../shared/platform/audit-log/record.io.ts';
import type { AuditEntry } from '../../shared/platform/audit-log/schema.ts';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import type { Services } from '../../shared/services.ts';
import { giveRole, leaveStaff, takeRole } from '../../shared/identity/staff/change.io.ts';
import { promoteFirstAdmin } from '../../shared/identity/staff/first-admin.io.ts';
import { rolesOf } from '../../shared/identity/staff/read.io.ts';
import { readStaff, writeStaff } from '../../shared/identity/staff/store.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const admin: Role = { role: 'admin' };
const manager: Role = { role: 'manager' };
const forum: Role = { role: 'moderator', programs: ['forum'] };

async function logOf({ table, clock }: Services): Promise<readonly AuditEntry[]> {
  return readAuditDay(table, dayOf(clock.now()));
}

describe('giving and taking a role', () => {
  it('is noted once each, and shows the door to the managers’ rooms', async () => {
    const { services, clock } = await aSystem();
    const ada = await aMember(services, { roles: [manager] });
    const mia = await aMember(services);

    const given = [
      await ada.post(`/manage/people/${mia.id}/give`, { role: 'moderator:forum' }),
      await ada.post(`/manage/people/${mia.id}/give`, { role: 'moderator:forum' }),
    ];

    expect(given.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rolesOf(services, mia.id)).toEqual([forum]);
    expect((await readAccount(services.table, mia.id))?.staff).toBe(true);
    expect(await (await mia.get('/')).text()).toContain('href="/manage"');

    clock.set(clock.now() + 1000);
    await ada.post(`/manage/people/${mia.id}/take`, { role: 'moderator:forum' });

    expect(await rolesOf(services, mia.id)).toEqual([]);
    expect((await readAccount(services.table, mia.id))?.staff).toBe(false);
    expect(await logOf(services)).toMatchObject([
      { by: ada.id, act: 'role.taken', on: mia.id, detail: 'moderator:forum' },
      { by: ada.id, act: 'role.given', on: mia.id, detail: 'moderator:forum' },
    ]);
  });

  it('asks a leader’s locale and refuses what is none', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [manager] });
    const mia = await aMember(services);
    const give = (locale: string) =>
      ada.post(`/manage/people/${mia.id}/give`, { role: 'localization-leader', locale });

    const refused = [await give(''), await give('../x'), await give('localization-leader:de')];
    const done = [await give('pt_br'), await give('de')];

    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(await refused[0]?.text()).toContain('id="locale-error"');
    expect(done.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rolesOf(services, mia.id)).toEqual([
      { role: 'localization-leader', locales: ['pt-BR', 'de'] },
    ]);
  });

  it('is refused and noted where somebody reaches above themselves', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [manager] });
    const mia = await aMember(services);

    const answers = [
      await ada.post(`/manage/people/${mia.id}/give`, { role: 'admin' }),
      await ada.post(`/manage/people/${mia.id}/give`, { role: 'manager' }),
      await ada.post(`/manage/people/${ada.id}/give`, { role: 'moderator:forum' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await rolesOf(services, mia.id)).toEqual([]);
    expect(await rolesOf(services, ada.id)).toEqual([manager]);
    expect(await logOf(services)).toMatchObject([
      { by: ada.id, act: 'access.denied', on: '/manage/people/:id/give', detail: 'roles.give' },
    ]);
  });

  it('needs somebody who is here', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin] });
    const suspended = await aMember(services, { account: { state: 'suspended' } });
    const beginning = await aMember(services, { introduced: false });
    const change = (id: string) => giveRole(services, { by: ada.id, id, role: forum });

    expect(await change(suspended.id)).toBe('unknown');
    expect(await change(beginning.id)).toBe('unknown');
    expect(await change('nobody000000')).toBe('unknown');
    expect((await ada.post(`/manage/people/${suspended.id}/give`, { role: 'manager' })).status).toBe(409);
    expect((await ada.post('/manage/people/nobody000000/give', { role: 'manager' })).status).toBe(404);
  });

  it('holds at once: whoever lost a role is turned away by the next request', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin] });
    const max = await aMember(services, { roles: [manager] });
    expect((await max.get('/manage/people')).status).toBe(200);

    await takeRole(services, { by: ada.id, id: max.id, role: manager });

    expect((await max.get('/manage/people')).status).toBe(403);
  });
});

describe('the last admin', () => {
  it('can’t give up the role, but may once there is another', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin] });
    const eve = await aMember(services);

    const early = await ada.post('/manage/roles', { role: 'admin' });
    await ada.post(`/manage/people/${eve.id}/give`, { role: 'admin' });
    const late = await ada.post('/manage/roles', { role: 'admin' });

    expect(early.status).toBe(409);
    expect(await early.text()).toContain('This is the last admin');
    expect([late.status, late.headers.get('Location')]).toEqual([303, '/me']);
    expect(await rolesOf(services, ada.id)).toEqual([]);
    expect(await rolesOf(services, eve.id)).toEqual([admin]);
  });

  it.each(Array.from({ length: 5 }, (_, round) => round))(
    'is left when two admins take each other’s role at once, round %i',
    async () => {
      const { services } = await aSystem();
      const ada = await aMember(services, { roles: [admin] });
      const eve = await aMember(services, { roles: [admin] });

      const outcomes = await Promise.all([
        takeRole(services, { by: ada.id, id: eve.id, role: admin }),
        takeRole(services, { by: eve.id, id: ada.id, role: admin }),
      ]);

      // Whoever came second is no admin any more, so the second may not.
      expect([...outcomes].sort()).toEqual(['changed', 'forbidden']);
      const { people } = await readStaff(services.table);
      expect(Object.values(people)).toEqual([[admin]]);
    },
  );

  it('is left when all of them give it up at once', async () => {
    const { services } = await aSystem();
    const all = [
      await aMember(services, { roles: [admin] }),
      await aMember(services, { roles: [admin] }),
      await aMember(services, { roles: [admin] }),
    ];

    const outcomes = await Promise.all(
      all.map(({ id }, index) =>
        index === 0 ? leaveStaff(services, id) : takeRole(services, { by: id, id, role: admin }),
      ),
    );

    expect([...outcomes].sort()).toEqual(['changed', 'changed', 'last-admin']);
  });
});

describe('the first admin', () => {
  const withAdmin = async (adminEmail: string | undefined) => {
    const { services } = await aSystem();
    return { ...services, config: { ...services.config, adminEmail } };
  };
  const accountOf = async (services: Services, id: string) => {
    const account = await readAccount(services.table, id);
    if (account === undefined) throw new Error('there is no account');
    return account;
  };

  it('is whoever holds the configured address, however it is written', async () => {
    const services = await withAdmin(' Ada@Example.ORG. ');
    const ada = await aMember(services, { email: 'ada@example.org', introduced: false });
    const account = await accountOf(services, ada.id);

    const first = await promoteFirstAdmin(services, account);
    const again = await promoteFirstAdmin(services, account);

    expect([first, again]).toEqual([true, false]);
    expect(await rolesOf(services, ada.id)).toEqual([admin]);
    expect(await logOf(services)).toMatchObject([
      { by: 'system', act: 'role.given', on: ada.id, detail: 'admin' },
    ]);
  });

  it('is nobody else, nobody where none is configured, and nobody where there is an admin', async () => {
    const services = await withAdmin('ada@example.org');
    const other = await aMember(services, { email: 'eve@example.org' });
    expect(await promoteFirstAdmin(services, await accountOf(services, other.id))).toBe(false);

    const unset = await withAdmin(undefined);
    const ada = await aMember(unset, { email: 'ada@example.org' });
    expect(await promoteFirstAdmin(unset, await accountOf(unset, ada.id))).toBe(false);

    await aMember(services, { roles: [admin] });
    const late = await aMember(services, { email: 'ada@example.org' });
    expect(await promoteFirstAdmin(services, await accountOf(services, late.id))).toBe(false);
    expect(await rolesOf(services, late.id)).toEqual([]);
  });
});

describe('the audit log', () => {
  it('gets the entry of a change whose writer died before it was noted', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin] });
    const mia = await aMember(services);
    const staff = await readStaff(services.table);
    const note = {
      at: services.clock.now(),
      by: ada.id,
      act: 'role.given' as const,
      on: mia.id,
      detail: 'moderator:forum',
      token: 'lost',
    };
    const people = { ...staff.people, [mia.id]: [forum] };
    await writeStaff(services.table, { version: staff.version + 1, people, note }, 'lost');
    expect(await logOf(services)).toEqual([]);

    await takeRole(services, { by: ada.id, id: mia.id, role: forum });

    expect((await logOf(services)).map(({ act }) => act).sort()).toEqual(['role.given', 'role.taken']);
  });

  it('holds one entry an hour for somebody who keeps trying a door, and one for each door', async () => {
    const { services, clock } = await aSystem({ now: '2024-12-31T12:10:00Z' });
    const eve = await aMember(services);

    for (let n = 0; n < 20; n += 1) await eve.get(`/manage/people/${String(n)}`);
    await eve.post('/manage/people/x/suspend', { reason: 'spam' });
    clock.set(Date.parse('2024-12-31T13:00:00Z'));
    await eve.get('/manage/people/x');

    expect(await logOf(services)).toMatchObject([
      { on: '/manage/people/:id', at: Date.parse('2024-12-31T13:00:00Z') },
      { on: '/manage/people/:id/suspend' },
      { by: eve.id, act: 'access.denied', on: '/manage/people/:id', detail: 'people.see' },
    ]);
    expect(await logOf(services)).toHaveLength(3);
  });

  it('is shown with the names people have now, and in no other words', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin], handle: 'ada' });
    const mia = await aMember(services, { handle: 'mia', email: 'mia@secret.example' });
    await ada.post(`/manage/people/${mia.id}/give`, { role: 'moderator:forum' });
    await audit(services, { by: 'system', act: 'person.erased', on: 'zzzzzzzzzzzz' });

    const page = await (await ada.get('/manage/audit')).text();
    const other = await (await ada.get('/manage/audit?day=2024-12-30')).text();

    expect(page).toContain('gave a role');
    expect(page).toContain('<bdi>mia</bdi>');
    expect(page).toContain('Moderator: Forum');
    expect(page).toContain('Somebody without a page');
    expect(page).not.toContain('mia@secret.example');
    expect(other).toContain('Nothing was noted on this day');
    expect((await ada.get('/manage/audit?day=yesterday')).status).toBe(400);
  });
});

it('a busy day of the audit log has several pages', async () => {
  const { services } = await aSystem();
  const ada = await aMember(services, { roles: [admin] });
  for (let n = 0; n < 101; n += 1)
    await audit(services, { by: 'system', act: 'tasks.changed', detail: `task ${String(n)}` });
  const rowsOn = async (page: string) =>
    (await (await ada.get(`/manage/audit${page}`)).text()).split('changed the first tasks').length - 1;

  expect([await rowsOn(''), await rowsOn('?page=2'), await rowsOn('?page=3')]).toEqual([100, 1, 0]);
  expect((await ada.get('/manage/audit?page=0')).status).toBe(400);
});

describe('finding people', () => {
  it('takes a handle or a whole address, and never by the page’s own address', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [manager] });
    const mia = await aMember(services, { handle: 'mia', email: 'mia@example.org' });
    const find = (who: string) => ada.post('/manage/people', { who });

    const answers = [await find('mia'), await find(' @mia '), await find('Mia@Example.org ')];
    const nobody = await find('nobody@example.org');

    expect(answers.map(({ headers }) => headers.get('Location'))).toEqual(
      Array.from({ length: 3 }, () => `/manage/people/${mia.id}`),
    );
    expect(await nobody.text()).toContain('Nobody has this handle or address');
    expect((await find('')).status).toBe(400);
    const page = await ada.get(`/manage/people/${mia.id}`);
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(await page.text()).toContain('mia@example.org');
  });

  it('shows rooms by role, with what waits', async () => {
    const { services } = await aSystem();
    const mia = await aMember(services, { roles: [forum] });
    const ada = await aMember(services, { roles: [admin] });

    const moderators = await (await mia.get('/manage')).text();
    const admins = await (await ada.get('/manage')).text();

    expect(moderators).toContain('/manage/beginners');
    for (const room of ['people', 'audit', 'claims', 'funnel', 'tasks', 'community'])
      expect(moderators).not.toContain(`"/manage/${room}"`);
    expect(admins).toContain('"/manage/audit"');
  });
});
