// `npm run screenshots [-- --url URL]`: the pictures of the README, taken from the
// demo (or from the system at URL) with headless Chromium, into docs/images.
// The demo's community is seeded and its clock is set, so only a changed page changes a picture.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import * as z from 'zod';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/images');
const demoPort = 8797;
/** A Wednesday afternoon: a week that is neither just begun nor over. */
const demoClock = '2026-11-18T16:20:00Z';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Address of who looks; a stranger where there is none. */
  readonly as?: string;
}

/** The demo's admin, somebody with much to see, and somebody in the middle of the sign-up. */
const admin = 'admin@example.org';
const member = 'marlow@example.org';
const newcomer = 'hyejin@example.org';

/** The pictures; `person` is the page of somebody with much to show. */
function shots(person: string): readonly Shot[] {
  return [
    { name: 'front', path: '/', width: 1280, height: 900, scheme: 'light' },
    { name: 'contributor', path: person, width: 1280, height: 1120, scheme: 'light' },
    { name: 'contributor-phone', path: person, width: 360, height: 980, scheme: 'dark' },
    { name: 'leaderboard', path: '/leaderboards/forum', width: 1280, height: 860, scheme: 'dark' },
    { name: 'badges', path: '/badges', width: 1280, height: 860, scheme: 'light' },
    { name: 'badge-phone', path: '/badges/forum-gold', width: 360, height: 980, scheme: 'light' },
    { name: 'arabic-phone', path: '/?lang=ar', width: 360, height: 980, scheme: 'light' },
    { name: 'own-space', path: '/me', width: 1280, height: 1120, scheme: 'light', as: member },
    { name: 'own-space-phone', path: '/me', width: 360, height: 980, scheme: 'dark', as: member },
    { name: 'manage', path: '/manage', width: 1280, height: 1120, scheme: 'light', as: admin },
    { name: 'sign-up-phone', path: '/join/programs', width: 360, height: 980, scheme: 'light', as: newcomer },
    {
      name: 'sign-up-arabic-phone',
      path: '/join/programs?lang=ar',
      width: 360,
      height: 980,
      scheme: 'light',
      as: newcomer,
    },
  ];
}

/** Waits until the system answers and nothing is on its way any more. */
async function settled(origin: string, demo: ChildProcess | undefined): Promise<void> {
  const health = z.object({ unsettled: z.number() });
  for (let attempt = 0; attempt < 480; attempt += 1) {
    if (typeof demo?.exitCode === 'number') throw new Error('the demo did not start');
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok === true && health.parse(await answer.json()).unsettled === 0) return;
    await pause(250);
  }
  throw new Error(`${origin} has not settled within two minutes`);
}

async function leaderAt(origin: string): Promise<string> {
  const board = z.object({ entries: z.array(z.object({ handle: z.string() })).min(1) });
  const answer = await fetch(`${origin}/api/leaderboards/forum?limit=1`);
  const handle = board.parse(await answer.json()).entries[0]?.handle ?? '';
  return `/contributors/${encodeURIComponent(handle)}`;
}

/** Signs somebody in with the code from the local mailbox, and answers with what the browser keeps. */
async function signIn(browser: Browser, origin: string, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.fill('input[name=email]', address);
  await page.press('input[name=email]', 'Enter');
  await page.waitForURL('**/sign-in/code*');
  await page.fill('input[name=code]', await codeFor(origin, address));
  await page.press('input[name=code]', 'Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const state = await context.storageState();
  await context.close();
  return state;
}

async function codeFor(origin: string, address: string): Promise<string> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(`${origin}/_mailbox.json?to=${encodeURIComponent(address)}`);
    const code = /\b\d{8}\b/.exec(await answer.text())?.[0];
    if (code !== undefined) return code;
    await pause(250);
  }
  throw new Error(`No code for ${address} has arrived`);
}

async function take(origin: string): Promise<void> {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium: install it or set CHROMIUM_PATH.');

  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const signedIn = new Map<string, Awaited<ReturnType<typeof signIn>>>();
    for (const address of [admin, member, newcomer])
      signedIn.set(address, await signIn(browser, origin, address));
    for (const { name, path, width, height, scheme, as } of shots(await leaderAt(origin))) {
      const storageState = as === undefined ? undefined : signedIn.get(as);
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        ...(storageState === undefined ? {} : { storageState }),
      });
      await page.goto(origin + path);
      const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
      process.stdout.write(`docs/images/${name}.png  ${String(Math.round(picture.length / 1024))} KB\n`);
    }
  } finally {
    await browser.close();
  }
}

function startDemo(): ChildProcess {
  return spawn('npm', ['run', '--silent', 'demo'], {
    cwd: root,
    env: { LAUREL_CLOCK: demoClock, ...process.env, PORT: String(demoPort) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const { url } = parseArgs({ options: { url: { type: 'string' } } }).values;
const demo = url === undefined ? startDemo() : undefined;
try {
  const origin = url ?? `http://127.0.0.1:${String(demoPort)}`;
  await settled(origin, demo);
  await take(origin);
} finally {
  demo?.kill('SIGTERM');
}
