// Every page in a real browser: both widths, both colour schemes, both directions.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';
import { longHandle } from '../support/long-texts.ts';
import { serveCommunity } from './serve.ts';

const paths = {
  'front page': '/',
  leaderboard: '/leaderboards/localization',
  'leaderboard of a language': '/leaderboards/localization?locale=fr&cursor={cursor}',
  'leaderboard of long names': '/leaderboards/social',
  'finding someone': '/contributors',
  contributor: '/contributors/amara.okafor',
  'contributor with long names': `/contributors/${longHandle}`,
  newcomer: '/contributors/new',
  contributions: '/contributors/amara.okafor/contributions',
  catalogue: '/badges',
  'badge of a ladder': '/badges/forum-gold',
  'yearly badge': '/badges/support-forum?window=2025',
  ladder: '/badges/forum',
  counting: '/counting',
  '404': '/nothing/here',
  '400': '/leaderboards/forum?limit=abc',
  '500': '/contributors/broken',
} as const;

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en-US', 'ar'] as const).map((lang) => ({ width, scheme, lang })),
  ),
);

const withLanguage = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

describeWithNeeds('in a browser', ['chromium'], () => {
  let browser: Browser;
  let community: Awaited<ReturnType<typeof serveCommunity>>;

  beforeAll(async () => {
    community = await serveCommunity();
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await community.stop();
  });

  const addressOf = (path: string) => community.origin + path.replace('{cursor}', community.cursor);

  /** Opens a page in a fresh context; what the browser complains about is collected in `complaints`. */
  async function open(path: string, look: { width: number; scheme: 'light' | 'dark'; script?: boolean }) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.scheme,
      javaScriptEnabled: look.script ?? true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of'))
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(community.origin)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(addressOf(path));
    return { page, complaints, close: () => context.close() };
  }

  // Code for the browser is given as text: these files know no DOM.
  const overflowOf = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const hasFocus = (page: Page, selector: string) =>
    page.evaluate<boolean>(`document.activeElement === document.querySelector('${selector}')`);

  const axeFindings = async (page: Page) => {
    // One frame only, so axe needs no second page to put its findings together.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };

  describe.each(looks)('$width pixels, $scheme, $lang', ({ width, scheme, lang }) => {
    let view: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      view = await open('/', { width, scheme });
    });
    afterAll(() => view.close());

    test.each(Object.entries(paths))(
      '%s has nothing for axe to find and fits the screen',
      async (_name, path) => {
        const { page, complaints } = view;
        await page.goto(addressOf(withLanguage(path, lang)));
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");

        expect(await axeFindings(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
        expect(complaints).toEqual([]);
        expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      },
    );
  });

  test('axe finds a planted picture without a name', async () => {
    const { page, close } = await open('/counting', { width: 360, scheme: 'light' });
    await page.evaluate(`document.querySelector('main').innerHTML = '<h1>x</h1><svg role="img"></svg>'`);

    expect((await axeFindings(page)).join()).toContain('svg-img-alt');
    await close();
  });

  test.each(Object.entries(paths))('%s leads the keyboard to its content first', async (_name, path) => {
    const { page, close } = await open(path, { width: 1280, scheme: 'light' });

    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'a.skip')).toBe(true);
    expect((await page.locator('a.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);

    await page.keyboard.press('Enter');
    expect(await hasFocus(page, 'main')).toBe(true);
    await close();
  });

  test.each(Object.entries(paths))(
    '%s is complete without script and its headings are in order',
    async (_name, path) => {
      const scripted = await open(path, { width: 360, scheme: 'light' });
      const levels = await scripted.page.evaluate<number[]>(
        "[...document.querySelectorAll('h1, h2, h3')].map((heading) => Number(heading.tagName.slice(1)))",
      );
      const text = await scripted.page.locator('body').innerText();
      const plain = await open(path, { width: 360, scheme: 'light', script: false });

      expect(await plain.page.locator('body').innerText()).toBe(text);
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
      await scripted.close();
      await plain.close();
    },
  );

  test('the way from the front page to a person and to a badge needs no script', async () => {
    const { page, close } = await open('/', { width: 360, scheme: 'light', script: false });

    await page.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('Handle').fill('amara.okafor');
    await page.getByRole('button').click();
    expect(await page.locator('h1').innerText()).toBe('Amara Okafor');

    await page.locator('.wall a', { hasText: 'Support Forum 2026' }).click();
    expect(await page.locator('h1').innerText()).toBe('Support Forum 2026');
    await close();
  });

  test('a language chosen in the foot stays chosen', async () => {
    const { page, close } = await open('/', { width: 1280, scheme: 'light', script: false });

    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'Abzeichen', exact: true }).click();

    expect(await page.locator('h1').innerText()).toBe('Abzeichen');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await close();
  });

  test('targets on a phone are large enough to hit', async () => {
    const { page, close } = await open('/', { width: 360, scheme: 'light' });

    const boxes = await Promise.all(
      (await page.locator('header a, footer a').all()).map((link) => link.boundingBox()),
    );

    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44);
    await close();
  });
});
