// Suspending somebody holds at once, also for a request that was already under way.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/identity/access/roles.ts';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { beginSession, visitorOf } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import { changeProfile } from '../../shared/identity/profiles/change-profile.io.ts';
import { readProfile } from '../../shared/identity/profiles/store.ts';
import { restore, suspend } from '../../shared/community/members/suspend.io.ts';
import type { Services } from '../../shared/services.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { createApp } from '../../web/http/app.tsx';
import type { Form } from '../../web/http/page.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const manager: Role = { role: 'manager' };
const admin: Role = { role: 'admin' };
const logOf = ({ table, clock }: Services) => readAuditDay(table, dayOf(clock.now()));

describe('a suspension', () => {
  it('ends every session, begins none and hides the page; letting back in undoes all but the sessions', async () => {
    const { services, clock } = await aSystem();
    const max = await aMember(services, { roles: [manager] });
    const ben = await aMember(services, { handle: 'ben' });
    const second = await beginSession(services, ben.id, { by: 'passkey', device: 'Safari, iOS' });
    expect((await max.get('/contributors/ben')).status).toBe(200);

    const answer = await max.post(`/manage/people/${ben.id}/suspend`, { reason: 'spam' });

    expect(answer.status).toBe(303);
    expect(await visitorOf(services, ben.cookie)).toBeUndefined();
    expect(await visitorOf(services, second?.cookie)).toBeUndefined();
    expect(await beginSession(services, ben.id, { by: 'code', device: 'x' })).toBeUndefined();
    expect((await max.get('/contributors/ben')).status).toBe(404);
    expect((await ben.get('/')).status).toBe(200);

    clock.set(clock.now() + 1000);
    await max.post(`/manage/people/${ben.id}/restore`);

    expect(await visitorOf(services, ben.cookie)).toBeUndefined();
    expect(await beginSession(services, ben.id, { by: 'code', device: 'x' })).toBeDefined();
    expect((await max.get('/contributors/ben')).status).toBe(200);
    expect(await logOf(services)).toMatchObject([
      { by: max.id, act: 'account.restored', on: ben.id },
      { by: max.id, act: 'account.suspended', on: ben.id, detail: 'spam' },
    ]);
  });

  it('twice is noted once, and finishes what a first one left undone', async () => {
    const { services } = await aSystem();
    const actor = { id: 'system000000', roles: [manager] };
    const ben = await aMember(services);
    const half = { at: services.clock.now(), by: actor.id, act: 'account.suspended' as const, on: ben.id };
    await changeAccount(services, ben.id, (account) => ({
      ...account,
      state: 'suspended',
      sessions: {},
      note: { ...half, token: 'half' },
    }));

    const outcomes = [
      await suspend(services, { actor, id: ben.id, reason: 'conduct' }),
      await suspend(services, { actor, id: ben.id, reason: 'conduct' }),
    ];

    expect(outcomes).toEqual(['unchanged', 'unchanged']);
    expect((await readProfile(services.table, ben.id))?.state).toBe('deactivated');
    expect(await logOf(services)).toEqual([half]);
  });

  it('of oneself, of an admin, of a manager by a manager: 403, and nothing changes', async () => {
    const { services } = await aSystem();
    const ada = await aMember(services, { roles: [admin] });
    const eve = await aMember(services, { roles: [admin] });
    const max = await aMember(services, { roles: [manager] });
    const moe = await aMember(services, { roles: [manager] });
    const suspendBy = async (by: Member, { id }: Member) =>
      (await by.post(`/manage/people/${id}/suspend`, { reason: 'other' })).status;

    expect(await suspendBy(max, max)).toBe(403);
    expect(await suspendBy(ada, ada)).toBe(403);
    expect(await suspendBy(max, ada)).toBe(403);
    expect(await suspendBy(ada, eve)).toBe(403);
    expect(await suspendBy(max, moe)).toBe(403);
    expect((await readAccount(services.table, moe.id))?.state).toBe('active');
    expect(await suspendBy(ada, moe)).toBe(303);
    expect((await moe.get('/manage')).status).toBe(302);
  });

  it('takes a reason of the list, and somebody who is there', async () => {
    const { services } = await aSystem();
    const max = await aMember(services, { roles: [manager] });
    const ben = await aMember(services);
    const gone = await aMember(services, { account: { state: 'erasing' } });

    expect((await max.post(`/manage/people/${ben.id}/suspend`, { reason: 'dislike' })).status).toBe(400);
    expect((await max.post(`/manage/people/${ben.id}/suspend`)).status).toBe(400);
    expect((await max.post('/manage/people/nobody000000/suspend', { reason: 'spam' })).status).toBe(404);
    expect((await max.post(`/manage/people/${gone.id}/suspend`, { reason: 'spam' })).status).toBe(404);
    expect((await readAccount(services.table, gone.id))?.state).toBe('erasing');
  });

  it('let back in leaves a page hidden that something else hid', async () => {
    const { services } = await aSystem();
    const ben = await aMember(services, { profile: { state: 'deactivated' } });

    const outcome = await restore(services, { actor: { id: 'x', roles: [manager] }, id: ben.id });

    expect(outcome).toBe('unchanged');
    expect((await readProfile(services.table, ben.id))?.state).toBe('deactivated');
  });
});

describe('suspended in the middle of a request', () => {
  /** An app with one form that does `work` after its visitor was let in. */
  function appWith(services: Services, work: () => Promise<void>) {
    const form: Form = {
      async submit() {
        await work();
        return { is: 'see-other', to: '/' };
      },
    };
    const page = { path: '/me/planted', access: 'member' as const, load: () => Promise.resolve({ form }) };
    return createApp(services, [page]);
  }

  it('nothing of the account comes back to life, and no session survives', async () => {
    const { services, clock } = await aSystem();
    const ben = await aMember(services, { handle: 'ben' });
    // The session is due to be written down as seen, and is already known to the request.
    clock.set(clock.now() + 2 * 3_600_000);
    let reached = false;
    const app = appWith(services, async () => {
      await suspend(services, { actor: { id: 'x', roles: [manager] }, id: ben.id, reason: 'spam' });
      // What a settings form does: it writes account and page, and may renew the session.
      await changeAccount(services, ben.id, (account) => ({ ...account, language: 'de' }));
      await changeProfile(services, { id: ben.id, handle: 'ben' }, (profile) => ({
        ...profile,
        words: 'Hi',
      }));
      reached = (await beginSession(services, ben.id, { by: 'code', device: 'x' })) === undefined;
    });

    const answer = await app.request('/me/planted', {
      method: 'POST',
      headers: {
        Cookie: `__Host-laurel=${ben.cookie}`,
        Origin: services.config.publicOrigin,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    });

    expect([answer.status, reached]).toEqual([303, true]);
    expect(await readAccount(services.table, ben.id)).toMatchObject({ state: 'suspended', sessions: {} });
    expect(await readProfile(services.table, ben.id)).toMatchObject({ state: 'deactivated', words: 'Hi' });
    expect(await visitorOf(services, ben.cookie)).toBeUndefined();
  });

  it('the touch of a session that was read before does not revive it', async () => {
    const { services, clock } = await aSystem();
    const ben = await aMember(services);
    clock.set(clock.now() + 2 * 3_600_000);

    await Promise.all([
      visitorOf(services, ben.cookie),
      suspend(services, { actor: { id: 'x', roles: [manager] }, id: ben.id, reason: 'spam' }),
      visitorOf(services, ben.cookie),
    ]);

    expect(await readAccount(services.table, ben.id)).toMatchObject({ state: 'suspended', sessions: {} });
  });
});
