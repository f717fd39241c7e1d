// What people and sources write stays text on every page. The stores take it as it is: whatever
// gets past a schema one day must not become markup.
import type { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { giveByHand } from '../../../shared/recognition/badges/give-by-hand.io.ts';
import type { BadgeDefinition } from '../../../shared/recognition/badges/rule.ts';
import { safeUrl } from '../../../web/http/safe-url.ts';
import { aContribution } from '../../support/builders.ts';
import { aMember } from '../../support/people.ts';
import { publicApp, publicNow } from '../../support/public-community.ts';
import { aSystem } from '../../support/system.ts';
import { work } from '../../support/work.ts';

const occurredAt = '2026-11-20T09:30:00Z';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><h1>x',
  '</style><script>',
  '&lt;b&gt;',
  '\ue000name\ue001',
];

/** An app in which the text stands wherever a text of somebody's can stand. */
async function appWith(text: string): Promise<Hono> {
  const named: readonly BadgeDefinition[] = [
    ...catalogue,
    { id: text, name: text, version: 1, state: 'active', award: 'manual', repeat: 'once' },
  ];
  const system = await aSystem({ now: publicNow, badges: named });
  const config = { ...system.services.config, communityName: text };
  const services = { ...system.services, config };
  const profile = { displayName: text, words: text, languages: [text], locales: [text] };
  await aMember(services, { handle: text, profile });
  const contribution = { contributor: text, occurredAt, locale: text, product: text };
  await work(system, [
    aContribution({ ...contribution, subject: { title: text, url: text } }),
    aContribution({ ...contribution, source: text, externalId: text }),
  ]);
  const given = await giveByHand(services, { badge: text, handle: text, reason: text });
  if (given.outcome !== 'given') throw new Error(`the badge was not given: ${given.outcome}`);
  // The badge has left the catalogue, so that its own text is all that is known of it.
  return publicApp({ ...services, catalogue });
}

/** Names of the attributes of all elements, as a browser would read them. */
const attributeNamesOf = (html: string) =>
  [...html.matchAll(/<[a-z][a-z0-9]*((?:[^>"]|"[^"]*")*)>/gi)].flatMap(([, attributes = '']) =>
    attributes.replace(/="[^"]*"/g, '').split(/\s+/),
  );

describe.each(hostile)('the text %j', (text) => {
  let app: Hono;
  beforeAll(async () => {
    app = await appWith(text);
  });

  test.each([
    ['/', 200],
    ['/leaderboards/forum', 200],
    [`/leaderboards/forum?locale=${encodeURIComponent(text)}`, 400],
    [`/contributors/${encodeURIComponent(text)}`, 200],
    [`/contributors/${encodeURIComponent(text)}/contributions`, 200],
    ['/badges/forum-first-steps', 200],
    [`/badges/${encodeURIComponent(text)}`, 404],
    [`/contributors/${encodeURIComponent(text)}?lang=ar`, 200],
    [`/${encodeURIComponent(text)}`, 404],
  ])('stays text on %s', async (path, status) => {
    const answer = await app.request(path);
    const html = await answer.text();

    expect(answer.status).toBe(status);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(attributeNamesOf(html).filter((name) => /^on/i.test(name))).toEqual([]);
    expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title>/g)?.length);
  });
});

/** Ana's list when all that was recorded for her is about an address. */
async function listAbout(url: string): Promise<string> {
  const system = await aSystem({ now: publicNow });
  await work(system, [aContribution({ occurredAt, subject: { title: 'Title', url } })]);
  const html = await (await publicApp(system.services).request('/contributors/ana/contributions')).text();
  await system.close();
  return html;
}

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
    const html = await listAbout(url);

    expect(safeUrl(url)).toBeUndefined();
    expect(html).toContain('<bdi>Title</bdi>');
    expect(html).not.toContain('rel="nofollow');
  });

  test('an ordinary address is linked without passing anything on', async () => {
    expect(await listAbout('https://support.example/questions/1')).toContain(
      '<a href="https://support.example/questions/1" rel="nofollow ugc noopener noreferrer">',
    );
  });
});
