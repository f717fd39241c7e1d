// One's own space: what came since the last visit, one's settings, and nobody else's.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { readProfile } from '../../shared/identity/profiles/store.ts';
import { aContribution } from '../support/builders.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { work, workOnce } from '../support/work.ts';

let system: TestSystem;

beforeAll(async () => {
  system = await aSystem({ now: '2026-11-18T12:00:00Z' });
});

describe('the overview', () => {
  test('of somebody new invites instead of counting noughts', async () => {
    const ana = await aMember(system.services, { handle: 'new-ana', profile: { displayName: 'Ana <b>' } });

    const answer = await ana.get('/me');
    const html = await answer.text();

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Hello, <bdi>Ana &lt;b&gt;</bdi>');
    expect(html).toContain('A good first step');
    expect(html).not.toContain('Since your last visit');
    expect(html).not.toContain('class="num">0<');
  });

  test('tells what came to count and what it earned since the last visit, and no more at the next', async () => {
    const day = 86_400_000;
    const before = system.services.clock.now();
    const ben = await aMember(system.services, {
      handle: 'ben',
      account: { visit: { lastAt: before - 2 * day, sinceAt: before - 2 * day } },
    });
    await workOnce(system, { contributor: 'ben', occurredAt: '2026-11-18T10:00:00Z' });

    const first = await (await ben.get('/me')).text();
    system.clock.set(before + day);
    const second = await (await ben.get('/me')).text();
    system.clock.set(before);

    expect(first).toContain('1 contribution in Forum');
    expect(first).toContain('First Steps in the Forum');
    expect(second).toContain('Nothing new has come to count since then.');
  });

  test('shows own places, this week and the streak', async () => {
    const cleo = await aMember(system.services, { handle: 'cleo' });
    await work(system, [
      aContribution({ contributor: 'cleo', occurredAt: '2026-11-17T10:00:00Z' }),
      aContribution({ contributor: 'cleo', occurredAt: '2026-11-18T10:00:00Z' }),
      aContribution({ contributor: 'cleo', occurredAt: '2026-11-13T10:00:00Z' }),
    ]);

    const html = await (await cleo.get('/me')).text();

    expect(html).toMatch(/This week<\/dt><dd><span class="num">2</);
    expect(html).toContain('2 days');
    expect(html).toMatch(/href="\/leaderboards\/forum">Forum<\/a><\/dt><dd><span class="num">1</);
  });

  test('has the way out as a form', async () => {
    const dan = await aMember(system.services);

    const html = await (await dan.get('/me')).text();

    expect(html).toContain('<form method="post" action="/sign-in/out">');
  });
});

describe("one's own place on a leaderboard", () => {
  test('stands under the list when it is below the page, for the person alone', async () => {
    const table = await aSystem({ now: '2026-11-18T12:00:00Z' });
    const last = await aMember(table.services, { handle: 'zoe' });
    const other = await aMember(table.services, { handle: 'yan' });
    // Three ahead in both lists; of two languages alike, the first by its tag is the main one.
    await work(
      table,
      ['al', 'bo', 'cy'].flatMap((contributor) =>
        ['de', 'de', 'fr', 'fr'].map((locale) =>
          aContribution({ contributor, locale, occurredAt: '2026-11-17T10:00:00Z' }),
        ),
      ),
    );
    await work(table, [
      aContribution({ contributor: 'zoe', occurredAt: '2026-11-17T10:00:00Z', locale: 'fr' }),
      aContribution({ contributor: 'zoe', occurredAt: '2026-11-16T10:00:00Z', locale: 'de' }),
      aContribution({ contributor: 'yan', occurredAt: '2026-11-16T10:00:00Z', locale: 'fr' }),
    ]);

    const shown = await (await last.get('/leaderboards/forum?limit=2')).text();
    const whole = await (await last.get('/leaderboards/forum')).text();
    const mainLocale = await (await last.get('/leaderboards/forum?limit=2&locale=de')).text();
    const extraLocale = await (await last.get('/leaderboards/forum?limit=2&locale=fr')).text();
    const toAnother = await (await other.get('/leaderboards/forum?limit=2')).text();
    const elsewhere = await (await other.get('/leaderboards/forum?limit=2&locale=de')).text();
    const toStrangers = await (await aStranger(table.services).get('/leaderboards/forum?limit=2')).text();

    expect(shown).toMatch(/Your own place.*<td>4<\/td>.*<bdi>zoe<\/bdi>/s);
    expect(mainLocale).toMatch(/Your own place.*<td>4<\/td>.*<bdi>zoe<\/bdi>/s);
    // Equal counts stand in the order of handles.
    expect(extraLocale).toMatch(/Your own place.*<td>5<\/td>.*<bdi>zoe<\/bdi>/s);
    expect(toAnother).toMatch(/Your own place.*<td>5<\/td>.*<bdi>yan<\/bdi>/s);
    expect([whole, elsewhere, toStrangers].join()).not.toContain('Your own place');
  });
});

describe('settings', () => {
  let eve: Member;

  beforeAll(async () => {
    eve = await aMember(system.services, { handle: 'eve' });
  });

  const account = async () => (await readAccount(system.services.table, eve.id))!;
  const profile = async () => (await readProfile(system.services.table, eve.id))!;

  test('what one says about oneself is cleaned and kept', async () => {
    const answer = await eve.post('/me/settings', {
      section: 'about',
      displayName: '  Eve \u202e Adams ',
      words: '<script>alert(1)</script>',
      languages: ['de', '', 'pt-br, fr'],
    });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/me/settings?done=about#about');
    expect(await profile()).toMatchObject({
      displayName: 'Eve Adams',
      words: '<script>alert(1)</script>',
      languages: ['de', 'pt-BR', 'fr'],
      handle: 'eve',
    });
    const html = await (await eve.get('/me/settings?done=about')).text();
    expect(html).toContain('Saved.');
    expect(html).not.toContain('<script');
  });

  test.each([
    ['of 1 character', 'x', 303],
    ['of 80', 'x'.repeat(80), 303],
    ['of 81', 'x'.repeat(81), 400],
    ['of blanks', ' \u200b  ', 400],
    ['of a million', 'x'.repeat(1_000_000), 413],
    ['left out', undefined, 400],
  ])('a display name %s is answered as it should', async (_which, displayName, status) => {
    const answer = await eve.post('/me/settings', {
      section: 'about',
      ...(displayName === undefined ? {} : { displayName }),
    });

    expect(answer.status).toBe(status);
  });

  test('what was typed is not lost, and only that part is marked', async () => {
    const answer = await eve.post('/me/settings', {
      section: 'about',
      displayName: ' ',
      words: 'Half an hour of typing',
    });
    const html = await answer.text();

    expect(answer.status).toBe(400);
    expect(html).toContain('Half an hour of typing');
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
    expect(html.match(/role="alert"/g)).toHaveLength(1);
  });

  test.each([
    ['Mars/Base', 400],
    ['GMT+25', 400],
    ['', 400],
    ['US/Pacific', 303],
    ['Pacific/Auckland', 303],
  ])('the time zone %j is answered with %i', async (timeZone, status) => {
    const answer = await eve.post('/me/settings', { section: 'place', timeZone, language: 'fr' });

    expect(answer.status).toBe(status);
  });

  test('the language of pages is kept, or left to the browser again', async () => {
    await eve.post('/me/settings', { section: 'place', timeZone: 'UTC', language: 'de' });
    const german = await eve.get('/me');
    await eve.post('/me/settings', { section: 'place', timeZone: 'UTC', language: '' });
    const english = await eve.get('/me');

    expect(german.headers.get('content-language')).toBe('de');
    expect(english.headers.get('content-language')).toBe('en-US');
    expect(
      (await eve.post('/me/settings', { section: 'place', timeZone: 'UTC', language: 'xx' })).status,
    ).toBe(400);
  });

  test('programs are joined, and whoever is new in the social one begins under moderation', async () => {
    const answer = await eve.post('/me/settings', {
      section: 'work',
      programs: ['forum', 'social'],
      locales: ['de'],
    });

    expect(answer.status).toBe(303);
    expect(await profile()).toMatchObject({ programs: ['forum', 'social'], locales: ['de'] });
    expect(await (await eve.get('/me')).text()).toContain('Your start in a program');
    const unknown = await eve.post('/me/settings', { section: 'work', programs: ['forum', 'constructor'] });
    expect(unknown.status).toBe(400);
  });

  test('mails and editions that are not ticked are refused', async () => {
    await eve.post('/me/settings', { section: 'mails', mails: ['recognition', 'news'], editions: 'evening' });
    const some = (await account()).preferences;
    await eve.post('/me/settings', { section: 'mails' });
    const none = (await account()).preferences;

    expect(some).toMatchObject({ mailsRefused: ['welcome', 'reminders', 'reviews'], editions: ['evening'] });
    expect(none).toMatchObject({
      mailsRefused: ['welcome', 'reminders', 'recognition', 'news', 'reviews'],
      editions: [],
    });
  });

  test('days away are added once, shown, and taken out', async () => {
    const days = { section: 'away', from: '2026-12-20', to: '2027-01-02' };

    const added = await eve.post('/me/settings', days);
    await eve.post('/me/settings', days);
    const html = await (await eve.get('/me/settings')).text();
    const stored = (await account()).preferences.away;
    const gone = await eve.post('/me/settings', { ...days, section: 'away-gone' });

    expect(added.headers.get('location')).toBe('/me/settings?done=away#away');
    expect(stored).toHaveLength(1);
    expect(html).toContain('Remove December 20, 2026 to January 2, 2027');
    expect(gone.headers.get('location')).toBe('/me/settings?done=away#away');
    expect((await account()).preferences.away).toEqual([]);
  });

  test.each([
    ['2026-12-20', '2026-12-19'],
    ['2026-11-01', '2026-11-02'],
    ['2026-12-01', '2028-12-01'],
    ['2026-02-30', '2026-12-01'],
    ['9999-01-01', '9999-01-02'],
    ['', ''],
  ])('days away from %j to %j are refused', async (from, to) => {
    const answer = await eve.post('/me/settings', { section: 'away', from, to });

    expect(answer.status).toBe(400);
    expect((await account()).preferences.away).toEqual([]);
  });

  test('more than twenty times away are refused', async () => {
    for (let day = 1; day <= 20; day += 1) {
      const date = `2026-12-${String(day).padStart(2, '0')}`;
      await eve.post('/me/settings', { section: 'away', from: date, to: date });
    }

    const answer = await eve.post('/me/settings', { section: 'away', from: '2026-12-24', to: '2026-12-24' });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('There are 20 already.');
    expect((await account()).preferences.away).toHaveLength(20);
  });

  test.each([['__proto__'], ['constructor'], [''], ['roles']])(
    'a form of the section %j changes nothing',
    async (section) => {
      const before = await account();

      const answer = await eve.post('/me/settings', { section, role: 'admin', state: 'active' });

      expect(answer.status).toBe(400);
      expect((await account()).version).toBe(before.version);
    },
  );

  test('fields that no form of ours has are ignored', async () => {
    await eve.post('/me/settings', {
      section: 'visibility',
      visibility: 'public',
      listed: 'yes',
      bot: 'true',
      state: 'erased',
      role: 'admin',
    });

    expect(await profile()).toMatchObject({ bot: false, state: 'active' });
    expect(await profile()).not.toHaveProperty('role');
  });

  test('a record that was closed in the middle of it stays as it is', async () => {
    const fay = await aMember(system.services, { handle: 'fay', profile: { state: 'deactivated' } });

    await fay.post('/me/settings', { section: 'about', displayName: 'Back again' });

    expect(await readProfile(system.services.table, fay.id)).not.toHaveProperty('displayName');
  });
});

describe('the screens', () => {
  test('come whole in the first round trip, style included, in the heaviest language too', async () => {
    const { services } = system;
    const busy = await aMember(services, {
      handle: 'busy',
      roles: [{ role: 'manager' }],
      account: { visit: { lastAt: 0, sinceAt: 0 } },
      profile: { words: 'x '.repeat(200), languages: ['de', 'fr', 'pt-BR'], locales: ['de', 'fr'] },
    });
    await work(
      system,
      (['forum.reply', 'article.edited', 'translation.created', 'social.reply'] as const).flatMap((kind, i) =>
        Array.from({ length: 12 }, (_, n) =>
          aContribution({
            contributor: 'busy',
            kind,
            occurredAt: `2026-11-${String(5 + n).padStart(2, '0')}T1${String(i)}:00:00Z`,
            subject: {
              title: `Topic ${String(n)} of ${kind}`,
              url: `https://forum.example/${kind}/${String(n)}`,
            },
          }),
        ),
      ),
    );
    for (let n = 0; n < 25; n += 1) {
      const author = n < 5 ? busy : await aMember(services);
      const form = {
        kind: 'social.reply',
        link: `https://social.example/w/${String(n)}`,
        date: '2026-11-17',
      };
      await author.post('/me/log', { ...form, title: `A reply that waits, number ${String(n)}` });
    }
    await system.settle();
    const paths = ['/me', '/me/log', '/me/contributions', '/me/settings', '/manage/review'];

    const weights = await Promise.all(
      paths.flatMap((path) =>
        ['', '?lang=ar'].map(async (lang) => {
          const answer = await busy.get(path + lang);
          const headers = [...answer.headers].map((pair) => pair.join(': ')).join('\r\n').length;
          return { path: path + lang, kb: (gzipSync(await answer.text()).length + headers) / 1024 };
        }),
      ),
    );

    process.stdout.write(weights.map(({ path, kb }) => `${path} ${kb.toFixed(1)} KB\n`).join(''));
    expect(weights.filter(({ kb }) => kb >= 14)).toEqual([]);
  });
});
