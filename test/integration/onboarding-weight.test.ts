// Every page of the sign-up comes whole in the first round trip, style and script included.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import { publishIntroduction } from '../../shared/membership/welcome/store.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

/** Ten packets: what a server may send before it must wait for the browser once. */
const firstRoundTrip = 14 * 1024;
const scriptsAtMost = 6 * 1024;

async function weigh(person: Member, path: string): Promise<void> {
  const response = await person.get(path);
  const html = await response.text();
  const headers = [...response.headers].map((pair) => pair.join(': ')).join('\r\n').length;
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, text = '']) => text)
    .join('');

  const weight = gzipSync(html).length + headers;

  process.stdout.write(`${path} ${(weight / 1024).toFixed(1)} KB\n`);
  expect(response.status, path).toBe(200);
  expect(weight, path).toBeLessThan(firstRoundTrip);
  expect(scripts.length, path).toBeLessThan(scriptsAtMost);
}

test.each(['en-US', 'ar'])('the steps in %s', async (lang) => {
  const { services } = await aSystem();
  const ana = await aMember(services, { introduced: false });

  for (const [step, page] of [
    ['introduction', 'introduction'],
    ['guidelines', 'guidelines'],
    ['programs', 'programs'],
    ['task', 'task'],
  ] as const) {
    await weigh(ana, `/join?lang=${lang}`);
    await weigh(ana, `/join/${page}?lang=${lang}${step === 'guidelines' ? '&program=social' : ''}`);
    await reachStep(services, ana.id, step);
  }
});

test('being ready, the welcome page full of people, and the managers’ rooms', async () => {
  const { services } = await aSystem();
  const mia = await aMember(services, { handle: 'mia', roles: [{ role: 'manager' }] });
  for (const step of ['introduction', 'guidelines', 'programs', 'task'] as const) {
    await reachStep(services, mia.id, step);
  }
  for (let index = 0; index < 12; index += 1) {
    const member = await aMember(services, {
      profile: {
        displayName: `Newcomer Number ${String(index)}`,
        words: `${String(index)} things that I know well and like to do in the evenings.`.repeat(5),
        languages: ['de', 'fr', 'es'],
        programs: ['writing', 'localization'],
      },
    });
    await publishIntroduction(services.table, { id: member.id, at: services.clock.now() - index });
    await mia.post('/welcome/greet', {
      handle: member.handle,
      line: 'glad',
      words: `Hello, ${String(index)}!`,
    });
  }

  for (const path of ['/join', '/welcome', '/manage/funnel', '/manage/tasks', '/manage/community']) {
    await weigh(mia, path);
    await weigh(mia, `${path}?lang=ar`);
  }
});
