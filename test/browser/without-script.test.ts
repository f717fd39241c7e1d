// The forms of one's own space, of the welcome page and of the managers' rooms do what they say
// in a browser that runs no script.
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSession } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { changeCommunity } from '../../shared/activity/community-settings/settings.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readProfile } from '../../shared/identity/profiles/store.ts';
import { greetingsFor } from '../../shared/membership/welcome/read.io.ts';
import { publishIntroduction } from '../../shared/membership/welcome/store.ts';
import { rolesOf } from '../../shared/identity/staff/read.io.ts';
import { chromiumPath } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSite, type Site } from '../support/site.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

describeWithNeeds('without script', ['chromium'], () => {
  let browser: Browser;
  let system: TestSystem;
  let site: Site;
  let ana: Member;
  let moderator: Member;
  let admin: Member;

  beforeAll(async () => {
    system = await aSystem({ now: '2026-11-18T12:00:00Z' });
    const { services } = system;
    ana = await aMember(services, { handle: 'ana', profile: { displayName: 'Ana' } });
    admin = await aMember(services, { handle: 'admin', roles: [{ role: 'admin' }] });
    moderator = await aMember(services, {
      handle: 'moderator',
      roles: [{ role: 'moderator', programs: ['forum'] }],
    });
    const change = { guidelines: '', programGuidelines: {}, reviewPrograms: ['forum'] as const };
    await changeCommunity(services, { by: admin.id, version: 0, change });
    await publishIntroduction(services.table, { id: ana.id, at: services.clock.now() });
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

  /** A page of somebody's own browser. */
  async function open({ cookie: value }: Member, path: string): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    await context.addCookies([
      { name: '__Host-laurel', value, domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return page;
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const notice = (page: Page) => page.locator('[role=status]').first().innerText();

  async function logReply(link: string): Promise<Page> {
    const page = await open(ana, '/me/log');
    await page.getByLabel('What you did').selectOption('forum.reply');
    await page.getByLabel('Link to it').fill(link);
    await page.getByLabel('Title').fill('A slow start');
    await press(page, 'Log it');
    return page;
  }

  test('a contribution is logged, stands in the list and waits for review', async () => {
    const page = await logReply('https://forum.example.org/1');
    expect(await notice(page)).toBe('It is logged.');
    await system.settle();
    await page.goto(`${site.origin}/me/contributions`);

    expect(await page.locator('main').innerText()).toContain('A slow start');
    expect(await page.locator('main').innerText()).toContain('waiting for review');
    await page.context().close();
  });

  test('a reviewer accepts what waits, and it counts', async () => {
    await (await logReply('https://forum.example.org/2')).context().close();
    const before = await readContributor(system.services, 'ana', {});
    const page = await open(moderator, '/manage/review');
    const waiting = await page.getByRole('link', { name: /^Decide/ }).count();
    await page
      .getByRole('link', { name: /^Decide/ })
      .last()
      .click();
    await page.getByLabel('Accept').check();
    await press(page, 'Send the decision');

    expect(await notice(page)).toBe('It is accepted.');
    await page.goto(`${site.origin}/manage/review`);
    expect(await page.getByRole('link', { name: /^Decide/ }).count()).toBe(waiting - 1);
    await system.settle();
    const after = await readContributor(system.services, 'ana', {});
    expect([before?.totals.forum, after?.totals.forum?.kinds['forum.reply']]).toEqual([undefined, 1]);
    await page.context().close();
  });

  test('a section of the settings is saved', async () => {
    const page = await open(ana, '/me/settings');
    await page.getByLabel('A few words about you').fill('I like <b>short</b> answers.');
    await press(page, 'Save');

    expect(await notice(page)).toBe('Saved.');
    expect(await page.getByLabel('A few words about you').inputValue()).toBe('I like <b>short</b> answers.');
    const profile = await readProfile(system.services.table, ana.id);
    expect(profile?.words).toBe('I like <b>short</b> answers.');
    await page.context().close();
  });

  test('another browser is signed out, and this one is not', async () => {
    const { services } = system;
    const other = await beginSession(services, ana.id, { by: 'code', device: 'Opera, somewhere else' });
    const page = await open(ana, '/me/security');
    await press(page, 'Sign out there: Opera, somewhere else');

    expect(await notice(page)).toBe('Signed out there.');
    const devices = Object.values((await readAccount(services.table, ana.id))?.sessions ?? {});
    expect(devices.map(({ device }) => device)).not.toContain('Opera, somewhere else');
    const left = await fetch(`${site.origin}/me`, {
      headers: { Cookie: `__Host-laurel=${other?.cookie ?? ''}` },
      redirect: 'manual',
    });
    expect([left.status, new URL(page.url()).pathname]).toEqual([302, '/me/security']);
    await page.context().close();
  });

  test('a newcomer is greeted with one press and a few words', async () => {
    const page = await open(moderator, '/welcome');
    await page.getByLabel('A few words').fill('See you in the forum.');
    await press(page, 'Good to have you here.');

    expect(await notice(page)).toBe('Your greeting is there.');
    expect(await page.locator('main').innerText()).toContain('See you in the forum.');
    expect(await greetingsFor(system.services, ana.id)).toMatchObject([
      { line: 'glad', words: 'See you in the forum.' },
    ]);
    await page.context().close();
  });

  test('a role is given', async () => {
    const page = await open(admin, `/manage/people/${ana.id}`);
    await page.getByRole('combobox', { name: 'Role' }).selectOption('moderator:social');
    await press(page, 'Give this role');

    expect(await notice(page)).toBe('The role is given.');
    expect(await rolesOf(system.services, ana.id)).toEqual([{ role: 'moderator', programs: ['social'] }]);
    await page.context().close();
  });
});
