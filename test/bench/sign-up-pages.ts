// What the pages between a stranger and "ready" weigh, compressed: the whole answer, and
// the script in it.
import { gzipSync } from 'node:zlib';
import { startSystem } from '../../infra/local/system.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import { aMember, aStranger } from '../support/people.ts';
import type { Bench } from './bench.ts';
import { atMost, type Figure } from './figure.ts';

const pageKilobytes = 14;
const scriptKilobytes = 6;
// Passkeys need a host with a name, so this is where their script is.
const origin = 'http://localhost:8787';

/** The heaviest page and the heaviest script of the sign-up, and each page by name. */
export async function benchSignUpPages(bench: Bench): Promise<readonly Figure[]> {
  const config = { ...readConfig({ LOG_LEVEL: 'error', PUBLIC_ORIGIN: origin }) };
  const clock = stoppedClock(Date.parse('2025-01-01T12:00:00Z'));
  const system = await startSystem({ folder: bench.folder(), clock, log: jsonLog('error'), config });
  bench.afterwards(() => system.stop());
  const { services } = system;
  const stranger = aStranger(services);
  const newcomer = await aMember(services, { introduced: false });
  const member = await aMember(services, { handle: 'ready' });
  for (const step of ['introduction', 'guidelines', 'programs'] as const) {
    await reachStep(services, member.id, step, { program: 'writing', programs: ['writing'] });
  }

  const pages = [
    { name: 'sign_in', who: stranger, path: '/sign-in' },
    { name: 'way', who: newcomer, path: '/join' },
    { name: 'introduction', who: newcomer, path: '/join/introduction' },
    { name: 'guidelines', who: member, path: '/join/guidelines?program=writing' },
    { name: 'programs', who: member, path: '/join/programs' },
    { name: 'task', who: member, path: '/join/task' },
  ];
  const figures: Figure[] = [];
  for (const { name, who, path } of pages) {
    const answer = await who.get(path, { Host: new URL(origin).host });
    if (answer.status !== 200) throw new Error(`${path} answered ${String(answer.status)}`);
    const html = await answer.text();
    figures.push(
      atMost({
        name: `sign_up_page_${name}`,
        value: kilobytes(html),
        unit: 'KB',
        judged: 'value',
        target: pageKilobytes,
      }),
      atMost({
        name: `sign_up_script_${name}`,
        value: kilobytes(scriptsIn(html)),
        unit: 'KB',
        judged: 'value',
        target: scriptKilobytes,
      }),
    );
  }
  return figures;
}

function scriptsIn(html: string): string {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, code = '']) => code).join('\n');
}

function kilobytes(text: string): number {
  return text === '' ? 0 : gzipSync(text, { level: 6 }).length / 1000;
}
