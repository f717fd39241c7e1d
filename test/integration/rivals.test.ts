// Many requests of one person at once: a double click, a form left open on two devices, a
// script. Each is done or says that it was not; none fails.
import { expect, test } from 'vitest';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { changeProfile } from '../../shared/identity/profiles/change-profile.io.ts';
import { readProfile } from '../../shared/identity/profiles/store.ts';
import { createWeb } from '../../functions/web/web.ts';
import { Contended } from '../../shared/platform/runtime/contended.ts';
import { createApp } from '../../web/http/app.tsx';
import { noReading } from '../../web/http/no-reading.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
/** More than the attempts that rivals in step would leave the last of them. */
const many = times(12);

test('twelve changes of one account at once all stand', async () => {
  const { services } = await aSystem();
  const { id } = await aMember(services);
  const before = (await readAccount(services.table, id))?.version ?? 0;

  await Promise.all(
    many.map((n) =>
      changeAccount(services, id, (account) => ({
        ...account,
        identities: { ...account.identities, [String(n)]: { issuer: 'x', name: '', connectedAt: n } },
      })),
    ),
  );

  const after = await readAccount(services.table, id);
  expect(Object.keys(after?.identities ?? {})).toHaveLength(many.length);
  expect(after?.version).toBe(before + many.length);
});

test('twelve changes of one profile at once all stand', async () => {
  const { services } = await aSystem();
  const { id, handle } = await aMember(services);

  await Promise.all(
    many.map((n) =>
      changeProfile(services, { id, handle }, ({ words = '', ...profile }) => ({
        ...profile,
        words: `${words} ${String(n)}`,
      })),
    ),
  );

  const words = (await readProfile(services.table, id))?.words?.trim().split(' ').map(Number);
  expect(words?.sort((a, b) => a - b)).toEqual(many);
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
  const screen = { path: '/planted', access: 'anyone', load: () => Promise.resolve({ form }) } as const;
  const app = createApp(
    { ...services, core: services, reading: noReading },
    { pages: [], screens: [screen] },
  );

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

test('a form of sixteen thousand fields costs no more than its size', async () => {
  const { services } = await aSystem();
  const web = createWeb(services);
  const person = await aMember(services);
  const body = Array.from({ length: 16_000 }, (_, n) => n.toString(36)).join('&');
  const send = async (text: string) => {
    const began = performance.now();
    const answer = await web.request('/me/security/sessions', {
      method: 'POST',
      headers: {
        Cookie: `__Host-laurel=${person.cookie}`,
        Origin: services.config.publicOrigin,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: text,
    });
    expect(answer.status).toBe(404);
    return performance.now() - began;
  };
  await send('which=none');

  const took = await send(body);

  // Looking each name up among all of them took eight seconds.
  expect(took).toBeLessThan(2500);
});
