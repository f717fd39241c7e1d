// The welcome page: who is shown to whom, and greetings.
import { expect, test } from 'vitest';
import { changeProfile } from '../../shared/identity/profiles/change-profile.io.ts';
import type { Profile } from '../../shared/identity/profiles/profile.ts';
import { publishIntroduction } from '../../shared/membership/welcome/store.ts';
import { greetingsFor, readWelcome } from '../../shared/membership/welcome/read.io.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const DAY = 86_400_000;

async function aNewcomer(
  { services }: TestSystem,
  handle: string,
  { profile, daysAgo = 0 }: { profile?: Partial<Profile>; daysAgo?: number } = {},
): Promise<Member> {
  const member = await aMember(services, { handle, ...(profile === undefined ? {} : { profile }) });
  await publishIntroduction(services.table, { id: member.id, at: services.clock.now() - daysAgo * DAY });
  return member;
}

test('newcomers of this month and the last are shown, newest first, page by page', async () => {
  const system = await aSystem({ now: '2024-12-31T12:00:00Z' });
  for (const daysAgo of [40, 1, 70, 5, 31, 3]) await aNewcomer(system, `d${String(daysAgo)}`, { daysAgo });
  const read = (cursor?: string) =>
    readWelcome(system.services, { viewer: 'x', limit: 3, ...(cursor === undefined ? {} : { cursor }) });

  const first = await read();
  const second = first === 'bad-cursor' ? first : await read(first.cursor);

  const handles = (piece: typeof first) =>
    piece === 'bad-cursor' ? piece : piece.introductions.map(({ handle }) => handle);
  expect(handles(first)).toEqual(['d1', 'd3', 'd5']);
  expect(handles(second)).toEqual(['d31', 'd40']);
  expect(second).not.toHaveProperty('cursor');
  expect(await read('forged')).toBe('bad-cursor');
});

test('a greeting is one click with a few words, and one for each greeter', async () => {
  const system = await aSystem();
  const ana = await aNewcomer(system, 'ana');
  const ben = await aMember(system.services, { handle: 'ben' });

  const sent = await ben.post('/welcome/greet', { handle: 'ana', line: 'glad', words: '<b>Hi</b>' });
  await ben.post('/welcome/greet', { handle: 'ana', line: 'glad', words: '<b>Hi</b>' });
  const page = await (await ben.get('/welcome?done=greeted')).text();
  await ben.post('/welcome/greet', { handle: 'ana', line: 'questions', words: '' });

  expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/welcome?done=greeted']);
  expect(page).toContain('&lt;b&gt;Hi&lt;/b&gt;');
  expect(page).toContain('Your greeting is there.');
  expect(await greetingsFor(system.services, ana.id)).toEqual([
    { by: { handle: 'ben', displayName: 'ben' }, line: 'questions', at: system.clock.now() },
  ]);
});

test('nobody greets themselves', async () => {
  const system = await aSystem();
  const ana = await aNewcomer(system, 'ana');

  const sent = await ana.post('/welcome/greet', { handle: 'ana', line: 'glad', words: '' });
  const page = await (await ana.get('/welcome')).text();

  expect(sent.status).toBe(403);
  expect(page).toContain('ana');
  expect(page).not.toContain('action="/welcome/greet"');
});

test('who shows their page to nobody, is suspended or erased is neither shown nor greeted', async () => {
  const system = await aSystem();
  const ben = await aMember(system.services, { handle: 'ben' });
  await aNewcomer(system, 'shy', { profile: { visibility: 'self' } });
  await aNewcomer(system, 'gone', { profile: { state: 'erased' } });
  await aNewcomer(system, 'out', { profile: { state: 'deactivated' } });
  await aNewcomer(system, 'quiet', { profile: { optedOut: true, visibility: 'members' } });
  await aMember(system.services, { handle: 'regular' });

  const page = await (await ben.get('/welcome')).text();
  const statuses = [];
  for (const handle of ['shy', 'gone', 'out', 'regular', 'nobody', 'constructor', 'quiet']) {
    statuses.push((await ben.post('/welcome/greet', { handle, line: 'glad' })).status);
  }

  expect([...page.matchAll(/<h2><a href="\/contributors\/(\w+)/g)].map(([, name]) => name)).toEqual([
    'quiet',
  ]);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 303]);
});

test('a name that was changed is changed here too, and a greeter who left is not named', async () => {
  const system = await aSystem();
  const ana = await aNewcomer(system, 'ana');
  const ben = await aMember(system.services, { handle: 'ben' });
  await ben.post('/welcome/greet', { handle: 'ana', line: 'glad', words: '' });

  await changeProfile(system.services, ana, (profile) => ({ ...profile, displayName: 'Ana S.' }));
  await changeProfile(system.services, ben, (profile) => ({ ...profile, state: 'erased' }));

  const page = await (await ana.get('/welcome')).text();
  expect(page).toContain('Ana S.');
  expect(page).not.toContain('ben');
});

test.each([
  [{ line: 'glad', words: 'a'.repeat(140) }, 303],
  [{ line: 'glad', words: 'a'.repeat(141) }, 400],
  [{ line: 'constructor' }, 400],
  [{ words: 'Hi' }, 400],
])('a greeting of %j is answered with %i', async (fields, status) => {
  const system = await aSystem();
  await aNewcomer(system, 'ana');
  const ben = await aMember(system.services, { handle: 'ben' });

  const sent = await ben.post('/welcome/greet', { handle: 'ana', ...fields });

  expect(sent.status).toBe(status);
});

test('is for members: a stranger signs in first, somebody on the way introduces themselves first', async () => {
  const system = await aSystem();
  const stranger = aStranger(system.services);
  const onTheWay = await aMember(system.services, { introduced: false });

  const pages = [await stranger.get('/welcome'), await onTheWay.get('/welcome')];

  expect(pages.map((page) => page.headers.get('Location'))).toEqual(['/sign-in?next=%2Fwelcome', '/join']);
});
