// Passkeys and the security page over the apps: what comes late, twice, altered or from
// somebody else. The way through a real browser is in test/browser/passkeys.test.ts.
import { beforeEach, describe, expect, test } from 'vitest';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { beginSession } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import type { Services } from '../../shared/services.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { anAuthenticator, type Authenticator } from '../support/authenticator.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const origin = 'http://localhost:8787';

let system: TestSystem;
let services: Services;
let device: Authenticator;
let ana: Member;

beforeEach(async () => {
  system = await aSystem();
  services = system.services;
  device = anAuthenticator();
  ana = await aMember(services, {
    account: {
      passkeys: {
        [device.credential]: {
          publicKey: device.publicKey,
          counter: 0,
          transports: ['internal'],
          name: 'phone',
          addedAt: services.clock.now(),
        },
      },
    },
  });
});

interface Sent {
  readonly body?: unknown;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/** Sends JSON as a page's script does. */
async function send(path: string, { body = {}, cookies = {}, from = origin }: Sent = {}) {
  const response = await createSignIn(services).request(path, {
    method: 'POST',
    headers: {
      Origin: from,
      'Content-Type': 'application/json',
      Cookie: Object.entries(cookies)
        .map(([name, value]) => `__Host-${name}=${value}`)
        .join('; '),
    },
    body: JSON.stringify(body),
  });
  const set = Object.fromEntries(
    response.headers.getSetCookie().map((line) => {
      const [, name = '', value = ''] = /^__Host-([^=]+)=([^;]*)/.exec(line) ?? [];
      return [name, value];
    }),
  );
  return { status: response.status, set, text: await response.text() };
}

/** Asks for a challenge. */
async function ask(path: string, cookies: Readonly<Record<string, string>> = {}, from = origin) {
  const { status, set, text } = await send(`${path}/options`, { cookies, from });
  const { options } = JSON.parse(text) as { options: { challenge: string } };
  return { status, passkey: set['passkey'] ?? '', challenge: options.challenge };
}

async function signInWith(altered: { counter?: number; owner?: string; origin?: string } = {}) {
  const { passkey, challenge } = await ask('/sign-in/passkey');
  const response = device.show({ challenge, origin, owner: ana.id, ...altered });
  return send('/sign-in/passkey', { body: { response }, cookies: { passkey } });
}

const accountOf = async ({ id }: Member) => (await readAccount(services.table, id))!;
const sessionsOf = async (member: Member) => Object.keys((await accountOf(member)).sessions).length;

describe('signing in with a passkey', () => {
  test('begins a session and leads where the person wanted to go', async () => {
    const { passkey, challenge } = await ask('/sign-in/passkey');
    const response = device.show({ challenge, origin, owner: ana.id });

    const answer = await send('/sign-in/passkey', {
      body: { response, next: '/badges' },
      cookies: { passkey },
    });

    expect(answer).toMatchObject({ status: 200, text: '{"to":"/badges"}' });
    expect(answer.set['laurel']).toMatch(new RegExp(`^${ana.id}\\.`));
    expect(answer.set['passkey']).toBe('');
    expect(await sessionsOf(ana)).toBe(2);
  });

  test.each(['//evil.example', '/\\evil', 'https://evil.example', 'javascript:alert(1)'])(
    'leads to no other site: %s',
    async (next) => {
      const { passkey, challenge } = await ask('/sign-in/passkey');
      const response = device.show({ challenge, origin, owner: ana.id });

      const answer = await send('/sign-in/passkey', { body: { response, next }, cookies: { passkey } });

      expect(answer.text).toBe('{"to":"/"}');
    },
  );

  test('takes one of thirty of the same assertion at once, and none after', async () => {
    const { passkey, challenge } = await ask('/sign-in/passkey');
    const response = device.show({ challenge, origin, owner: ana.id });
    const sent = { body: { response }, cookies: { passkey } };

    const answers = await Promise.all(Array.from({ length: 30 }, () => send('/sign-in/passkey', sent)));
    const after = await send('/sign-in/passkey', sent);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(29);
    expect(after.status).toBe(403);
    expect(await sessionsOf(ana)).toBe(2);
  });

  test('is refused five minutes after the challenge', async () => {
    const { passkey, challenge } = await ask('/sign-in/passkey');
    const response = device.show({ challenge, origin, owner: ana.id });
    system.clock.set(services.clock.now() + 5 * 60_000);

    const answer = await send('/sign-in/passkey', { body: { response }, cookies: { passkey } });

    expect(answer.status).toBe(403);
  });

  test('is refused without the cookie of its challenge, or with another', async () => {
    const { passkey, challenge } = await ask('/sign-in/passkey');
    const another = await ask('/sign-in/passkey');
    const response = device.show({ challenge, origin, owner: ana.id });

    const held = ['', another.passkey, `${passkey}AA`, 'A'.repeat(10_000)];
    const answers = await Promise.all(
      held.map((each) => send('/sign-in/passkey', { body: { response }, cookies: { passkey: each } })),
    );
    const none = await send('/sign-in/passkey', { body: { response } });

    expect([...answers, none].map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  test.each([
    ['for another site', { origin: 'https://evil.example' }],
    ['for another port', { origin: 'http://localhost:9999' }],
    ['by nobody known', { owner: 'zzzzzzzzzzzz' }],
    ['by a name that is none', { owner: '__proto__' }],
  ])('is refused %s', async (_name, altered) => {
    expect((await signInWith(altered)).status).toBe(403);
    expect(await sessionsOf(ana)).toBe(1);
  });

  test('is refused to another’s account', async () => {
    const bea = await aMember(services);

    expect((await signInWith({ owner: bea.id })).status).toBe(403);
  });

  test('is refused when the counter falls or stands still, and the account keeps the higher one', async () => {
    const first = await signInWith({ counter: 7 });
    const same = await signInWith({ counter: 7 });
    const lower = await signInWith({ counter: 3 });
    const next = await signInWith({ counter: 8 });

    expect([first, same, lower, next].map(({ status }) => status)).toEqual([200, 403, 403, 200]);
    expect((await accountOf(ana)).passkeys[device.credential]?.counter).toBe(8);
  });

  test.each(['suspended', 'erasing'] as const)('is refused to whoever is %s', async (state) => {
    await changeAccount(services, ana.id, (account) => ({ ...account, state, sessions: {} }));

    expect((await signInWith()).status).toBe(403);
    expect(await sessionsOf(ana)).toBe(0);
  });

  test('is refused from elsewhere, in another shape, and as nonsense', async () => {
    const elsewhere = await send('/sign-in/passkey/options', { from: 'https://evil.example' });
    const shape = await send('/sign-in/passkey', { body: { response: { id: '__proto__' } } });
    const nonsense = await send('/sign-in/passkey', { body: null });
    const read = await aStranger(services).get('/sign-in/passkey');
    const asForm = await aStranger(services).post('/sign-in/passkey', { response: 'x' });

    expect([elsewhere, shape, nonsense, read, asForm].map(({ status }) => status)).toEqual([
      403, 400, 400, 405, 415,
    ]);
  });

  test('is not begun under an address in numbers, nor too often', async () => {
    const number = await send('/sign-in/passkey/options', { from: 'http://127.0.0.1:8787' });
    services = {
      ...services,
      limits: { take: () => Promise.resolve({ ok: false, retryAfterSeconds: 9 }) },
    };
    const often = await send('/sign-in/passkey/options');
    const shown = await send('/sign-in/passkey', {
      body: { response: device.show({ challenge: 'x', origin, owner: ana.id }) },
    });

    expect([number.status, often.status, shown.status]).toEqual([404, 429, 429]);
  });

  test('leaves nothing in the table that a thief could use', async () => {
    const { passkey, challenge } = await ask('/sign-in/passkey');
    const response = device.show({ challenge, origin, owner: ana.id });
    await send('/sign-in/passkey', { body: { response }, cookies: { passkey } });

    const items: unknown[] = [];
    for await (const page of scanPages(services.table)) items.push(...page);

    expect(JSON.stringify(items)).not.toContain(challenge);
    expect(JSON.stringify(items)).toContain('"kind":"passkey"');
  });
});

describe('adding a passkey', () => {
  const own = (more: Readonly<Record<string, string>> = {}) => ({ laurel: ana.cookie, ...more });

  async function add(fresh: Authenticator, member = ana, asked?: { passkey: string; challenge: string }) {
    const { passkey, challenge } = asked ?? (await ask('/sign-in/passkeys', { laurel: member.cookie }));
    return send('/sign-in/passkeys', {
      body: { response: fresh.make({ challenge, origin }) },
      cookies: { laurel: member.cookie, passkey },
    });
  }

  test('keeps it, and it signs in from then on', async () => {
    const fresh = anAuthenticator();

    const answer = await add(fresh);

    expect(answer).toMatchObject({ status: 200, text: '{"to":"/me/security?done=added"}' });
    expect((await accountOf(ana)).passkeys[fresh.credential]).toMatchObject({
      publicKey: fresh.publicKey,
      transports: ['internal'],
    });
    device = fresh;
    expect((await signInWith()).status).toBe(200);
  });

  test('never tells the device the contributor’s id as a name', async () => {
    const { text } = await send('/sign-in/passkeys/options', { cookies: own() });

    const { options } = JSON.parse(text) as { options: { user: Record<string, string> } };
    expect(options.user['name']).toBe(ana.handle);
    expect(options.user['displayName']).not.toContain(ana.id);
    expect(text).toContain(device.credential);
  });

  test('is refused with a challenge that was made for a sign-in, for somebody else, or used', async () => {
    const bea = await aMember(services);
    const forSignIn = await ask('/sign-in/passkey');
    const forBea = await ask('/sign-in/passkeys', { laurel: bea.cookie });
    const used = await ask('/sign-in/passkeys', own());
    await add(anAuthenticator(), ana, used);

    const answers = [
      await add(anAuthenticator(), ana, forSignIn),
      await add(anAuthenticator(), ana, forBea),
      await add(anAuthenticator(), ana, used),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(Object.keys((await accountOf(ana)).passkeys)).toHaveLength(2);
  });

  test('ends at ten', async () => {
    for (let each = 1; each < 10; each += 1) expect((await add(anAuthenticator())).status).toBe(200);

    const answer = await send('/sign-in/passkeys/options', { cookies: own() });

    expect(answer).toMatchObject({ status: 409, text: '{"error":"full"}' });
  });

  test('takes a session', async () => {
    expect((await send('/sign-in/passkeys/options')).status).toBe(403);
    expect((await send('/sign-in/passkeys', { body: {} })).status).toBe(403);
  });
});

describe('the security page', () => {
  test('is for members and kept by nobody', async () => {
    const own = await ana.get('/me/security');
    const stranger = await aStranger(services).get('/me/security');

    expect(own.status).toBe(200);
    expect(own.headers.get('cache-control')).toBe('no-store');
    expect(stranger.headers.get('location')).toBe('/sign-in?next=%2Fme%2Fsecurity');
  });

  test('shows foreign text as text', async () => {
    await changeAccount(services, ana.id, (account) => ({
      ...account,
      passkeys: {
        [device.credential]: { ...account.passkeys[device.credential]!, name: '"><img src=x onerror=1>' },
      },
    }));

    const html = await (await ana.get('/me/security')).text();

    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x');
  });

  test('signs out elsewhere, here, everywhere else and everywhere, at once', async () => {
    const begin = async () =>
      (await beginSession(services, ana.id, { by: 'code', device: 'Safari, iPhone' }))?.cookie ?? '';
    const elsewhere = await begin();
    const third = await begin();
    const isIn = async (cookie: string) =>
      (await aStranger(services).get('/me/security', { Cookie: `__Host-laurel=${cookie}` })).status === 200;
    const keys = Object.entries((await accountOf(ana)).sessions);
    const there = keys.find(([, { device: name }]) => name === 'Safari, iPhone')?.[0] ?? '';

    const one = await ana.post('/me/security/session', { session: there });
    const stillIn = [await isIn(elsewhere), await isIn(third)];
    const others = await ana.post('/me/security/sessions', { which: 'others' });

    expect(one.headers.get('location')).toBe('/me/security?done=session');
    expect(stillIn.filter(Boolean)).toHaveLength(1);
    expect(others.headers.get('location')).toBe('/me/security?done=others');
    expect([await isIn(elsewhere), await isIn(third), await isIn(ana.cookie)]).toEqual([false, false, true]);

    const all = await ana.post('/me/security/sessions', { which: 'all' });
    expect(all.headers.get('set-cookie')).toContain('__Host-laurel=;');
    expect(await isIn(ana.cookie)).toBe(false);
  });

  test('signing out of this browser takes its cookie away', async () => {
    const [key = ''] = Object.keys((await accountOf(ana)).sessions);

    const response = await ana.post('/me/security/session', { session: key });

    expect(response.headers.get('location')).toBe('/');
    expect(response.headers.get('set-cookie')).toContain('__Host-laurel=;');
  });

  test('knows nothing of another’s sessions, passkeys and identities, nor of any that are none', async () => {
    const bea = await aMember(services);
    const [anas = ''] = Object.keys((await accountOf(ana)).sessions);
    const passkey = `/me/security/passkeys/${device.credential}`;

    const answers = await Promise.all([
      bea.post('/me/security/session', { session: anas }),
      bea.post('/me/security/session', { session: '__proto__' }),
      bea.post('/me/security/session', {}),
      bea.post('/me/security/sessions', { which: 'mine' }),
      bea.post('/me/security/identity', { identity: 'constructor' }),
      bea.get(passkey),
      bea.post(passkey, { name: 'mine now' }),
      bea.post(`${passkey}/remove`),
      bea.get('/me/security/passkeys/__proto__'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(await sessionsOf(ana)).toBe(1);
    expect((await accountOf(ana)).passkeys[device.credential]?.name).toBe('phone');
  });

  test.each([
    ['', 400, 'phone'],
    ['   ', 400, 'phone'],
    ['x'.repeat(60), 303, 'x'.repeat(60)],
    ['x'.repeat(61), 400, 'phone'],
    ['my\u202Ephone', 303, 'myphone'],
  ])('names a passkey %j: %i', async (name, status, kept) => {
    const response = await ana.post(`/me/security/passkeys/${device.credential}`, { name });

    expect(response.status).toBe(status);
    expect((await accountOf(ana)).passkeys[device.credential]?.name).toBe(kept);
  });

  test('a passkey that is removed signs nobody in', async () => {
    const response = await ana.post(`/me/security/passkeys/${device.credential}/remove`);

    expect(response.headers.get('location')).toBe('/me/security?done=removed');
    expect((await signInWith()).status).toBe(403);
  });
});
