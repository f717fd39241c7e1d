// A real community in this process, for the figures about pages: the last months of
// everybody, and the whole history of the busiest person among them.
import { startSystem } from '../../infra/local/system.ts';
import { createWeb } from '../../functions/web/web.ts';
import { recordBatch } from '../../shared/activity/contributions/record.io.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../shared/services.ts';
import type { Bench } from './bench.ts';
import { contributionsIn, readHistory } from './histories.ts';

/** The day after the history's last: every leaderboard is full. */
const now = Date.parse('2025-01-01T00:30:00Z');

export interface PagesToVisit {
  /** Those of the app: with a clock of its own, which starts no nightly runs when it is moved. */
  readonly services: Services;
  readonly app: ReturnType<typeof createWeb>;
  readonly clock: ReturnType<typeof stoppedClock>;
  readonly busiest: string;
  /** Handles of everybody who was active in the last months. */
  readonly people: readonly string[];
  readonly note: string | undefined;
}

/** Opens it on the embedded table and settles everything; titles are given. */
export async function openPages(bench: Bench): Promise<PagesToVisit> {
  const { lines, note } = readHistory('sumo-thunderbird');
  const latest = contributionsIn(lines.slice(-bench.scale.pageLines), now);
  const busiest = mostFrequent(latest.map(({ contributor }) => contributor));
  const theirs = contributionsIn(
    lines.filter((line) => line.includes(JSON.stringify(busiest))),
    now,
  ).slice(-bench.scale.pageLines);

  const config = readConfig({ LOG_LEVEL: 'error' });
  const clock = stoppedClock(now);
  const system = await startSystem({ folder: bench.folder(), clock, log: jsonLog('error'), config });
  bench.afterwards(() => system.stop());
  const { services } = system;
  const pageClock = stoppedClock(now);
  const handles = openHandleBook({ table: services.table, clock: pageClock });
  const pageServices: Services = { ...services, clock: pageClock, handles };
  const all = [...theirs, ...latest];
  for (let at = 0; at < all.length; at += 500) await recordBatch(services, all.slice(at, at + 500));
  await system.settled();
  await system.job('titles');
  return {
    services: pageServices,
    app: createWeb(pageServices),
    clock: pageClock,
    busiest,
    people: [...new Set(latest.map(({ contributor }) => contributor))],
    note,
  };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}
