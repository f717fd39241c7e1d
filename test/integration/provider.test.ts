// Signing in by the community's provider, against a real one on this machine.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { readAccount, readAddressOwner } from '../../shared/identity/accounts/store.ts';
import type { Services } from '../../shared/services.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aProvider, type TestProvider } from '../support/provider.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const origin = 'http://127.0.0.1:8787';

let provider: TestProvider;
let system: TestSystem;
let services: Services;

beforeAll(async () => {
  provider = await aProvider([origin]);
});
afterAll(() => provider.stop());

beforeEach(async () => {
  system = await aSystem();
  services = { ...system.services, config: { ...system.services.config, provider: { ...provider.config } } };
  provider.now = { subject: 'ana', claims: { email: 'ana@example.org', email_verified: true, name: 'Ana' } };
});

type Sender = Pick<Member, 'get' | 'post'>;

/** What a response sets, by name; removed cookies are empty. */
function cookiesOf(response: Response): Record<string, string> {
  return Object.fromEntries(
    response.headers.getSetCookie().map((line) => {
      const [, name = '', value = ''] = /^__Host-([^=]+)=([^;]*)/.exec(line) ?? [];
      return [name, value];
    }),
  );
}

/** Presses the button; answers with the way to the provider and the cookie that binds it. */
async function begin(sender: Sender, next = '/badges', headers: Record<string, string> = {}) {
  const response = await sender.post('/sign-in/provider', { next }, headers);
  const html = await response.text();
  const to = /<a href="(http[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { response, html, to, bound: cookiesOf(response)['provider'] ?? '' };
}

/** Comes back to the site; `session` is the cookie of whoever is signed in. */
async function comeBack(at: URL, bound: string, session?: string): Promise<Response> {
  const own = session === undefined ? '' : `; __Host-laurel=${session}`;
  return createSignIn(services).request(at.pathname + at.search, {
    headers: { Cookie: `__Host-provider=${bound}${own}` },
  });
}

async function wholeWay(sender: Sender, session?: string): Promise<Response> {
  const { to, bound } = await begin(sender, '/badges', session ? { Cookie: `__Host-laurel=${session}` } : {});
  return comeBack(await provider.walk(to), bound, session);
}

const problemOf = (response: Response) => response.headers.get('location');
const idOf = (response: Response) => cookiesOf(response)['laurel']?.split('.')[0] ?? '';
const ownerOf = (email: string) => readAddressOwner(services.table, services.vault.hmac('address', email));

async function accountsIn(): Promise<number> {
  let accounts = 0;
  for await (const page of scanPages(services.table)) {
    accounts += page.filter((item) => item['sk'] === 'ACCOUNT').length;
  }
  return accounts;
}

describe('somebody whose address the provider vouches for', () => {
  test('comes in and begins the sign-up', async () => {
    const response = await wholeWay(aStranger(services));

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/join');
    expect(cookiesOf(response)).toMatchObject({ provider: '' });
    const account = await readAccount(services.table, idOf(response));
    expect(account).toMatchObject({ email: 'ana@example.org', state: 'active' });
    expect(Object.values(account?.sessions ?? {})).toMatchObject([{ by: 'provider' }]);
    expect(Object.values(account?.identities ?? {})).toMatchObject([{ issuer: provider.url, name: 'Ana' }]);
  });

  test('joins the account that has the address, and goes where they wanted', async () => {
    const ana = await aMember(services, { handle: 'ana', email: 'ana@example.org' });

    const response = await wholeWay(aStranger(services));

    expect(response.headers.get('location')).toBe('/badges');
    expect(idOf(response)).toBe(ana.id);
  });

  test('is one contributor after six first sign-ups at once', async () => {
    const ways = await Promise.all(Array.from({ length: 6 }, () => begin(aStranger(services))));
    const backs = await Promise.all(
      ways.map(async ({ to, bound }) => ({ at: await provider.walk(to), bound })),
    );

    const responses = await Promise.all(backs.map(({ at, bound }) => comeBack(at, bound)));

    expect(new Set(responses.map(idOf)).size).toBe(1);
    expect(idOf(responses[0]!)).toBe(await ownerOf('ana@example.org'));
    expect(await accountsIn()).toBe(1);
  });

  test('is known by the identity when the address changes', async () => {
    const first = await wholeWay(aStranger(services));
    provider.now = { ...provider.now, claims: { email: 'else@example.org', email_verified: false } };

    const second = await wholeWay(aStranger(services));

    expect(idOf(second)).toBe(idOf(first));
    expect(await ownerOf('else@example.org')).toBeUndefined();
  });
});

describe('nobody comes in', () => {
  test.each([
    ['false', { email: 'ana@example.org', email_verified: false }],
    ['missing', { email: 'ana@example.org' }],
    ['a text', { email: 'ana@example.org', email_verified: 'true' }],
    ['about no address', { email_verified: true }],
    ['about two addresses', { email: 'ana@example.org, b@example.org', email_verified: true }],
  ])('when the proof of the address is %s', async (_name, claims) => {
    const ana = await aMember(services, { handle: 'ana', email: 'ana@example.org' });
    provider.now = { subject: 'mallory', claims };

    const response = await wholeWay(aStranger(services));

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=unverified');
    expect(idOf(response)).toBe('');
    expect((await readAccount(services.table, ana.id))?.identities).toEqual({});
  });

  test('when the person says no', async () => {
    provider.now = { ...provider.now, denies: true };

    const response = await wholeWay(aStranger(services));

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=denied');
  });

  test.each([
    ['another browser', (_bound: string) => ''],
    ['a forged binding', (bound: string) => `${bound.slice(0, -2)}AA`],
    ['a binding of 10 KB', (bound: string) => bound + 'A'.repeat(10_000)],
  ])('in %s', async (_name, altered) => {
    const { to, bound } = await begin(aStranger(services));

    const response = await comeBack(await provider.walk(to), altered(bound));

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=failed');
  });

  test('with the answer to another question, even under the right state', async () => {
    const mine = await begin(aStranger(services));
    const another = await begin(aStranger(services));
    const at = await provider.walk(another.to);
    const wrongState = await comeBack(at, mine.bound);
    at.searchParams.set('state', new URL(mine.to).searchParams.get('state') ?? '');

    const wrongCode = await comeBack(at, mine.bound);

    expect(problemOf(wrongState)).toBe('/sign-in/provider/problem?why=failed');
    expect(problemOf(wrongCode)).toBe('/sign-in/provider/problem?why=failed');
  });

  test('by an answer that was used', async () => {
    const { to, bound } = await begin(aStranger(services));
    const at = await provider.walk(to);

    const responses = await Promise.all(Array.from({ length: 5 }, () => comeBack(at, bound)));

    expect(responses.filter((response) => idOf(response) !== '')).toHaveLength(1);
    expect(responses.every(({ status }) => status === 302)).toBe(true);
  });

  test('after ten minutes', async () => {
    const { to, bound } = await begin(aStranger(services));
    const at = await provider.walk(to);
    system.clock.set(services.clock.now() + 10 * 60_000);

    const response = await comeBack(at, bound);

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=failed');
  });

  test.each(['suspended', 'erasing'] as const)('whose account is %s', async (state) => {
    const ana = await aMember(services, { handle: 'ana', email: 'ana@example.org', account: { state } });

    const response = await wholeWay(aStranger(services));

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=refused');
    expect((await readAccount(services.table, ana.id))?.sessions).toEqual({});
  });

  test('while the provider is away', async () => {
    const away = await aProvider([origin]);
    const discoveryUrl = away.url;
    await away.stop();
    const config = { ...services.config, provider: { ...provider.config, discoveryUrl } };

    const { response, html } = await begin(aStranger({ ...services, config }));

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(html).toContain('Example ID can’t be reached');
  });

  test('when the provider goes away on the way', async () => {
    const other = await aProvider([origin]);
    services = { ...services, config: { ...services.config, provider: { ...other.config } } };
    const { to, bound } = await begin(aStranger(services));
    const at = await other.walk(to);
    await other.stop();

    const response = await comeBack(at, bound);

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=unavailable');
  });

  test('by a form from elsewhere, a GET, or where there is no provider', async () => {
    const stranger = aStranger(services);

    const elsewhere = await stranger.post('/sign-in/provider', {}, { Origin: 'https://evil.example' });
    const read = await stranger.get('/sign-in/provider');
    const none = await aStranger(system.services).post('/sign-in/provider');

    expect([elsewhere.status, read.status, none.status]).toEqual([403, 405, 404]);
  });
});

test.each(['denied', 'unavailable', 'failed', 'unverified', 'taken', 'refused'])(
  'why nobody came in is said in words: %s',
  async (why) => {
    const response = await aStranger(services).get(`/sign-in/provider/problem?why=${why}`);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('That did not work');
    expect(response.headers.get('cache-control')).toBe('no-store');
  },
);

test('a problem that there is not is a 400', async () => {
  expect((await aStranger(services).get('/sign-in/provider/problem?why=__proto__')).status).toBe(400);
});

describe('somebody signed in', () => {
  test('connects an identity, whatever its address', async () => {
    const bea = await aMember(services, { handle: 'bea', email: 'bea@example.org' });
    provider.now = { subject: 'bea-at-work', claims: { name: 'Bea', email: 'b@work.example' } };

    const response = await wholeWay(bea, bea.cookie);

    expect(response.headers.get('location')).toBe('/me/security?done=connected');
    expect(idOf(response)).toBe('');
    expect(idOf(await wholeWay(aStranger(services)))).toBe(bea.id);
  });

  test('does not get an identity that is another’s', async () => {
    await wholeWay(aStranger(services));
    const bea = await aMember(services, { handle: 'bea' });

    const response = await wholeWay(bea, bea.cookie);

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=taken');
    expect((await readAccount(services.table, bea.id))?.identities).toEqual({});
  });

  test('connects nothing when somebody else is signed in by then', async () => {
    const bea = await aMember(services, { handle: 'bea' });
    const cem = await aMember(services, { handle: 'cem' });
    const { to, bound } = await begin(bea);

    const response = await comeBack(await provider.walk(to), bound, cem.cookie);

    expect(problemOf(response)).toBe('/sign-in/provider/problem?why=failed');
    expect((await readAccount(services.table, cem.id))?.identities).toEqual({});
  });

  test('disconnects; the identity opens nothing then and may be connected to another', async () => {
    const bea = await aMember(services, { handle: 'bea' });
    const cem = await aMember(services, { handle: 'cem' });
    provider.now = { subject: 'shared', claims: { name: 'Both' } };
    await wholeWay(bea, bea.cookie);
    const [mark = ''] = Object.keys((await readAccount(services.table, bea.id))?.identities ?? {});

    const gone = await bea.post('/me/security/identity', { identity: mark });
    const stranger = await wholeWay(aStranger(services));
    const moved = await wholeWay(cem, cem.cookie);

    expect(gone.headers.get('location')).toBe('/me/security?done=disconnected');
    expect(problemOf(stranger)).toBe('/sign-in/provider/problem?why=unverified');
    expect(moved.headers.get('location')).toBe('/me/security?done=connected');
    expect(idOf(await wholeWay(aStranger(services)))).toBe(cem.id);
  });
});
