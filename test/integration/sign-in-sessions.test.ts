// Sessions: what a cookie is worth, and that what ends one ends it at once.
import { describe, expect, test } from 'vitest';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { beginSession, endSessions, visitorOf } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { SESSIONS_AT_MOST } from '../../shared/identity/accounts/rules.ts';
import type { Services } from '../../shared/services.ts';
import { aBrowser } from '../support/browser.ts';
import { aMember, aStranger } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const DAY = 86_400_000;

async function aWay() {
  const system = await aSystem();
  const member = await aMember(system.services, { handle: 'ana' });
  return { services: system.services, clock: system.clock, member };
}

/** What the sign-in shows to whoever sends a cookie: strangers are asked to sign in, others are sent on. */
async function seenAs(services: Services, cookie: string): Promise<string> {
  const answer = await aStranger(services).get('/sign-in', { Cookie: `__Host-laurel=${cookie}` });
  if (answer.status === 200) return 'a stranger';
  return answer.status === 302 ? 'themselves' : `an error (${String(answer.status)})`;
}

describe('a session cookie', () => {
  test('is its owner’s as it was set', async () => {
    const { services, member } = await aWay();

    expect(await seenAs(services, member.cookie)).toBe('themselves');
  });

  test('altered in any one character is a stranger’s', async () => {
    const { services, member } = await aWay();
    for (let at = 0; at < member.cookie.length; at += 1) {
      const altered = `${member.cookie.slice(0, at)}${member.cookie[at] === 'a' ? 'b' : 'a'}${member.cookie.slice(at + 1)}`;
      // The last character of 43 carries two bits that mean nothing; the text is what is hashed.
      expect(await seenAs(services, altered), altered).toBe('a stranger');
    }
  });

  test.each([
    '',
    '.',
    'aaaaaaaaaaaa.',
    `aaaaaaaaaaaa.${'a'.repeat(43)}`,
    'x'.repeat(10_240),
    '%00%ff%',
    '__proto__.constructor',
    '{"id":"admin"}',
  ])('that is %j is a stranger’s, never an error', async (cookie) => {
    const { services } = await aWay();

    expect(await seenAs(services, cookie)).toBe('a stranger');
  });

  test('is worth nothing after signing out, and the browser drops it', async () => {
    const { services, member } = await aWay();

    const out = await member.post('/sign-in/out');

    expect(out.status).toBe(303);
    expect(out.headers.get('Location')).toBe('/');
    expect(out.headers.getSetCookie().join()).toMatch(/__Host-laurel=;.*Max-Age=0/);
    expect(await seenAs(services, member.cookie)).toBe('a stranger');
  });

  test('of another browser goes on after signing out here, and ends with signing out everywhere', async () => {
    const { services, member } = await aWay();
    const other = await beginSession(services, member.id, { by: 'code', device: 'Safari, iPhone' });

    await member.post('/sign-in/out');
    const here = await seenAs(services, other?.cookie ?? '');
    await endSessions(services, member.id);

    expect(here).toBe('themselves');
    expect(await seenAs(services, other?.cookie ?? '')).toBe('a stranger');
  });

  test('is worth nothing from the moment of a suspension, and no session begins then', async () => {
    const { services, member } = await aWay();

    await changeAccount(services, member.id, (account) => ({ ...account, state: 'suspended' }));

    expect(await seenAs(services, member.cookie)).toBe('a stranger');
    expect(await beginSession(services, member.id, { by: 'passkey', device: '' })).toBeUndefined();
  });

  test('holds for seven days without a visit and slides on with each', async () => {
    const { services, clock, member } = await aWay();
    for (let week = 0; week < 5; week += 1) {
      clock.set(clock.now() + 7 * DAY - 1);
      expect(await seenAs(services, member.cookie)).toBe('themselves');
    }

    clock.set(clock.now() + 7 * DAY);

    expect(await seenAs(services, member.cookie)).toBe('a stranger');
  });

  test('is renewed in the browser for thirty days with each visit that slides it on, and by no other', async () => {
    const { clock, member } = await aWay();

    const atOnce = await member.get('/sign-in');
    clock.set(clock.now() + DAY);
    const nextDay = await member.get('/sign-in');

    expect(atOnce.headers.getSetCookie()).toEqual([]);
    expect(nextDay.headers.getSetCookie()).toEqual([
      `__Host-laurel=${member.cookie}; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Lax`,
    ]);
    expect(nextDay.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is checked without a write, but for one an hour', async () => {
    const { services, clock, member } = await aWay();
    const versionOf = async () => (await readAccount(services.table, member.id))?.version;
    const before = await versionOf();

    clock.set(clock.now() + 3_600_000 - 1);
    await visitorOf(services, member.cookie);
    const soon = await versionOf();
    clock.set(clock.now() + 1);
    await visitorOf(services, member.cookie);

    expect(soon).toBe(before);
    expect(await versionOf()).toBe((before ?? 0) + 1);
  });

  test('is one of twenty at most: the oldest makes room', async () => {
    const { services, clock, member } = await aWay();
    for (let signIns = 0; signIns < SESSIONS_AT_MOST; signIns += 1) {
      clock.set(clock.now() + 1000);
      await beginSession(services, member.id, { by: 'code', device: '' });
    }

    expect(Object.keys((await readAccount(services.table, member.id))?.sessions ?? {})).toHaveLength(20);
    expect(await seenAs(services, member.cookie)).toBe('a stranger');
  });
});

describe('signing out', () => {
  test('takes a form of this site: a link or another site signs nobody out', async () => {
    const { services, member } = await aWay();

    const link = await member.get('/sign-in/out');
    const elsewhere = await member.post('/sign-in/out', {}, { Origin: 'https://evil.example' });
    const stranger = await aBrowser(services).post('/sign-in/out', {});

    expect([link.status, elsewhere.status, stranger.status]).toEqual([405, 403, 403]);
    expect(await seenAs(services, member.cookie)).toBe('themselves');
  });
});

describe('the pages of the sign-in', () => {
  test('are kept by nobody, and take no form of another site', async () => {
    const { services } = await aWay();
    const browser = aBrowser(services);

    const page = await browser.get('/sign-in');
    const posted = await browser.post('/sign-in', { email: 'a@example.org' }, { Origin: 'null' });

    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(posted.status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  test('set cookies that only this site gets and no script reads', async () => {
    const { services } = await aWay();

    const asked = await aBrowser(services).ask('a@example.org');

    expect(asked.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-code=[\w-]{43}\.[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });
});
