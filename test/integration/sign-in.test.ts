// Signing in by a mailed code, as browsers do it: who gets in, who does not, and what a
// stranger can do to somebody whose address they know.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { readAccount, readAddressOwner } from '../../shared/identity/accounts/store.ts';
import type { Account } from '../../shared/identity/accounts/account.ts';
import type { Services } from '../../shared/services.ts';
import { askForCode } from '../../shared/membership/sign-in/ask.io.ts';
import { completeSignIn } from '../../shared/membership/sign-in/complete.io.ts';
import { contributorForAddress } from '../../shared/membership/sign-in/contributor.io.ts';
import { redeemCode } from '../../shared/membership/sign-in/redeem.io.ts';
import { readJourney } from '../../shared/membership/sign-up/store.ts';
import { readDueReminders } from '../../shared/membership/reminders/store.ts';
import { CODE_LIFE_MS } from '../../shared/membership/sign-in/rules.ts';
import { rolesOf } from '../../shared/identity/staff/read.io.ts';
import { aBrowser, codesFor, hiddenFields, wrong, type TestBrowser } from '../support/browser.ts';
import { dyingServices, loseReplies } from '../support/faults.ts';
import { aPost } from '../support/mail.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const ana = 'ana@example.org';
const MINUTE = 60_000;

async function aWay() {
  const system = await aSystem();
  const post = aPost(system);
  return { system, services: system.services, clock: system.clock, post };
}

async function ownerOf({ table, vault }: Services, address: string): Promise<Account | undefined> {
  const id = await readAddressOwner(table, vault.hmac('address', address));
  return id === undefined ? undefined : readAccount(table, id);
}

async function sessionsOf(services: Services, address: string): Promise<number> {
  return Object.keys((await ownerOf(services, address))?.sessions ?? {}).length;
}

const isIn = (browser: TestBrowser) => browser.cookies.has('__Host-laurel');

describe('a code', () => {
  test('signs in the browser that asked, which goes on to the sign-up as somebody new', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);

    const asked = await browser.ask(ana, '/badges');
    const page = await browser.get(asked.headers.get('Location') ?? '');
    const [code = ''] = await codesFor(post, ana);
    const entered = await browser.enter(
      `${code.slice(0, 4)} ${code.slice(4)}`,
      hiddenFields(await page.text()),
    );

    expect(asked.status).toBe(303);
    expect(asked.headers.get('Location')).toBe('/sign-in/code?next=%2Fbadges');
    expect(entered.status).toBe(303);
    expect(entered.headers.get('Location')).toBe('/join');
    expect(entered.headers.get('Cache-Control')).toBe('no-store');
    expect([...browser.cookies.keys()].sort()).toEqual(['__Host-known', '__Host-laurel']);
    expect(await ownerOf(services, ana)).toMatchObject({ state: 'active', email: ana, language: 'en-US' });
  });

  test('takes whoever has a handle to where they wanted to go', async () => {
    const { services, post } = await aWay();
    const member = await aMember(services, { handle: 'ana', email: ana });
    const browser = aBrowser(services);

    await browser.ask(ana, '/badges?x=1');
    const [code = ''] = await codesFor(post, ana);
    const entered = await browser.enter(code, { next: '/badges?x=1' });

    expect(entered.headers.get('Location')).toBe('/badges?x=1');
    expect((await ownerOf(services, ana))?.id).toBe(member.id);
    expect(browser.cookies.get('__Host-laurel')).not.toBe(member.cookie);
  });

  test('is right once: the second time it is refused', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);
    const challenge = browser.cookies.get('__Host-code') ?? '';

    await browser.enter(code);
    const again = aBrowser(services);
    again.cookies.set('__Host-code', challenge);
    const second = await again.enter(code);

    expect(second.status).toBe(400);
    expect(isIn(again)).toBe(false);
    expect(await sessionsOf(services, ana)).toBe(1);
  });

  test('sent twice by a double click is refused once, with a way on that sees the session', async () => {
    const { services, post } = await aWay();
    await aMember(services, { handle: 'ana', email: ana });
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const answers = await Promise.all([browser.enter(code), browser.enter(code)]);
    const refused = answers.find(({ status }) => status === 400);
    const wayOn = await browser.get('/sign-in/code');

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(refused?.headers.get('Set-Cookie')).toBeNull();
    expect(await refused?.text()).toContain('href="/sign-in/code"');
    expect(wayOn.headers.get('Location')).toBe('/');
  });

  test('begins the sign-up of somebody new, who may close the browser now', async () => {
    const { services, clock, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    await browser.enter(code);
    const { id = '' } = (await ownerOf(services, ana)) ?? {};

    expect((await readJourney(services.table, id))?.startedAt).toBe(clock.now());
    expect(await readDueReminders(services.table, clock.now() + 3 * 24 * 60 * MINUTE)).toMatchObject([
      { id },
    ]);
  });

  test('entered thirty times at once makes one session', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const answers = await Promise.all(Array.from({ length: 30 }, () => browser.enter(code)));

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(29);
    expect(await sessionsOf(services, ana)).toBe(1);
  });

  test('signs in once when every reply of the table is lost once', async () => {
    const { system, services, post } = await aWay();
    loseReplies(system.table.table, 1);
    const browser = aBrowser(services);

    await browser.ask(ana);
    const codes = await codesFor(post, ana);
    const entered = await browser.enter(codes[0] ?? '');

    expect(codes).toHaveLength(1);
    expect(entered.status).toBe(303);
    expect(await sessionsOf(services, ana)).toBe(1);
  });

  test('is refused after five wrong ones, which the page counts down', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const first = await (await browser.enter(wrong(code))).text();
    for (let tries = 2; tries <= 4; tries += 1) await browser.enter(wrong(code));
    const shown = await (await browser.get('/sign-in/code')).text();
    const fifth = await browser.enter(wrong(code));
    const right = await browser.enter(code);

    expect(first).toContain('You can try 4 more times.');
    expect(shown).toContain('You can try 1 more time.');
    expect([fifth.status, right.status]).toEqual([400, 400]);
    expect(await right.text()).toContain('This needs another code');
    expect(isIn(browser)).toBe(false);
  });

  test('counts tries before it compares: of thirty wrong ones at once, five are looked at', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);
    const cookie = browser.cookies.get('__Host-code');
    const entry = { cookie, code: wrong(code), purpose: 'sign-in' } as const;

    const answers = await Promise.all(Array.from({ length: 30 }, () => redeemCode(services, entry)));

    // The fifth is told that it was the last one.
    expect(answers.filter((answer) => answer.is === 'wrong')).toHaveLength(4);
    expect((await browser.enter(code)).status).toBe(400);
  });

  test('spends no try on what can’t be a code', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    for (let tries = 0; tries < 8; tries += 1) await browser.enter('1234');
    const answer = await browser.enter(code);

    expect(answer.status).toBe(303);
  });

  test('is refused after ten minutes', async () => {
    const { services, clock, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    clock.set(clock.now() + CODE_LIFE_MS);
    const late = await browser.enter(code);

    expect(late.status).toBe(400);
    expect(await late.text()).toContain('This needs another code');
  });

  test('is worth nothing in another browser, whether that one asked for a code or not', async () => {
    const { services, post } = await aWay();
    const [own, other, idle] = [aBrowser(services), aBrowser(services, '192.0.2.2'), aBrowser(services)];
    await own.ask(ana);
    await other.ask('mallory@example.org');
    const [code = ''] = await codesFor(post, ana);

    expect((await other.enter(code)).status).toBe(400);
    expect((await idle.enter(code)).status).toBe(400);
    expect((await own.enter(code)).status).toBe(303);
    expect(await sessionsOf(services, 'mallory@example.org')).toBe(0);
  });

  test('asked for to confirm something else signs nobody in, not even as a shared one', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    const request = { address: ana, purpose: 'erase', known: true } as const;
    const cookie = await askForCode(services, { ...request, once: '1' });
    const [code = ''] = await codesFor(post, ana);
    for (let asks = 2; asks <= 3; asks += 1) await askForCode(services, { ...request, once: String(asks) });

    browser.cookies.set('__Host-code', cookie);
    const swapped = await browser.enter(code);
    await browser.ask(ana);
    const shared = await browser.enter(code);
    const meant = await redeemCode(services, { cookie, code, purpose: 'erase' });

    expect([swapped.status, shared.status]).toEqual([400, 400]);
    expect(meant).toEqual({ is: 'right', address: ana });
  });

  test('is not used up by programs that open every address of the mail or of the sign-in', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);
    const addresses = (await post.read()).flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);

    for (const path of ['/sign-in', '/sign-in/code', `/sign-in/code?code=${code}`, '/sign-in/out']) {
      await browser.get(path);
    }

    expect(addresses).toEqual([]);
    expect((await browser.enter(code)).status).toBe(303);
  });

  test('that came first still works when the same browser asked again', async () => {
    const { services, clock, post } = await aWay();
    const browser = aBrowser(services);
    await browser.ask(ana);
    clock.set(clock.now() + MINUTE);
    await browser.ask(ana);
    const [first = ''] = await codesFor(post, ana);

    expect((await browser.enter(first)).status).toBe(303);
  });

  test('is mailed once for a form that is sent twice', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    const fields = { ...hiddenFields(await (await browser.get('/sign-in')).text()), email: ana };

    await Promise.all([browser.post('/sign-in', fields), browser.post('/sign-in', fields)]);
    const codes = await codesFor(post, ana);

    expect(codes).toHaveLength(1);
    expect((await browser.enter(codes[0] ?? '')).status).toBe(303);
  });
});

describe('a first sign-in', () => {
  test('of one address in three browsers at once makes one contributor', async () => {
    const { services, post } = await aWay();
    const browsers = [1, 2, 3].map((host) => aBrowser(services, `192.0.2.${String(host)}`));
    const codes: string[] = [];
    for (const browser of browsers) {
      await browser.ask(ana);
      codes.push((await codesFor(post, ana)).at(-1) ?? '');
    }

    const answers = await Promise.all(browsers.map((browser, i) => browser.enter(codes[i] ?? '')));
    const ids = browsers.map((each) => each.cookies.get('__Host-laurel')?.split('.')[0]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(ids).size).toBe(1);
    expect(await sessionsOf(services, ana)).toBe(3);
  });

  test('of one address, six times at once, makes one contributor with six sessions', async () => {
    const { services } = await aWay();

    const begun = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const account = await contributorForAddress(services, ana);
        return completeSignIn(services, account?.id ?? '', { by: 'code', userAgent: undefined });
      }),
    );

    expect(new Set(begun.map((each) => each?.account.id)).size).toBe(1);
    expect(await sessionsOf(services, ana)).toBe(6);
  });

  test('that died between its writes is finished by the next one', async () => {
    for (const where of ['before', 'after'] as const) {
      for (let writes = 0; writes < 4; writes += 1) {
        const { services, post } = await aWay();
        const browser = aBrowser(services);
        await browser.ask(ana);
        const [first = ''] = await codesFor(post, ana);
        const dying = aBrowser(dyingServices(services, { writes, where }).services);
        for (const [name, value] of browser.cookies) dying.cookies.set(name, value);
        const died = await dying.enter(first);

        await browser.ask(ana);
        const [, second = ''] = await codesFor(post, ana);
        const entered = await browser.enter(second);

        expect([303, 500], `${where} ${String(writes)}`).toContain(died.status);
        expect(entered.status, `${where} ${String(writes)}`).toBe(303);
      }
    }
  });

  test('takes nothing but the address: posted roles, totals and the like are ignored', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    const extra = { role: 'admin', roles: 'admin', totals: '9', emailVerified: 'true', state: 'active' };

    await browser.post('/sign-in', { email: ana, ...extra, __proto__: 'x', constructor: 'x' });
    const [code = ''] = await codesFor(post, ana);
    await browser.enter(code, { ...extra, email: 'mallory@example.org', id: 'aaaaaaaaaaaa' });
    const account = await ownerOf(services, ana);

    expect(Object.keys(account ?? {}).sort()).toEqual(
      ['createdAt', 'email', 'id', 'identities', 'language', 'passkeys', 'preferences']
        .concat(['sessions', 'state', 'version', 'visit'])
        .sort(),
    );
    expect(await rolesOf(services, account?.id ?? '')).toEqual([]);
    expect(await ownerOf(services, 'mallory@example.org')).toBeUndefined();
  });

  test('with the configured address makes the first admin, and only that', async () => {
    const { services, post } = await aWay();
    const settled = { ...services, config: { ...services.config, adminEmail: 'Ana@Example.org' } };
    const rolesAfter = async (address: string) => {
      const browser = aBrowser(settled);
      await browser.ask(address);
      const [code = ''] = await codesFor(post, address);
      await browser.enter(code);
      return rolesOf(settled, (await ownerOf(settled, address))?.id ?? '');
    };

    expect(await rolesAfter('bo@example.org')).toEqual([]);
    expect(await rolesAfter(ana)).toEqual([{ role: 'admin' }]);
  });
});

describe('where somebody goes on', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    '/..//evil.example',
    '/%09/evil.example',
    'javascript:alert(1)',
    'https://evil.example/',
    '/x\r\nSet-Cookie: a=b',
    '/sign-in',
    '/sign-in/out',
  ])('is home for %j, in the page, in the form and for whoever is signed in', async (next) => {
    const { services, post } = await aWay();
    const member = await aMember(services, { handle: 'ana', email: ana });
    const browser = aBrowser(services);

    const page = await (await browser.get(`/sign-in?next=${encodeURIComponent(next)}`)).text();
    const asked = await browser.post('/sign-in', { email: ana, next });
    const [code = ''] = await codesFor(post, ana);
    const entered = await browser.enter(code, { next });
    const signedIn = await member.get(`/sign-in?next=${encodeURIComponent(next)}`);

    expect(hiddenFields(page)['next']).toBe('/');
    expect(asked.headers.get('Location')).toBe('/sign-in/code');
    expect(entered.headers.get('Location')).toBe('/');
    expect(signedIn.headers.get('Location')).toBe('/');
  });
});

describe('a table that was stolen', () => {
  test('holds no code, session or challenge that works, and no address in a key', async () => {
    const { services, post } = await aWay();
    const [first, second] = [aBrowser(services), aBrowser(services, '192.0.2.2')];
    await first.ask(ana);
    const challenge = first.cookies.get('__Host-code') ?? '';
    const [code = ''] = await codesFor(post, ana);
    await first.enter(code);
    await second.ask(ana);
    await second.enter('00000001');
    const codes = await codesFor(post, ana);
    const secrets = [
      ...codes,
      ...challenge.split('.'),
      ...[...first.cookies.values(), ...second.cookies.values()].flatMap((value) =>
        value.split('.').filter((part) => part.length > 12),
      ),
    ];

    const { Items = [] } = await services.table.client.send(
      new ScanCommand({ TableName: services.table.name }),
    );
    const dump = JSON.stringify(Items, (_key, value: unknown) => (value instanceof Set ? [...value] : value));
    const withAddress = Items.filter((item) => JSON.stringify(item).includes('example.org'));

    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(dump).not.toContain(secret);
    expect(withAddress.map(({ sk }) => sk as string)).toEqual(['ACCOUNT']);
  });
});
