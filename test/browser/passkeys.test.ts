// Passkeys and the provider in a real browser: a virtual authenticator signs, redirects of a
// form meet the content security policy, and the keyboard alone gets everywhere.
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { passkeyScript } from '../../web/scripts/passkeys.ts';
import { chromiumPath } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';
import { aMember, type Member } from '../support/people.ts';
import { aProvider } from '../support/provider.ts';
import { aSite, type Site } from '../support/site.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

describeWithNeeds('in a browser', ['chromium'], () => {
  let browser: Browser;
  let system: TestSystem;
  let site: Site;

  beforeAll(async () => {
    system = await aSystem();
    site = await aSite(system);
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** A fresh browser of somebody, with a device that makes passkeys. */
  async function open(member?: Member, options: { script?: boolean; width?: number } = {}) {
    const context = await browser.newContext({
      javaScriptEnabled: options.script ?? true,
      viewport: { width: options.width ?? 1280, height: 800 },
    });
    if (member !== undefined) await signInAs(context, member);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of'))
        complaints.push(message.text());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return { context, page, devtools, authenticatorId, complaints };
  }

  const signInAs = (context: BrowserContext, { cookie }: Member) =>
    context.addCookies([
      { name: '__Host-laurel', value: cookie, domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
  const go = (page: Page, path: string) => page.goto(site.origin + path);
  const said = (page: Page) => page.locator('[data-passkey] [role=status]');
  const notices = (page: Page) => page.locator('.notice').innerText();

  async function addPasskey(page: Page): Promise<void> {
    await go(page, '/me/security');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.waitForURL('**/me/security?done=added');
  }

  async function signOut(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click();
    await page.waitForURL(`${site.origin}/`);
  }

  test('a passkey is added, signs in after signing out, and the same assertion does not again', async () => {
    const ana = await aMember(site.services, { handle: 'ana' });
    const { page, context, complaints } = await open(ana);
    await addPasskey(page);
    expect(await notices(page)).toContain('was added');
    await signOut(page);

    const asked: Request[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/sign-in/passkey')) asked.push(request);
    });
    await go(page, '/sign-in?next=/me/security');
    const before = await context.cookies();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(`${site.origin}/me/security`);

    expect(await page.locator('h1').innerText()).toBe('Signing in and security');
    expect(await page.locator('main').innerText()).toContain('by passkey');
    const account = await readAccount(site.services.table, ana.id);
    expect(Object.values(account?.sessions ?? {})).toMatchObject([{ by: 'passkey' }]);
    expect(Object.values(account?.passkeys ?? {})).toMatchObject([{ usedAt: system.clock.now() }]);
    expect(before.some(({ name }) => name === '__Host-laurel')).toBe(false);

    const headers = (await asked[0]?.allHeaders()) ?? {};
    const replayed = await fetch(asked[0]?.url() ?? '', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: site.origin,
        Cookie: headers['cookie'] ?? '',
      },
      body: asked[0]?.postData() ?? '',
    });
    expect(headers['cookie']).toContain('__Host-passkey=');
    expect(replayed.status).toBe(403);
    expect(Object.keys((await readAccount(site.services.table, ana.id))?.sessions ?? {})).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a passkey that was removed, copied or whose owner is suspended opens nothing', async () => {
    const ben = await aMember(site.services, { handle: 'ben' });
    const { page, context } = await open(ben);
    await addPasskey(page);
    await context.clearCookies();
    const { table } = site.services;
    const passkeys = (await readAccount(table, ben.id))?.passkeys ?? {};
    const [[credential, passkey] = ['', undefined]] = Object.entries(passkeys);
    const cases = {
      suspended: { state: 'suspended' as const, passkeys },
      removed: { state: 'active' as const, passkeys: {} },
      copied: { state: 'active' as const, passkeys: { [credential]: { ...passkey!, counter: 1_000_000 } } },
    };

    for (const [name, changed] of Object.entries(cases)) {
      await changeAccount(site.services, ben.id, (account) => ({ ...account, ...changed, sessions: {} }));
      await go(page, '/sign-in');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await expect.poll(() => said(page).innerText(), { message: name }).toContain('did not work here');
      expect((await readAccount(table, ben.id))?.sessions, name).toEqual({});
    }
    await changeAccount(site.services, ben.id, (account) => ({ ...account, passkeys }));
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(`${site.origin}/`);
    await context.close();
  });

  test('a device that has a passkey already, and one on which somebody cancels, are told so', async () => {
    const cem = await aMember(site.services, { handle: 'cem' });
    const { page, context, devtools, authenticatorId } = await open(cem);
    await addPasskey(page);

    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect.poll(() => said(page).innerText()).toContain('has a passkey for you already');
    await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: false,
        automaticPresenceSimulation: true,
      },
    });
    await go(page, '/sign-in?lang=de');
    expect(new URL(page.url()).pathname).toBe('/');
    await context.clearCookies();
    await go(page, '/sign-in?lang=de');
    await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();

    await expect.poll(() => said(page).innerText()).toContain('abgebrochen');
    await context.close();
  });

  test('a passkey is renamed and removed with the keyboard alone', async () => {
    const dee = await aMember(site.services, { handle: 'dee' });
    const { page, context } = await open(dee, { width: 360 });
    await addPasskey(page);

    await page.locator('main a[href*="/me/security/passkeys/"]').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Name').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Mine <b>&');
    await page.keyboard.press('Enter');
    await page.waitForURL('**done=renamed');
    expect(await page.locator('main').innerText()).toContain('Mine <b>&');

    await page.locator('main a[href*="/me/security/passkeys/"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**done=removed');
    expect((await readAccount(site.services.table, dee.id))?.passkeys).toEqual({});
    await context.close();
  });

  test.each([
    ['with script', true],
    ['without', false],
  ])('the provider’s button leads to the provider and back, %s', async (_name, script) => {
    const provider = await aProvider([site.origin]);
    const email = `eve-${String(script)}@example.org`;
    provider.now = { subject: email, claims: { email, email_verified: true, name: 'Eve' } };
    site.useProvider(provider.config);
    const { page, context, complaints } = await open(undefined, { script });

    await go(page, '/sign-in');
    await page.getByRole('button', { name: 'Sign in with Example ID' }).click();
    await page.waitForURL('**/join');

    const cookies = await context.cookies();
    expect(cookies.map(({ name }) => name)).toContain('__Host-laurel');
    expect(cookies.map(({ name }) => name)).not.toContain('__Host-provider');
    expect(complaints).toEqual([]);
    await context.close();
    await provider.stop();
  });

  test('without script there is no button for passkeys', async () => {
    const { page, context } = await open(undefined, { script: false });

    await go(page, '/sign-in');

    expect(await page.locator('[data-passkey]').count()).toBe(1);
    expect(await page.locator('[data-passkey]').isVisible()).toBe(false);
    await context.close();
  });

  test.each(['en-US', 'ar'])('the pages have nothing for axe to find and fit a phone: %s', async (lang) => {
    const fay = await aMember(site.services, { handle: `fay-${lang.toLowerCase()}` });
    const { page, context } = await open(fay, { width: 360 });
    await addPasskey(page);
    const passkey = await page.locator('main a[href*="/me/security/passkeys/"]').getAttribute('href');

    for (const path of ['/me/security', passkey ?? '']) {
      await go(page, `${path}?lang=${lang}`);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0);
    }
    await context.close();
  });

  test('the script stays under 6 KB and the pages with it under 14 KB, compressed', async () => {
    const gil = await aMember(site.services, { handle: 'gil' });

    const script = gzipSync(passkeyScript).length;
    const weights = await Promise.all(
      ['/sign-in?lang=ar', '/me/security?lang=ar'].map(async (path) => {
        const headers = path.startsWith('/me') ? { Cookie: `__Host-laurel=${gil.cookie}` } : {};
        const response = await fetch(site.origin + path, { headers, redirect: 'manual' });
        const sent = [...response.headers].map((pair) => pair.join(': ')).join('\r\n').length;
        return [path, gzipSync(await response.text()).length + sent] as const;
      }),
    );

    process.stdout.write(`script ${(script / 1024).toFixed(1)} KB\n`);
    for (const [path, bytes] of weights) process.stdout.write(`${path} ${(bytes / 1024).toFixed(1)} KB\n`);
    expect(script).toBeLessThan(6 * 1024);
    for (const [, bytes] of weights) expect(bytes).toBeLessThan(14 * 1024);
  });
});
