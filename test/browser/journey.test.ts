// A stranger becomes a contributor in a real browser on the real local system: from the
// front page over the code in the mailbox to "ready", then a contribution and its badge.
// Once on a phone with the keyboard alone, once on a desktop without script.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLocalConfig } from '../../infra/local/local-config.ts';
import { startServer, type LocalServer } from '../../infra/local/server.ts';
import { startSystem, type LocalSystem } from '../../infra/local/system.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { chromiumPath } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';

describeWithNeeds('from a stranger to a contributor', ['chromium'], () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-journey-'));
  let browser: Browser;
  let system: LocalSystem;
  let server: LocalServer;

  beforeAll(async () => {
    const port = await freePort();
    const { clock, config } = readLocalConfig({
      PORT: String(port),
      LAUREL_DATA: folder,
      LOG_LEVEL: 'silent',
    });
    system = await startSystem({ folder, clock, log: jsonLog('silent'), config });
    server = await startServer(system, port);
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function codeFor(address: string): Promise<string> {
    for (;;) {
      const response = await fetch(`${server.url}/_mailbox.json?to=${encodeURIComponent(address)}`);
      const code = /\b\d{8}\b/.exec(await response.text())?.[0];
      if (code !== undefined) return code;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  test.each([
    { how: 'on a phone, with the keyboard alone', width: 360, script: true, address: 'kim@example.org' },
    { how: 'on a desktop, without script', width: 1280, script: false, address: 'noor@example.org' },
  ])(
    '$how',
    async ({ width, script, address }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
        timezoneId: 'Pacific/Auckland',
      });
      const page = await context.newPage();
      const hand = script ? keyboard(page) : pointer();
      const arrived = async (path: string) => {
        await page.waitForURL((url) => url.pathname === path);
        if (script) expect(await complaintsOf(page), path).toEqual([]);
        const tooWide = await page.evaluate<boolean>(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect(tooWide, `${path} is wider than the screen`).toBe(false);
      };
      const button = (name: string) => page.getByRole('button', { name });

      await page.goto(server.url);
      await hand.press(page.getByRole('link', { name: 'Sign in' }));
      await arrived('/sign-in');
      await hand.write(page.getByLabel('E-mail address'), address);
      await hand.press(button('Send me a code'));
      await arrived('/sign-in/code');
      await hand.write(page.getByLabel('Code'), await codeFor(address));
      await hand.press(button('Sign in'));
      await arrived('/join');
      await hand.press(page.getByRole('main').getByRole('link', { name: 'Begin' }));

      await arrived('/join/introduction');
      const zone = page.getByLabel('Time zone');
      if (script) expect(await zone.inputValue()).toBe('Pacific/Auckland');
      else await hand.write(zone, 'Pacific/Auckland');
      await hand.write(page.getByLabel('Your name'), 'Kim <b>Aroha</b>');
      await hand.write(page.getByLabel('Handle'), address.split('@')[0] ?? '');
      await hand.write(page.getByLabel('A few words about you'), 'I like to help.');
      await hand.press(button('Save and go on'));

      await arrived('/join/guidelines');
      await hand.press(page.getByRole('main').getByRole('link', { name: 'Writing' }));
      await page.waitForURL('**/join/guidelines?program=writing');
      const rights = [
        'I stay friendly, or leave the reply to somebody else.',
        'I don’t repeat it, and ask a moderator to take it out.',
        'I say so, or ask another contributor.',
        'When I have tried it myself and somebody else has looked at it.',
      ];
      for (const right of rights) {
        const answer = page.getByLabel(right);
        if ((await answer.count()) > 0) await hand.choose(answer);
      }
      await hand.press(button('Save and go on'));

      await arrived('/join/programs');
      const writing = page.getByRole('checkbox', { name: /^Writing/ });
      if (!(await writing.isChecked())) await hand.choose(writing);
      await hand.press(button('Save and go on'));

      await arrived('/join/task');
      await hand.choose(page.getByRole('radio').first());
      await hand.press(button('Save and go on'));
      await arrived('/join');
      expect(await page.getByRole('img', { name: 'Ready to help' }).count()).toBe(1);

      await page.goto(`${server.url}/me/log`);
      await arrived('/me/log');
      await hand.select(page.getByLabel('What you did'), 'article.edited');
      await hand.write(page.getByLabel('Link to it'), 'https://support.example.org/kb/sync-two-phones');
      await hand.write(page.getByLabel('Title'), 'Sync two phones');
      await hand.press(button('Log it'));
      await page.waitForURL('**/me/contributions/**');
      await system.settled();

      await page.goto(`${server.url}/me`);
      await arrived('/me');
      const main = page.getByRole('main');
      expect(await main.innerText()).toContain('Kim <b>Aroha</b>');
      expect(await main.innerText()).toMatch(/First steps/i);
      await context.close();
    },
    120_000,
  );
});

/** What axe finds wrong with a page. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface Hand {
  press(what: Locator): Promise<void>;
  write(what: Locator, text: string): Promise<void>;
  choose(what: Locator): Promise<void>;
  select(what: Locator, value: string): Promise<void>;
}

function pointer(): Hand {
  return {
    press: (what) => what.click(),
    write: (what, text) => what.fill(text),
    choose: (what) => what.check(),
    select: async (what, value) => {
      await what.selectOption(value);
    },
  };
}

/** Goes on with Tab until the thing has the focus, as somebody without a pointer does. */
function keyboard(page: Page): Hand {
  const focused = page.locator(':focus');
  const reach = async (what: Locator) => {
    const group = (await what.getAttribute('type')) === 'radio' ? await what.getAttribute('name') : undefined;
    for (let step = 0; step < 200; step += 1) {
      if ((await what.and(focused).count()) > 0) return;
      // Of a group of radio buttons Tab reaches one; the arrows reach the others.
      const inGroup =
        group !== undefined && (await focused.count()) > 0 && (await focused.getAttribute('name')) === group;
      await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab');
    }
    throw new Error('the keyboard does not get there');
  };
  return {
    async press(what) {
      await reach(what);
      await page.keyboard.press('Enter');
    },
    async write(what, text) {
      await reach(what);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async choose(what) {
      await reach(what);
      if (!(await what.isChecked())) await page.keyboard.press('Space');
    },
    async select(what, value) {
      await reach(what);
      const label = await what.locator(`option[value="${value}"]`).innerText();
      await page.keyboard.type(label);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
