// A beginner's time: begun once, decided by whoever moderates the program, seen by the person.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/identity/access/roles.ts';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import { beginBeginner } from '../../shared/activity/beginners/begin.io.ts';
import { decideBeginner } from '../../shared/activity/beginners/decide.io.ts';
import { beginnerStateOf } from '../../shared/activity/beginners/read.io.ts';
import { readBeginner, readWaitingBeginners } from '../../shared/activity/beginners/store.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const DAY = 86_400_000;
const social: Role = { role: 'moderator', programs: ['social'] };
const forum: Role = { role: 'moderator', programs: ['forum'] };

describe('beginning', () => {
  it('again neither restarts nor shortens the days', async () => {
    const { services, clock } = await aSystem();
    const { id } = await aMember(services);
    const start = clock.now();

    const first = await beginBeginner(services, id, 'social');
    clock.set(start + 10 * DAY);
    const again = await beginBeginner(services, id, 'social');

    expect(again?.from).toBe(start);
    expect(again).toMatchObject({ ...first });
    expect(await beginBeginner(services, id, 'forum')).toBeUndefined();
    expect(await readWaitingBeginners(services.table, 'social', 10)).toHaveLength(1);
  });

  it('at once in six requests is one beginning', async () => {
    const { services } = await aSystem();
    const { id } = await aMember(services);

    const all = await Promise.all(Array.from({ length: 6 }, () => beginBeginner(services, id, 'social')));

    expect(new Set(all.map((each) => each?.version))).toEqual(new Set([1]));
  });
});

describe('a moderator', () => {
  it('vouches once, and the person sees by whom and since when', async () => {
    const { services, clock } = await aSystem();
    const mia = await aMember(services, { handle: 'mia', roles: [social] });
    const ben = await aMember(services, { handle: 'ben' });
    await beginBeginner(services, ben.id, 'social');
    const start = clock.now();
    clock.set(start + 5 * DAY);
    const vouch = { id: ben.id, program: 'social', version: '1', decision: 'vouch', words: 'Kind <b>' };

    const answers = [await mia.post('/manage/beginners', vouch), await mia.post('/manage/beginners', vouch)];

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await beginnerStateOf(services, ben.id)).toEqual([
      {
        program: 'social',
        state: 'vouched',
        from: start,
        until: start + 14 * DAY,
        extended: 0,
        underModeration: true,
        mayUseBrandAccount: false,
        voucher: { handle: 'mia', at: start + 5 * DAY, words: 'Kind <b>' },
      },
    ]);
    clock.set(start + 14 * DAY);
    expect(await beginnerStateOf(services, ben.id)).toMatchObject([{ mayUseBrandAccount: true }]);
    expect(await readWaitingBeginners(services.table, 'social', 10)).toEqual([]);
    expect(await readAuditDay(services.table, dayOf(start + 5 * DAY))).toEqual([
      { at: start + 5 * DAY, by: mia.id, act: 'beginner.vouched', on: ben.id, detail: 'social' },
    ]);
  });

  it('of another program, and the beginner themselves, may not', async () => {
    const { services } = await aSystem();
    const fox = await aMember(services, { roles: [forum] });
    const ben = await aMember(services, { roles: [social] });
    await beginBeginner(services, ben.id, 'social');
    const vouch = { id: ben.id, program: 'social', version: '1', decision: 'vouch' };

    const answers = [await fox.post('/manage/beginners', vouch), await ben.post('/manage/beginners', vouch)];

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(await readBeginner(services.table, { id: ben.id, program: 'social' })).toMatchObject({
      state: 'beginner',
      version: 1,
    });
    expect(await (await fox.get('/manage/beginners')).text()).toContain(
      'None of your programs has beginners',
    );
    expect(await (await ben.get('/manage/beginners')).text()).toContain('Nobody is waiting');
  });

  it.each(Array.from({ length: 3 }, (_, round) => round))(
    'and a second one at once: one decides, the other is told, round %i',
    async () => {
      const { services } = await aSystem();
      const mia = await aMember(services, { roles: [social] });
      const max = await aMember(services, { roles: [{ role: 'manager' }] });
      const ben = await aMember(services);
      await beginBeginner(services, ben.id, 'social');
      const send = { id: ben.id, program: 'social', version: '1' };

      const answers = await Promise.all([
        mia.post('/manage/beginners', { ...send, decision: 'vouch' }),
        max.post('/manage/beginners', { ...send, decision: 'end' }),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(await readAuditDay(services.table, dayOf(services.clock.now()))).toHaveLength(1);
    },
  );

  it('whose form is sent twice in one moment extends once', async () => {
    const { services, clock } = await aSystem();
    const mia = await aMember(services, { roles: [social] });
    const ben = await aMember(services);
    await beginBeginner(services, ben.id, 'social');
    const extend = {
      actor: { id: mia.id, roles: [social] },
      id: ben.id,
      program: 'social' as const,
      decision: 'extend' as const,
      version: 1,
    };

    const outcomes = await Promise.all([decideBeginner(services, extend), decideBeginner(services, extend)]);

    expect(outcomes).toEqual(['decided', 'decided']);
    expect(await beginnerStateOf(services, ben.id)).toMatchObject([
      { extended: 1, until: clock.now() + 28 * DAY },
    ]);
    expect(await readAuditDay(services.table, dayOf(clock.now()))).toHaveLength(1);
  });

  it('sees whose days are over first, and is told so', async () => {
    const { services, clock } = await aSystem();
    const mia = await aMember(services, { roles: [social] });
    const early = await aMember(services, { handle: 'early' });
    const late = await aMember(services, { handle: 'late', profile: { displayName: '<script>' } });
    await beginBeginner(services, early.id, 'social');
    clock.set(clock.now() + 10 * DAY);
    await beginBeginner(services, late.id, 'social');
    clock.set(clock.now() + 5 * DAY);
    const again = await aMember(services, { roles: [social] });

    const page = await (await again.get('/manage/beginners')).text();

    expect(page.indexOf('early')).toBeLessThan(page.indexOf('&lt;script&gt;'));
    expect(page).not.toContain('<script>');
    expect(page).toContain('a voucher is missing');
    expect((await mia.get('/manage/beginners')).status).toBe(302);
  });

  it('gets 400 for a form that is none, and 404 for nobody', async () => {
    const { services } = await aSystem();
    const mia = await aMember(services, { roles: [social] });
    const send = (fields: Record<string, string>) =>
      mia.post('/manage/beginners', {
        id: 'x',
        program: 'social',
        version: '1',
        decision: 'vouch',
        ...fields,
      });

    const answers = [
      await send({ decision: 'crown' }),
      await send({ program: '__proto__' }),
      await send({ version: '0' }),
      await send({ version: 'x' }),
      await send({ words: 'x'.repeat(201) }),
      await send({}),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 404]);
  });
});
