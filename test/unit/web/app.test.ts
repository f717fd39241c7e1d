import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLeaderboard } from '../../../shared/recognition/leaderboards/read.io.ts';
import { recordContribution } from '../../../shared/activity/contributions/record.io.ts';
import type { Log } from '../../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../../shared/services.ts';
import { aContribution } from '../../support/builders.ts';
import { aPublicCommunity, publicApp } from '../../support/public-community.ts';

let services: Services;
let app: Hono;
let cursor = '';

beforeAll(async () => {
  const system = await aPublicCommunity();
  const config = {
    ...system.services.config,
    publicOrigin: 'https://laurel.example',
    origins: ['https://laurel.example'],
    communityName: 'Thunderbird Support',
  };
  services = { ...system.services, config };
  app = publicApp(services);
  const board = await readLeaderboard(services, { program: 'forum', limit: 10 });
  if (board !== 'bad-cursor') cursor = board.cursor ?? '';
}, 120_000);

/** Asks for an address; `{cursor}` stands for the place after the first ten of the forum. */
const ask = async (path: string, init?: RequestInit) => app.request(path.replace('{cursor}', cursor), init);

const everyPage = [
  '/',
  '/leaderboards/writing',
  '/leaderboards/forum?locale=de',
  '/leaderboards/forum?cursor={cursor}&limit=10',
  '/contributors',
  '/contributors/amara.okafor',
  '/contributors/amara.okafor?year=2024',
  '/contributors/amara.okafor/contributions',
  '/badges',
  '/badges/support-forum?window=2025',
  '/badges/streak-7',
  '/badges/solver',
  '/counting',
] as const;

describe('every page', () => {
  test.each(everyPage)('%s is public for a minute and says its language', async (path) => {
    const response = await ask(path, { headers: { 'Accept-Language': 'de-AT,de;q=0.9' } });

    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60');
    expect(response.headers.get('Vary')).toContain('Accept-Language');
    expect(response.headers.get('Content-Language')).toBe('de');
    expect(await response.text()).toContain('<html lang="de" dir="ltr">');
  });

  test.each(everyPage)('%s has no script, no style attribute and one h1', async (path) => {
    const html = await (await ask(path)).text();

    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  test('lets in exactly the style sheet that it carries', async () => {
    const response = await ask('/');
    const sheet = /<style>(.*?)<\/style>/s.exec(await response.text())?.[1] ?? '';

    const hash = createHash('sha256').update(sheet).digest('base64');
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
  });

  test('names nothing on other hosts but its own address', async () => {
    for (const path of everyPage) {
      const html = await (await ask(path)).text();
      const loaded = html.matchAll(/<(?:link|img|use|image)[^>]*(?:href|src)="([^"]*)"/g);
      for (const [, address] of loaded) expect(address).toMatch(/^(?:\/|#|https:\/\/laurel\.example\/)/);
    }
  });
});

describe('what is not there', () => {
  test.each([
    '/nothing',
    '/leaderboards/chess',
    '/leaderboards/__proto__',
    '/leaderboards/constructor',
    '/badges/none',
    '/badges/__proto__',
    '/badges/constructor',
    '/contributors/nobody',
    '/contributors/nobody/contributions',
    '/contributors/%E0%A4%A',
  ])('%s is a 404 page that nobody keeps', async (path) => {
    const response = await ask(path);

    expect(response.status).toBe(404);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toContain('There is no page here');
  });

  test.each([
    '/leaderboards/forum?limit=abc',
    '/leaderboards/forum?limit=-6',
    '/leaderboards/forum?limit=0',
    '/leaderboards/forum?limit=101',
    '/leaderboards/forum?limit=1e2',
    '/leaderboards/forum?cursor=forged',
    '/leaderboards/forum?locale=../x',
    '/contributors/amara.okafor?year=20x4',
    '/contributors/amara.okafor?year=1066',
    '/contributors/amara.okafor/contributions?cursor=forged',
    '/badges/support-forum?window=tomorrow',
    '/badges/support-forum?cursor=forged',
  ])('%s is a 400 page with a way back', async (path) => {
    const response = await ask(path);

    expect(response.status).toBe(400);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).toContain(`href="${path.split('?')[0] ?? ''}"`);
  });

  test('a query that no page asked for is ignored', async () => {
    const response = await ask('/?utm_source=x&lang=tlh');

    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Language')).toBe('en-US');
  });

  test('a draft badge has no page and is in no list', async () => {
    const catalogue = services.catalogue.map((badge) =>
      badge.id === 'polyglot' ? { ...badge, state: 'draft' as const } : badge,
    );
    const drafting = publicApp({ ...services, catalogue });

    expect((await drafting.request('/badges/polyglot')).status).toBe(404);
    expect(await (await drafting.request('/badges')).text()).not.toContain('Polyglot');
  });
});

describe('a ladder', () => {
  test('has a page with its steps in order, each with its rule and a way to it', async () => {
    const html = await (await ask('/badges/solver')).text();

    expect(html).toContain('<h1>Solver Steps</h1>');
    expect(html).toMatch(
      /solver-bronze.*1 reply chosen.*solver-silver.*10 replies chosen.*solver-gold.*50 replies chosen/s,
    );
  });

  test('is linked from its steps', async () => {
    expect(await (await ask('/badges/solver-gold')).text()).toContain('href="/badges/solver"');
    expect(await (await ask('/badges/kb')).text()).not.toContain('All steps');
  });

  test('without a name in the language is called after its ends, and drafts are no steps', async () => {
    const steps = services.catalogue
      .filter(({ ladder }) => ladder?.id === 'solver')
      .map((badge, step) => ({
        ...badge,
        id: `made-up-${step}`,
        name: `Step ${step}`,
        ladder: { id: 'made-up', step: step as 0 | 1 | 2 },
        state: step === 2 ? ('draft' as const) : badge.state,
      }));

    const madeUp = publicApp({ ...services, catalogue: steps });

    expect(await (await madeUp.request('/badges/made-up')).text()).toContain(
      '<h1>From Step 0 to Step 1</h1>',
    );
  });
});

describe('what other programs read', () => {
  test('robots may read pages and not the API', async () => {
    const response = await ask('/robots.txt');

    expect(response.headers.get('Content-Type')).toContain('text/plain');
    expect(await response.text()).toBe(
      'User-agent: *\nDisallow: /api\nDisallow: /sign-in\nDisallow: /me\nDisallow: /manage\n',
    );
  });

  test('a person’s page names the same as JSON and says who it is of', async () => {
    const html = await (await ask('/contributors/amara.okafor')).text();

    expect(html).toContain(
      '<link rel="alternate" type="application/json" href="/api/contributors/amara.okafor"/>',
    );
    expect(html).toContain('<title>Amara Okafor · Thunderbird Support</title>');
    expect(html).toContain('<meta property="og:title" content="Amara Okafor"/>');
    expect(html).toMatch(
      /<meta property="og:description" content="Amara Okafor\. Contributing since March 9, 2021\. [\d,]+ contributions\."/,
    );
  });

  test('a page that is not there offers nothing to share', async () => {
    expect(await (await ask('/nothing')).text()).not.toContain('og:');
  });
});

describe('a failure of ours', () => {
  test('is a 500 page that says nothing of its cause and is logged', async () => {
    const logged: string[] = [];
    const log: Log = { ...services.log, error: (message) => void logged.push(message) };
    const failing = { send: () => Promise.reject(new Error('secret detail')) };
    const table = { ...services.table, client: failing as unknown as Services['table']['client'] };

    const response = await publicApp({ ...services, log, table }).request('/');
    const html = await response.text();

    expect(response.status).toBe(500);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(html).toContain('nothing is lost');
    expect(html).not.toContain('secret detail');
    expect(logged).toEqual(['page_failed']);
  });
});

describe('languages', () => {
  test('a language chosen by hand goes before the browser’s and stays in the links', async () => {
    const response = await ask('/badges?lang=ar', { headers: { 'Accept-Language': 'fr' } });
    const html = await response.text();

    expect(response.headers.get('Content-Language')).toBe('ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('href="/badges/support-forum?lang=ar"');
  });

  test('an address that names another host is not linked to', async () => {
    const html = await (await ask('http://localhost//evil.example/x')).text();

    expect(html).not.toMatch(/href="\/\/evil/);
  });
});

describe('finding someone', () => {
  test('leads to the page of the handle, whatever characters it has', async () => {
    const response = await ask(`/contributors?handle=${encodeURIComponent(' @a/b?c#d ')}`);

    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/contributors/a%2Fb%3Fc%23d');
  });

  test('a handle is decoded once on the way in', async () => {
    await recordContribution(services, aContribution({ contributor: 'a/b%25' }));

    const html = await (await ask('/contributors/a%2Fb%2525')).text();

    expect(html).toContain('<h1><bdi>a/b%25</bdi></h1>');
  });
});

test('the API answers its own errors, inside the same headers', async () => {
  const withApi = publicApp(services, {
    mountApi: (api) => {
      api.all('/api/*', (c) => c.json({ title: 'none' }, 404));
    },
  });

  const response = await withApi.request('/api/nothing');

  expect(await response.json()).toEqual({ title: 'none' });
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(response.headers.get('Content-Language')).toBeNull();
});

/** Ten packets: what a server may send before it must wait for the browser once. */
const firstRoundTrip = 14 * 1024;

test.each([
  '/',
  '/leaderboards/forum',
  '/leaderboards/social',
  '/contributors/amara.okafor',
  '/contributors/amara.okafor/contributions',
  '/badges',
  '/badges/forum-first-steps',
  '/badges/forum',
  '/contributors/amara.okafor?lang=ar',
])('%s comes whole in the first round trip, style included', async (path) => {
  const response = await ask(path);
  const headers = [...response.headers].map((pair) => pair.join(': ')).join('\r\n').length;

  const weight = gzipSync(await response.text()).length + headers;

  process.stdout.write(`${path} ${(weight / 1024).toFixed(1)} KB\n`);
  expect(weight).toBeLessThan(firstRoundTrip);
});
