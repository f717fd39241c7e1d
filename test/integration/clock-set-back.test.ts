// A local clock that is set back: the community as it stood on a day of its past.
import { expect, test } from 'vitest';
import { followClockBack, noteDay } from '../../infra/local/clock-set-back.ts';
import { recordBatch } from '../../shared/activity/contributions/record.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { auditTable } from '../../shared/operations/promises/audit.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { formatDay, parseDay } from '../../shared/platform/time/day.ts';
import { aContribution } from '../support/builders.ts';
import { aSystem } from '../support/system.ts';

const history = ['ana', 'ben', 'cleo'].flatMap((contributor, person) =>
  Array.from({ length: 40 }, (_, i) =>
    aContribution({
      contributor,
      occurredAt: `${formatDay((parseDay('2024-01-01') ?? 0) + i * (5 + person))}T12:00:00Z`,
    }),
  ),
);

test('boards, titles and totals are those of a system that had always run by that clock', async () => {
  const then = '2024-07-01T12:00:00Z';
  const system = await aSystem({ now: '2026-11-21T12:00:00Z' });
  await recordBatch(system.services, history);
  await system.settle();
  await runJob(system.services, 'titles');
  await noteDay(system.services);

  system.clock.set(Date.parse(then));
  await followClockBack(system.services);
  await runJob(system.services, 'titles');

  const always = await aSystem({ now: then });
  const past = history.filter(({ occurredAt }) => occurredAt <= then);
  await recordBatch(always.services, past);
  await always.settle();
  await runJob(always.services, 'titles');
  const board = (services: typeof system.services) =>
    readLeaderboard(services, { program: 'forum', limit: 10 });
  expect(await board(system.services)).toEqual(await board(always.services));
  expect(await board(system.services)).not.toMatchObject({ entries: [] });
  const titles = async (services: typeof system.services) =>
    (await readContributor(services, 'ana', {}))?.titles;
  expect(await titles(system.services)).toEqual(await titles(always.services));
});

test('time that runs on again afterwards finds everything right', async () => {
  const system = await aSystem({ now: '2026-11-21T12:00:00Z' });
  await recordBatch(system.services, history);
  await system.settle();
  await noteDay(system.services);
  const before = await readContributor(system.services, 'ben', {});

  system.clock.set(Date.parse('2024-07-01T12:00:00Z'));
  await followClockBack(system.services);
  system.clock.set(Date.parse('2026-11-21T12:00:00Z'));
  await runJob(system.services, 'titles');

  expect((await readContributor(system.services, 'ben', {}))?.totals).toEqual(before?.totals);
  const { invariants } = await auditTable(system.services);
  expect(invariants.filter(({ violations }) => violations > 0)).toEqual([]);
});
