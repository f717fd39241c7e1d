// The managers' side of the sign-up: funnel, first tasks, the community's settings.
import { describe, expect, test } from 'vitest';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import { readCommunity } from '../../shared/activity/community-settings/settings.io.ts';
import { reachStep, journeyOf } from '../../shared/membership/sign-up/journey.io.ts';
import { readTasks } from '../../shared/membership/first-tasks/edit.io.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;

function aManager({ services }: TestSystem, handle: string): Promise<Member> {
  return aMember(services, { handle, roles: [{ role: 'manager' }] });
}

async function actsOf(system: TestSystem): Promise<string[]> {
  const entries = await readAuditDay(system.services.table, dayOf(system.clock.now()));
  return entries.map(({ act }) => act);
}

/** The value of a hidden field of a page. */
function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('the funnel', () => {
  test('is shown by week and program', async () => {
    const system = await aSystem({ now: '2024-12-18T12:00:00Z' });
    const { services, clock } = system;
    const start = clock.now();
    for (const [weeksAgo, program] of [
      [0, 'forum'],
      [0, 'social'],
      [1, 'forum'],
      [9, 'forum'],
    ] as const) {
      const { id } = await aMember(services, { introduced: false });
      clock.set(start - weeksAgo * WEEK);
      await journeyOf(services, id);
      clock.set(clock.now() + 5 * MINUTE);
      await reachStep(services, id, 'introduction');
      if (program === 'forum') await reachStep(services, id, 'guidelines', { program });
    }
    clock.set(start);
    const manager = await aManager(system, 'mia');
    const cells = async (path: string) =>
      [...(await (await manager.get(path)).text()).matchAll(/<td class="n">([^<]*)<\/td>/g)]
        .slice(0, 9)
        .map(([, text]) => text);

    const all = await cells('/manage/funnel');
    const forum = await cells('/manage/funnel?week=2024-W51&program=forum');

    expect(all).toEqual(['3', '0', '–', '3', '0', '5 minutes', '2', '1', '0 seconds']);
    expect(forum).toEqual(['1', '0', '–', '1', '0', '5 minutes', '1', '0', '0 seconds']);
    expect((await manager.get('/manage/funnel?week=2024-W60')).status).toBe(400);
    expect((await manager.get('/manage/funnel?program=constructor')).status).toBe(400);
  });
});

describe('first tasks', () => {
  const task = { program: 'forum', title: 'Say hello', words: '', url: '', locale: '', difficulty: '1' };

  test('are added once however often the form is sent, changed, retired and offered again', async () => {
    const system = await aSystem();
    const manager = await aManager(system, 'mia');
    const page = await (await manager.get('/manage/tasks')).text();
    const id = /value="(own-[a-z0-9]{8})"/.exec(page)?.[1] ?? '';

    await Promise.all([1, 2].map(() => manager.post('/manage/tasks', { ...task, id })));
    const edit = await (await manager.get(`/manage/tasks/${id}`)).text();
    const changed = await manager.post(`/manage/tasks/${id}`, {
      ...task,
      title: 'Say hi',
      locale: 'PT_br',
      version: hidden(edit, 'version'),
    });
    await manager.post('/manage/tasks/offer', { id: 'forum-read', offer: 'retired' });

    expect(changed.status).toBe(303);
    expect(await readTasks(system.services)).toEqual({
      version: 3,
      own: [{ id, program: 'forum', difficulty: 1, title: 'Say hi', words: '', locale: 'pt-BR' }],
      retired: ['forum-read'],
    });
    expect(await actsOf(system)).toEqual(['tasks.changed', 'tasks.changed', 'tasks.changed']);
  });

  test.each([
    [{ url: 'javascript:alert(1)' }, 400],
    [{ url: ' JaVaScRiPt:alert(1)' }, 400],
    [{ url: 'data:text/html,x' }, 400],
    [{ url: 'https://user:pw@example.org' }, 400],
    [{ url: 'https://example.org/a' }, 303],
    [{ title: ' \u202e ' }, 400],
    [{ title: 'a'.repeat(121) }, 400],
    [{ program: 'constructor' }, 400],
    [{ difficulty: '4' }, 400],
    [{ locale: '!' }, 400],
    [{ id: 'forum-read' }, 400],
  ])('with %j are answered with %i', async (over, status) => {
    const system = await aSystem();
    const manager = await aManager(system, 'mia');

    const sent = await manager.post('/manage/tasks', { ...task, id: 'own-abcdefgh', ...over });

    expect(sent.status).toBe(status);
    expect((await readTasks(system.services)).own).toHaveLength(status === 303 ? 1 : 0);
  });

  test('changed by two managers at once: the second is told and keeps what they wrote', async () => {
    const system = await aSystem();
    const [mia, max] = [await aManager(system, 'mia'), await aManager(system, 'max')];
    await mia.post('/manage/tasks', { ...task, id: 'own-abcdefgh' });

    const first = await mia.post('/manage/tasks/own-abcdefgh', { ...task, title: 'Mia’s', version: '1' });
    const second = await max.post('/manage/tasks/own-abcdefgh', { ...task, title: 'Max’s', version: '1' });

    expect([first.status, second.status]).toEqual([303, 409]);
    expect(await second.text()).toContain('value="Max’s"');
    expect((await readTasks(system.services)).own.map(({ title }) => title)).toEqual(['Mia’s']);
  });

  test('that come with Laurel, and those that are not there, are not to be changed', async () => {
    const system = await aSystem();
    const manager = await aManager(system, 'mia');

    const answers = [
      await manager.get('/manage/tasks/forum-read'),
      await manager.get('/manage/tasks/constructor'),
      await manager.post('/manage/tasks/forum-read', { ...task, version: '0' }),
      await manager.post('/manage/tasks/offer', { id: '__proto__', offer: 'retired' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('the community’s settings', () => {
  const settings = { guidelines: 'Be kind.\r\n\r\nReally.', review: ['social', 'forum'] };

  test('are read by newcomers and audited', async () => {
    const system = await aSystem();
    const manager = await aManager(system, 'mia');

    const sent = await manager.post('/manage/community', { ...settings, version: '0' });
    const again = await manager.post('/manage/community', { ...settings, version: '0' });

    expect([sent.status, again.status]).toEqual([303, 303]);
    expect(await readCommunity(system.services)).toMatchObject({
      version: 1,
      guidelinesVersion: 2,
      guidelines: 'Be kind.\n\nReally.',
      reviewPrograms: ['social', 'forum'],
    });
    expect(await actsOf(system)).toEqual(['community.changed']);
  });

  test('saved by two managers at once: the second gets 409 with both texts', async () => {
    const system = await aSystem();
    const [mia, max] = [await aManager(system, 'mia'), await aManager(system, 'max')];

    const first = await mia.post('/manage/community', { ...settings, version: '0' });
    const second = await max.post('/manage/community', { guidelines: 'Be brief.', version: '0' });
    const html = await second.text();
    const third = await max.post('/manage/community', {
      guidelines: 'Be brief.',
      version: hidden(html, 'version'),
    });

    expect([first.status, second.status, third.status]).toEqual([303, 409, 303]);
    expect(html).toContain('Be brief.');
    expect(html).toContain('Be kind.');
    expect(await readCommunity(system.services)).toMatchObject({ version: 2, guidelines: 'Be brief.' });
  });

  test('are for managers: others are turned away and it is noted', async () => {
    const system = await aSystem();
    const member = await aMember(system.services);
    const paths = ['/manage/funnel', '/manage/tasks', '/manage/community'];

    const statuses = await Promise.all(
      paths
        .flatMap((path) => [member.get(path), member.post(path, {})])
        .map(async (answer) => (await answer).status),
    );

    expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
    // Once an hour for a person and a room is enough to see it.
    expect(await actsOf(system)).toEqual(['access.denied', 'access.denied', 'access.denied']);
  });
});
