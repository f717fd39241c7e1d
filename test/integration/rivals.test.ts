// Many requests of one person at once: a double click, a form left open on two devices, a
// script. Each is done or says that it was not; none fails.
import { describe, expect, test, vi } from 'vitest';
import { createWeb } from '../../functions/web/web.ts';
import { Contended } from '../../shared/platform/runtime/contended.ts';
import { createApp } from '../../web/http/app.tsx';
import { changers, changersWithout, sourcesOf } from '../support/changers/all.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
/** More than the attempts that rivals in step would leave the last of them. */
const RIVALS = 40;

describe.each(changers)('$name', ({ what, setUp }) => {
  test(`of forty ${what} at once nobody gives up, and all of them stand`, async () => {
    const system = await aSystem();
    const { rival, effects } = await setUp(system, RIVALS);

    const answers = await Promise.all(times(RIVALS).map(rival));

    await effects(answers);
    await system.close();
  });
});

test('every function that changes an item has rivals here', () => {
  const sources = sourcesOf(['shared', 'web', 'functions', 'infra']);
  const planted = `import { changeItem } from '../table/change.io.ts';
    // changeItem is not called by a comment.
export async function known() {
  return changeItem({});
}
export function planted(): Promise<void> {
  return changeItem<A, B, C>({});
}`;

  expect(changersWithout(changers, sources)).toEqual([]);
  expect(changersWithout([{ name: 'known' }], new Map([['planted.ts', planted]]))).toEqual([
    'planted in planted.ts',
  ]);
});

test('nobody but the one loop gives up', () => {
  const sources = [...sourcesOf(['shared', 'web', 'functions'])];

  const throwers = sources.filter(([, source]) => source.includes('new Contended('));

  expect(throwers.map(([path]) => path.split('/').slice(-2).join('/'))).toEqual(['table/change.io.ts']);
});

test('of thirty forms of one person at once each is taken or refused, and none fails', async () => {
  const { services } = await aSystem();
  const person = await aMember(services);

  const answers = await Promise.all(
    times(30).map((n) => person.post('/me/settings', { section: 'about', displayName: `Name ${String(n)}` })),
  );

  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([]);
  expect(statuses).toContain(303);
});

test.each([
  ['rivals that kept winning', new Contended('it'), 409, null],
  ['a table that throttles', Object.assign(new Error('x'), { name: 'ThrottlingException' }), 503, '1'],
  ['a table that is away', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 503, '1'],
  ['a mistake of ours', new TypeError('x'), 500, null],
])('a form that meets %s is answered in the house look', async (_what, error, status, retryAfter) => {
  const { services } = await aSystem();
  const form = { submit: () => Promise.reject(error) };
  const page = { path: '/planted', access: 'anyone', load: () => Promise.resolve({ form }) } as const;
  const app = createApp(services, [page]);

  const answer = await app.request('/planted', {
    method: 'POST',
    headers: {
      Origin: services.config.publicOrigin,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: '',
  });

  expect(answer.status).toBe(status);
  expect(answer.headers.get('Retry-After')).toBe(retryAfter);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.text()).toContain('<h1');
});

test('a form of sixteen thousand fields is gone through as often as one of a single field', async () => {
  const { services } = await aSystem();
  const web = createWeb(services);
  const person = await aMember(services);
  // Looking each name up among all of them took eight seconds.
  const lookups = (['get', 'getAll', 'has'] as const).map((name) =>
    vi.spyOn(URLSearchParams.prototype, name),
  );
  const lookupsOf = async (body: string) => {
    for (const each of lookups) each.mockClear();
    const answer = await web.request('/me/security/sessions', {
      method: 'POST',
      headers: {
        Cookie: `__Host-laurel=${person.cookie}`,
        Origin: services.config.publicOrigin,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body,
    });
    expect(answer.status).toBe(404);
    return lookups.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  };

  const [one, many] = [
    await lookupsOf('which=none'),
    await lookupsOf(Array.from({ length: 16_000 }, (_, n) => n.toString(36)).join('&')),
  ];

  for (const each of lookups) each.mockRestore();
  expect(many).toBe(one);
  expect(one).toBeGreaterThan(0);
});
