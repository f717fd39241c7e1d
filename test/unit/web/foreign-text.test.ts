import { describe, expect, test } from 'vitest';
import { publicApp } from './public-app.ts';
import { safeUrl } from '../../../web/http/safe-url.ts';
import {
  awardOf,
  boardOf,
  contributionOf,
  contributorOf,
  entriesOf,
  pulseOf,
  servicesOf,
} from './community.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><h1>x',
  '</style><script>',
  '&lt;b&gt;',
  '\ue000name\ue001',
];

function appWith(text: string) {
  const entries = entriesOf(3).map((entry) => ({ ...entry, handle: text, displayName: text }));
  return publicApp(
    servicesOf(
      {
        contributor: async () =>
          contributorOf({
            handle: text,
            displayName: text,
            about: { words: text, languages: [text], joined: [] },
            badges: [awardOf(text, 'once', { name: text, counts: [], reason: text })],
            locales: [{ locale: text, total: 1 }],
          }),
        contributions: async () => ({
          items: [
            contributionOf({
              subject: { title: text, url: text },
              product: text,
              locale: text,
              occurredAt: text,
            }),
          ],
        }),
        leaderboard: async ({ program }) => boardOf(program, { entries, locale: text, cursor: text }),
        holders: async () => ({
          holders: [{ handle: text, displayName: text, badge: 'kb', window: text, awardedOn: 20_000 }],
          cursor: text,
        }),
        pulse: async () =>
          pulseOf({
            locales: [{ program: 'forum', locale: text, count: 1 }],
            newestAwards: [{ handle: text, displayName: text, badge: text, window: text, awardedOn: 20_000 }],
          }),
      },
      {
        config: {
          publicOrigin: 'https://laurel.example',
          communityName: text,
          origins: ['https://laurel.example'],
        },
      },
    ),
  );
}

/** Names of the attributes of all elements, as a browser would read them. */
const attributeNamesOf = (html: string) =>
  [...html.matchAll(/<[a-z][a-z0-9]*((?:[^>"]|"[^"]*")*)>/gi)].flatMap(([, attributes = '']) =>
    attributes.replace(/="[^"]*"/g, '').split(/\s+/),
  );

describe.each(hostile)('the text %j', (text) => {
  test.each([
    '/',
    '/leaderboards/forum',
    `/contributors/${encodeURIComponent(text)}`,
    '/contributors/x/contributions',
    '/badges/kb',
    `/contributors/${encodeURIComponent(text)}?lang=ar`,
    `/${encodeURIComponent(text)}`,
  ])('stays text on %s', async (path) => {
    const html = await (await appWith(text).request(path)).text();

    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(attributeNamesOf(html).filter((name) => /^on/i.test(name))).toEqual([]);
    expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title>/g)?.length);
  });
});

describe('stored links', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/relative',
    'https://user:pass@evil.example/',
    'https://',
    '',
  ])('%j is not one to follow', async (url) => {
    const app = publicApp(
      servicesOf({
        contributions: async () => ({ items: [contributionOf({ subject: { title: 'Title', url } })] }),
      }),
    );
    const html = await (await app.request('/contributors/x/contributions')).text();

    expect(safeUrl(url)).toBeUndefined();
    expect(html).toContain('<bdi>Title</bdi>');
    expect(html).not.toContain('rel="nofollow');
  });

  test('an ordinary address is linked without passing anything on', async () => {
    const html = await (
      await publicApp(servicesOf()).request('/contributors/amara.okafor/contributions')
    ).text();

    expect(html).toContain(
      '<a href="https://support.example/questions/1" rel="nofollow ugc noopener noreferrer">',
    );
  });
});
