// Every page of somebody's own in a real browser, as somebody who may see it: both widths, both colour
// schemes, both directions, full and empty; and the forms without script.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberPages } from '../../web/members/index.ts';
import { signInPages } from '../../web/sign-in/index.ts';
import { chromiumPath } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';
import { aFilledCommunity, type FilledCommunity } from '../support/filled-community.ts';
import { aMember } from '../support/people.ts';
import { aSite, type Site } from '../support/site.ts';
import { aSystem } from '../support/system.ts';
import { addressOf, emptyVisits, visitsTo, type Visit } from './visits.ts';

const now = '2026-11-18T12:00:00Z';
const schemes = ['light', 'dark'] as const;
const nameOf = ({ path, what, as = 'a stranger' }: Visit) =>
  `${path}${what === undefined ? '' : ` ${what}`}, as ${as.slice(0, 20)}`;

const loaded = await Promise.all(
  [...memberPages, ...signInPages].map(async (page) => ({ ...page, ...(await page.load()) })),
);
const shown = loaded.filter(({ view }) => view !== undefined).map(({ path }) => path);
const visits = visitsTo(shown);

test('every page that shows something is visited', () => {
  const visited = visits.map(({ path }) => path);

  expect(shown.filter((path) => !visited.includes(path))).toEqual([]);
  expect(visited.filter((path) => !shown.includes(path))).toEqual([]);
});

describeWithNeeds('in a browser', ['chromium'], () => {
  let browser: Browser;
  let site: Site;
  let emptySite: Site;
  let community: FilledCommunity;
  let emptyCommunity: Pick<FilledCommunity, 'cookies' | 'of' | 'claimable'>;
  const pages = new Map<string, Promise<Opened>>();

  beforeAll(async () => {
    const [system, empty] = await Promise.all([aSystem({ now }), aSystem({ now })]);
    community = await aFilledCommunity(system);
    const admin = await aMember(empty.services, { handle: 'admin', roles: [{ role: 'admin' }] });
    emptyCommunity = { ...community, cookies: new Map([['admin', admin.cookie]]) };
    [site, emptySite] = await Promise.all([aSite(system), aSite(empty)]);
    // Only its button is looked at.
    const discoveryUrl = `${site.origin}/no-provider`;
    site.useProvider({ name: 'Example ID', discoveryUrl, clientId: 'laurel', clientSecret: 'secret' });
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.stop(), emptySite.stop()]);
  });

  interface Opened {
    readonly page: Page;
    /** What the browser complained about since it was asked last. */
    readonly takeComplaints: () => string[];
  }

  async function open(context: BrowserContext, cookie: string | undefined): Promise<Opened> {
    if (cookie !== undefined) await context.addCookies([sessionOf(cookie)]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (![site.origin, emptySite.origin].includes(new URL(request.url()).origin))
        complaints.push(`asked ${request.url()}`);
    });
    return { page, takeComplaints: () => complaints.splice(0) };
  }

  /** A page of somebody, one for all visits. */
  function pageOf(where: Site, as: string, cookie: string | undefined): Promise<Opened> {
    const key = `${where.origin} ${as}`;
    const opened =
      pages.get(key) ??
      browser.newContext({ reducedMotion: 'reduce' }).then((context) => open(context, cookie));
    pages.set(key, opened);
    return opened;
  }

  async function lookAround(
    where: Site,
    at: Pick<FilledCommunity, 'cookies' | 'of' | 'claimable'>,
    visit: Visit,
    lang: string,
  ) {
    const { as = '' } = visit;
    const cookie = at.cookies.get(as);
    if (as !== '' && cookie === undefined) throw new Error(`nobody is called ${as}`);
    const { page, takeComplaints } = await pageOf(where, as, cookie);
    const address = new URL(addressOf(visit, at), where.origin);
    address.searchParams.set('lang', lang);

    await page.goto(address.href);
    await visit.then?.(page);

    const ends = visit.ends ?? (visit.then === undefined ? address.pathname : visit.path);
    if (!ends.includes(':')) expect(new URL(page.url()).pathname).toBe(ends);
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    const levels = await headingsOf(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    for (const [index, width] of [360, 1280].entries()) {
      // Between the languages each width meets each scheme: axe takes most of this file's time.
      const colorScheme = schemes[(index + (lang === 'ar' ? 1 : 0)) % 2] ?? 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await tooWide(page), `${String(width)} pixels`).toEqual([]);
      expect(await axeFindings(page), `${String(width)} pixels, ${colorScheme}`).toEqual([]);
    }
    expect(takeComplaints()).toEqual([]);
  }

  test('a planted wide thing and a planted field without a name are found', async () => {
    const { page } = await pageOf(site, '', undefined);
    await page.goto(`${site.origin}/me/erased`);
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<h1>x</h1><input><pre>${'wide'.repeat(500)}</pre>'`,
    );

    expect((await tooWide(page)).join()).toContain('<pre>wide');
    expect((await axeFindings(page)).join()).toContain('label: <input>');
  });

  describe.each(['en-US', 'ar'])('%s: nothing for axe to find, and it fits', (lang) => {
    test.each(visits.map((visit) => [nameOf(visit), visit] as const))('%s', (_name, visit) =>
      lookAround(site, community, visit, lang),
    );
  });

  // What is empty holds no words of people: one direction is enough.
  test.each(emptyVisits.map((visit) => [nameOf(visit), visit] as const))('%s, empty', (_name, visit) =>
    lookAround(emptySite, emptyCommunity, visit, 'ar'),
  );
});

function sessionOf(value: string) {
  return { name: '__Host-laurel', value, domain: 'localhost', path: '/', secure: true, httpOnly: true };
}

// Code for the browser is given as text: these files know no DOM.
const headingsOf = (page: Page) =>
  page.evaluate<number[]>(
    "[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)))",
  );

/** By how much the page scrolls sideways and what may be why; empty when it does not. */
const tooWide = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.scrollWidth > clientWidth && !each.closest('.scroll, .vh'),
    );
    return [(scrollWidth - clientWidth) + ' pixels', ...wide.map((each) => each.outerHTML.slice(0, 160))];
  })()`);

async function axeFindings(page: Page): Promise<readonly string[]> {
  // One frame only, so axe needs no second page to put its findings together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
