// What strangers can do with an address that they know: cause a few mails, and keep nobody
// out. Random interleavings of everybody's asking and entering keep the promises.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLimits } from '../../shared/platform/limits/store.ts';
import { unlimited } from '../../shared/platform/limits/limits.ts';
import { SHARES_IN_SHORT } from '../../shared/membership/sign-in/allowance.ts';
import { askForCode } from '../../shared/membership/sign-in/ask.io.ts';
import { redeemCode } from '../../shared/membership/sign-in/redeem.io.ts';
import { aBrowser, codesFor, wrong } from '../support/browser.ts';
import { aPost } from '../support/mail.ts';
import { aSystem } from '../support/system.ts';

const ana = 'ana@example.org';
const MINUTE = 60_000;

async function aWay() {
  const system = await aSystem();
  const { services } = system;
  const limits = openLimits({ ...services, config: { ...services.config, limitsTableName: 'limits' } });
  return { clock: system.clock, services: { ...services, limits }, post: aPost(system) };
}

describe('a stranger', () => {
  test('who asks from twenty addresses of the network causes three mails, and the owner still gets in', async () => {
    const { services, post } = await aWay();
    const crowd = Array.from({ length: 20 }, (_, i) => aBrowser(services, `198.51.100.${String(i)}`));

    const answers = await Promise.all(crowd.map((browser) => browser.ask(ana)));
    const owner = aBrowser(services, '192.0.2.1');
    await owner.ask(ana);
    const codes = await codesFor(post, ana);
    const entered = await owner.enter(codes.at(-1) ?? '');

    expect(answers.map(({ status }) => status)).toEqual(crowd.map(() => 303));
    expect(codes).toHaveLength(3);
    expect(entered.status).toBe(303);
  });

  test('who burns tries burns their own: the owner’s browser has all of its five', async () => {
    const { services, post } = await aWay();
    const owner = aBrowser(services, '192.0.2.1');
    await owner.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const strangers = Array.from({ length: 8 }, (_, i) => aBrowser(services, `198.51.100.${String(i)}`));
    for (const stranger of strangers) {
      await stranger.ask(ana);
      for (let tries = 0; tries < 6; tries += 1) await stranger.enter(wrong(code));
    }

    for (let tries = 0; tries < 4; tries += 1) await owner.enter(wrong(code));
    expect((await owner.enter(code)).status).toBe(303);
  });

  test('who used up the mails before the owner asked, and burnt all tries, keeps nobody out', async () => {
    const { services, post } = await aWay();
    const strangers = Array.from({ length: 3 }, (_, i) => aBrowser(services, `198.51.100.${String(i)}`));
    for (const stranger of strangers) {
      await stranger.ask(ana);
      for (let tries = 0; tries < 6; tries += 1) await stranger.enter('00000000');
    }
    const codes = await codesFor(post, ana);

    const owner = aBrowser(services, '192.0.2.1');
    await owner.ask(ana);
    const entered = await owner.enter(codes[0] ?? '');

    expect(codes).toHaveLength(3);
    expect(entered.status).toBe(303);
  });

  test('who uses up a day’s mails leaves three to browsers that signed in before', async () => {
    const { clock, services, post } = await aWay();
    const owner = aBrowser(services, '192.0.2.1');
    await owner.ask(ana);
    await owner.enter((await codesFor(post, ana))[0] ?? '');
    owner.cookies.delete('__Host-laurel');
    for (let asks = 0; asks < 20; asks += 1) {
      clock.set(clock.now() + 16 * MINUTE);
      await aBrowser(services, `198.51.100.${String(asks)}`).ask(ana);
      // At once: an old code is not mailed.
      await post.deliver();
    }
    const before = (await codesFor(post, ana)).length;

    clock.set(clock.now() + 16 * MINUTE);
    await owner.ask(ana);
    const codes = await codesFor(post, ana);

    expect(before).toBe(7);
    expect(codes).toHaveLength(8);
    expect((await owner.enter(codes.at(-1) ?? '')).status).toBe(303);
  });

  test('who shares in a code late has it for as long as it lives, and no longer', async () => {
    const { clock, services, post } = await aWay();
    const owner = aBrowser(services, '192.0.2.1');
    for (let asks = 0; asks < 3; asks += 1) await owner.ask(ana);
    const codes = await codesFor(post, ana);
    const [early, late] = [aBrowser(services, '192.0.2.2'), aBrowser(services, '192.0.2.3')];
    clock.set(clock.now() + 9 * MINUTE);
    await early.ask(ana);
    await late.ask(ana);

    const inTime = await early.enter(codes[0] ?? '');
    clock.set(clock.now() + MINUTE);
    const tooLate = await late.enter(codes[1] ?? '');

    expect([inTime.status, tooLate.status]).toEqual([303, 400]);
  });

  test('who asks a hundred times gets no more tries than the shares of an address hold', async () => {
    const { services, post } = await aWay();
    const unlimitedServices = { ...services, limits: unlimited };
    const browser = aBrowser(unlimitedServices, '198.51.100.1');
    await browser.ask(ana);
    const own = browser.cookies.get('__Host-code') ?? '';
    const challenges = new Set<string>([own]);
    for (let asks = 0; asks < 100; asks += 1) {
      browser.cookies.set('__Host-code', own);
      await browser.ask(ana);
      challenges.add(browser.cookies.get('__Host-code') ?? '');
    }
    const codes = await codesFor(post, ana);

    // Its own, two more that were mailed, and the shares; after that it keeps what it holds.
    expect(codes).toHaveLength(3);
    expect(challenges.size).toBe(1 + 2 + SHARES_IN_SHORT);
  });

  test('in a crowd that took every share takes nothing from a browser that waits already', async () => {
    const { services, post } = await aWay();
    const [early, owner, other] = [1, 2, 3].map((host) => aBrowser(services, `192.0.2.${String(host)}`));
    for (let asks = 0; asks < 3; asks += 1) await early?.ask(ana);
    await owner?.ask(ana);
    await other?.ask('bo@example.org');
    for (let asks = 0; asks < SHARES_IN_SHORT; asks += 1) {
      await aBrowser(services, `198.51.100.${String(asks)}`).ask(ana);
    }
    const [code = ''] = await codesFor(post, ana);

    await owner?.ask(ana);
    await other?.ask(ana);

    // The one that waited for another address gets a page like everybody, and no share.
    expect((await other?.enter(code))?.status).toBe(400);
    expect((await owner?.enter(code))?.status).toBe(303);
  });

  test('gets nothing out of sharing: without the mail their browser opens nothing', async () => {
    const { services, post } = await aWay();
    const owner = aBrowser(services, '192.0.2.1');
    for (let asks = 0; asks < 3; asks += 1) await owner.ask(ana);
    const stranger = aBrowser(services, '198.51.100.1');

    await stranger.ask(ana);
    const codes = await codesFor(post, ana);
    const page = await (await stranger.enter(wrong(codes[0] ?? ''))).text();

    expect(codes).toHaveLength(3);
    expect(page).toContain('This is not the code');
    expect(page).not.toContain(codes[0]);
  });
});

describe('whoever asks and enters in whatever order', () => {
  test('no code signs two browsers in, nobody without a mailed code gets in, and no window has more than three mails', async () => {
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      does: fc.constantFrom(...(['ask', 'enter', 'enter', 'enter', 'guess'] as const)),
      // Which of the mailed codes is entered, counted from the newest.
      which: fc.constantFrom(0, 0, 0, 1, 2),
      minutes: fc.constantFrom(0, 0, 0, 1, 4, 11),
    });
    const { clock, services, post } = await aWay();
    let runs = 0;
    let address = '';
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (steps) => {
        // Each run is about an address of its own.
        address = `${String((runs += 1))}@example.org`;
        const held = new Map<number, string>();
        const mailedAt: number[] = [];
        const uses = new Map<string, number>();
        const codes: string[] = [];

        // Steps of the same minute are made at once.
        for (let at = 0; at < steps.length;) {
          clock.set(clock.now() + (steps[at]?.minutes ?? 0) * MINUTE);
          let end = at + 1;
          while (end < steps.length && steps[end]?.minutes === 0) end += 1;
          await Promise.all(
            steps.slice(at, end).map(async ({ who, does, which }, i) => {
              const cookie = held.get(who);
              if (does === 'ask') {
                const once = `${String(at)}-${String(i)}`;
                const request = { address, purpose: 'sign-in', known: who === 0, once } as const;
                held.set(who, await askForCode(services, { ...request, held: cookie }));
                return;
              }
              const code = does === 'guess' ? '00000000' : (codes.at(-1 - which) ?? '00000000');
              const redeemed = await redeemCode(services, { cookie, code, purpose: 'sign-in' });
              if (redeemed.is === 'right') uses.set(code, (uses.get(code) ?? 0) + 1);
            }),
          );
          at = end;
          const mailed = await codesFor(post, address);
          for (const code of mailed.slice(codes.length)) {
            codes.push(code);
            mailedAt.push(clock.now());
          }
        }

        for (const [code, times] of uses) {
          expect(codes).toContain(code);
          expect(times).toBeLessThanOrEqual(codes.filter((each) => each === code).length);
        }
        for (const instant of mailedAt) {
          const lately = mailedAt.filter((each) => each <= instant && instant - each < 15 * MINUTE);
          expect(lately.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
