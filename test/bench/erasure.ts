// What erasing somebody costs who has done ten thousand things: the time on one machine, feed
// and files included, and the units of a table in the cloud.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSystem } from '../../infra/local/system.ts';
import { recordBatch } from '../../shared/activity/contributions/record.io.ts';
import { erasePerson } from '../../shared/membership/erasure/begin.io.ts';
import { readErasure } from '../../shared/membership/erasure/store.ts';
import { workOffErasure } from '../../shared/membership/erasure/work-off.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../shared/services.ts';
import { startOfDay, type Day } from '../../shared/platform/time/day.ts';
import { beginAccount } from '../../shared/identity/accounts/account.ts';
import { writeAccount } from '../../shared/identity/accounts/store.ts';
import type { Bench } from './bench.ts';
import { atMost, notMeasured, type Figure } from './figure.ts';
import { workOf, worksADay } from './made-up-people.ts';
import { openMeteredTable } from './metered-table.ts';
import { describe } from './meter.ts';
import { dynamoDbLocal, noJava } from './recording-units.ts';

const today: Day = 20_088;
const handle = 'veteran';
const targets = { seconds: 60, writes: 5 } as const;

/** Seconds of an erasure on one machine, and write units for each contribution. */
export async function benchErasure(bench: Bench): Promise<readonly Figure[]> {
  const count = bench.scale.erased;
  return [await seconds(count), ...(await units(bench, count))];
}

async function seconds(count: number): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
  const clock = stoppedClock(startOfDay(today) + 12 * 3_600_000);
  const system = await startSystem({ folder, clock, log: jsonLog('silent'), config: readConfig({}) });
  try {
    for (const batch of history(count)) await recordBatch(system.services, batch);
    const id = await withAccount(system.services);
    await system.settled();
    const begun = performance.now();
    await erasePerson(system.services, id);
    await system.settled();
    const taken = (performance.now() - begun) / 1000;
    const { state } = (await readErasure(system.services.table, id)) ?? {};
    if (state !== 'watching') throw new Error(`the erasure is ${String(state)}`);
    const note = `${String(count)} contributions, counts settled and files merged`;
    return atMost({
      name: 'erasure',
      value: taken,
      unit: 's',
      judged: 'value',
      target: targets.seconds,
      note,
    });
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function units(bench: Bench, count: number): Promise<readonly Figure[]> {
  const local = await bench.once(dynamoDbLocal);
  const about = { name: 'erasure_write_units', unit: 'write units/contribution', target: targets.writes };
  if (local === undefined) return [notMeasured(about, noJava)];
  const { endpoint } = local;
  const metered = await openMeteredTable({ endpoint, name: 'erasure', now: startOfDay(today) });
  for (const batch of history(count)) await metered.recordMany(batch);
  const id = await withAccount(metered.services);
  metered.spent();
  await erasePerson(metered.services, id);
  await workOffErasure(metered.services, id);
  // Nothing is recorded: what the erasure has changed is handed to the tally.
  await metered.recordMany([]);
  const spent = metered.spent();
  metered.close();
  const figure = (kind: 'write' | 'read', value: number, target: number): Figure =>
    atMost({
      name: `erasure_${kind}_units`,
      value: value / count,
      unit: `${kind} units/contribution`,
      judged: 'value',
      target,
      note: describe(spent, kind, count),
    });
  return [figure('write', spent.writes, targets.writes), figure('read', spent.reads, targets.writes)];
}

/** Batches of a history over so many days as it takes. */
function history(count: number): ReturnType<typeof workOf>[] {
  const days = Math.ceil(count / worksADay);
  return Array.from({ length: days }, (_, i) =>
    workOf(handle, today - i, Math.min(worksADay, count - i * worksADay)),
  );
}

async function withAccount(services: Services): Promise<string> {
  const id = (await readHandle(services.table, handle, 'strong'))?.contributor ?? '';
  const account = { ...beginAccount({ id, email: 'v@example.org', now: services.clock.now() }), handle };
  await writeAccount(services.table, account, services.ids.token());
  return id;
}
