// Time alone: windows, titles and sealed years are those of a system that never
// slept, however long it was off and however often its jobs run.
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createNightly } from '../../functions/nightly/nightly.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { correctContribution } from '../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { reconcile } from '../../shared/operations/reconcile/reconcile.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { OPEN_DAYS } from '../../shared/recognition/tally/person.ts';
import { refreshDue } from '../../shared/recognition/tally/refresh.io.ts';
import { chunkItem } from '../../shared/activity/days/items.ts';
import { cardItem } from '../../shared/recognition/tally/items.ts';
import { readDays } from '../../shared/activity/days/store.ts';
import { readPerson } from '../../shared/recognition/tally/store.ts';
import { formatDay, startOfDay, yearOf, type Day } from '../../shared/platform/time/day.ts';
import { at, aContribution } from '../support/builders.ts';
import { dyingServices } from '../support/faults.ts';
import { itemBytes } from '../support/item-size.ts';
import { snapshot } from '../support/snapshot.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf, brokenPromises, daily, day, many, work, workOnce } from '../support/work.ts';

const open: TestSystem[] = [];
afterEach(async () => {
  for (const system of open.splice(0)) await system.close();
});

async function starting(date: string, options: Parameters<typeof aSystem>[0] = {}): Promise<TestSystem> {
  const system = await aSystem({ now: `${date}T12:00:00Z`, ...options });
  open.push(system);
  return system;
}

/** Midnight and five past, as the schedule runs them. */
async function night(system: TestSystem, date: Day): Promise<void> {
  const nightly = createNightly(system.services);
  system.clock.set(startOfDay(date));
  await nightly({ job: 'windows' });
  system.clock.set(startOfDay(date) + 5 * 60_000);
  await nightly({ job: 'titles' });
}

const people = ['ana', 'bo', 'cy', 'dee'];
const seen = (system: TestSystem) => snapshot(system.services, { handles: people, locales: ['de', 'fr'] });
const places = async (system: TestSystem) => {
  const board = await readLeaderboard(system.services, { program: 'forum', limit: 10 });
  return board === 'bad-cursor' ? [] : board.entries.map(({ handle, count }) => `${handle} ${String(count)}`);
};

describe('windows', () => {
  test('move by themselves: work leaves the board on its 91st day', async () => {
    const system = await starting('2024-03-01');
    await work(system, [...daily('2024-02-28', 3), ...daily('2024-03-01', 1, { contributor: 'bo' })]);

    const counts: string[][] = [];
    for (const date of ['2024-05-27', '2024-05-28', '2024-05-29', '2024-05-30']) {
      await night(system, day(date));
      counts.push(await places(system));
    }

    expect(counts).toEqual([['ana 3', 'bo 1'], ['ana 2', 'bo 1'], ['ana 1', 'bo 1'], []]);
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('refreshed after an outage equal those refreshed every day', async () => {
    const daysOff = 70;
    const [awake, asleep] = [await starting('2024-03-01'), await starting('2024-03-01')];
    for (const system of [awake, asleep]) {
      await work(system, [
        ...daily('2024-01-20', 40),
        ...daily('2024-02-20', 9, { contributor: 'bo', locale: 'de' }),
      ]);
    }
    for (let i = 1; i <= daysOff; i += 1) {
      awake.clock.set(startOfDay(day('2024-03-01') + i));
      await refreshDue(awake.services);
    }

    asleep.clock.set(startOfDay(day('2024-03-01') + daysOff));
    await refreshDue(asleep.services);
    const again = await refreshDue(asleep.services);

    expect(await seen(asleep)).toEqual(await seen(awake));
    expect(again).toEqual({ refreshed: 0, failed: 0 });
    expect(await brokenPromises(asleep.services)).toEqual([]);
  });

  test('let a reply that was dated some minutes ahead count from its day on', async () => {
    const system = await starting('2024-03-01');
    system.clock.set(at('2024-03-01T23:58:00Z'));
    await workOnce(system, { occurredAt: '2024-03-02T00:01:00Z' });
    const before = await places(system);

    await night(system, day('2024-03-02'));

    expect([before, await places(system)]).toEqual([[], ['ana 1']]);
  });

  test('bring the badges that time brings', async () => {
    const tenure: BadgeDefinition = {
      id: 'year-one',
      name: 'A year',
      version: 1,
      state: 'active',
      award: 'rule',
      repeat: 'once',
      rule: { metric: 'tenure', where: { program: 'writing' }, atLeast: 365 },
    };
    const system = await starting('2023-03-01', { badges: [tenure] });
    await work(system, [
      aContribution({ occurredAt: '2023-02-01T10:00:00Z' }),
      aContribution({ kind: 'article.edited', occurredAt: '2023-03-01T10:00:00Z' }),
    ]);

    for (let date = day('2024-01-30'); date <= day('2024-03-03'); date += 1) await night(system, date);

    expect(await badgesOf(system.services, 'ana')).toEqual(['year-one once 2024-02-29']);
  });
});

describe('titles', () => {
  const someWork = fc.array(
    fc.record({
      contributor: fc.constantFrom(...people),
      kind: fc.constantFrom<NewContribution['kind']>('forum.reply', 'article.edited'),
      daysAgo: fc.nat(130),
    }),
    { minLength: 5, maxLength: 25 },
  );
  const start = day('2024-06-01');

  test.each([30, 60, 130])(
    'of %i missed nights are those of a system that ran every night',
    async (nights) => {
      await fc.assert(
        fc.asyncProperty(someWork, fc.boolean(), async (list, atMidnight) => {
          const contributions = list.map(({ contributor, kind, daysAgo }, i) =>
            aContribution({
              contributor,
              kind,
              externalId: `w-${String(i)}`,
              occurredAt: `${formatDay(start - daysAgo)}T10:00:00Z`,
            }),
          );
          const [awake, asleep] = [await starting('2024-06-01'), await starting('2024-06-01')];
          for (const system of [awake, asleep]) {
            await work(system, contributions);
            await night(system, start + 1);
          }
          for (let i = 2; i <= nights; i += 1) await night(awake, start + i);

          if (atMidnight) await night(asleep, start + nights);
          else {
            asleep.clock.set(startOfDay(start + nights) + 3 * 3_600_000);
            await runJob(asleep.services, 'titles');
          }

          asleep.clock.set(awake.clock.now());
          expect(await seen(asleep)).toEqual(await seen(awake));
          expect(await brokenPromises(asleep.services)).toEqual([]);
          for (const system of open.splice(0)) await system.close();
        }),
        { numRuns: nights === 130 ? 1 : 2, endOnFailure: true },
      );
    },
    180_000,
  );

  test('given twice, and twice at once, are given once', async () => {
    const system = await starting('2024-06-01');
    await work(
      system,
      people.flatMap((contributor, i) => many(i + 1, { contributor, occurredAt: '2024-05-30T10:00:00Z' })),
    );
    system.clock.set(at('2024-06-02T00:05:00Z'));

    await Promise.all([1, 2, 3].map(() => runJob(system.services, 'titles')));
    const first = await seen(system);
    await runJob(system.services, 'titles');

    expect(await seen(system)).toEqual(first);
    expect(await brokenPromises(system.services)).toEqual([]);
    expect((await readContributor(system.services, 'ana', {}))?.titles).toHaveLength(1);
  });

  test('of a run that died at any of its writes are completed by the next', async () => {
    for (let writes = 0; ; writes += 1) {
      const system = await starting('2024-06-01');
      await work(
        system,
        people.flatMap((contributor) => many(1, { contributor, occurredAt: '2024-03-06T10:00:00Z' })),
      );
      await night(system, day('2024-06-02'));
      system.clock.set(at('2024-06-05T00:05:00Z'));
      const dying = dyingServices(system.services, { writes, where: 'after' });
      await runJob(dying.services, 'titles').catch(() => undefined);
      await runJob(system.services, 'titles');

      expect(await brokenPromises(system.services)).toEqual([]);
      expect((await readContributor(system.services, 'ana', {}))?.titles).toEqual([
        { program: 'forum', title: 'top-10', since: day('2024-06-02'), until: day('2024-06-05') },
      ]);
      await system.close();
      open.pop();
      if (!dying.died()) break;
    }
  });
});

describe('a person who is there every day for two years', () => {
  test('keeps equal totals while days are sealed, and the hot items stay small', async () => {
    const system = await starting('2023-01-01');
    const from = day('2023-01-01');
    const days = 730;
    const counted = new Map<number, number>();
    for (let i = 0; i < days; i += 5) {
      // Five days of four replies and an edit each arrive as one batch.
      const batch = Array.from({ length: Math.min(5, days - i) }, (_, j) => from + i + j).flatMap((date) => {
        counted.set(yearOf(date), (counted.get(yearOf(date)) ?? 0) + 5);
        const occurredAt = `${formatDay(date)}T10:00:00Z`;
        return [
          ...many(4, { occurredAt, product: 'thunderbird' }),
          aContribution({ occurredAt, kind: 'article.edited' }),
        ];
      });
      system.clock.set(startOfDay(from + i + 5));
      await work(system, batch);
    }

    const page = await readContributor(system.services, 'ana', {});
    const claim = await readHandle(system.services.table, 'ana');
    const id = claim?.contributor ?? '';
    const { card, years } = await readPerson(system.services.table, id);
    const kept = [...(card?.open.values() ?? [])].flat().map(([date]) => date);

    expect(page?.streak).toMatchObject({ longest: days, current: days });
    expect(page?.totals).toMatchObject({ forum: { total: 4 * days }, writing: { total: days } });
    expect(
      Object.entries(page?.years ?? {}).map(([year, of]) => [
        Number(year),
        (of.forum?.total ?? 0) + (of.writing?.total ?? 0),
      ]),
    ).toEqual([...counted]);
    expect(Math.min(...kept)).toBeGreaterThan(from + days - OPEN_DAYS - 40);
    expect([...years.keys()].sort()).toEqual([2023, 2024]);
    if (card === undefined) throw new Error('no card');
    expect(itemBytes(cardItem(id, card))).toBeLessThan(1024);
    const busy = await readDays(system.services.table, id, [from]);
    for (const chunk of busy.get(from) ?? [])
      expect(itemBytes(chunkItem(id, from, chunk))).toBeLessThan(1024);
    expect(await brokenPromises(system.services)).toEqual([]);
  }, 120_000);

  test('keeps what was withdrawn between a sealing that died and the next one out of the years', async () => {
    const late = daily('2024-01-01', 3).map((one, i) => ({ ...one, externalId: `late-${String(i)}` }));
    for (let writes = 0; ; writes += 1) {
      const system = await starting('2024-01-10');
      await work(system, late);
      system.clock.set(at('2024-12-01T12:00:00Z'));
      await work(system, []);
      const dying = dyingServices(system.services, { writes, where: 'after' });
      await refreshDue(dying.services).catch(() => undefined);
      await correctContribution(
        system.services,
        { source: 'test', externalId: 'late-1' },
        { status: 'withdrawn' },
      );
      await system.settle();

      await refreshDue(system.services);
      await reconcile(system.services);

      expect((await readContributor(system.services, 'ana', {}))?.totals.forum?.total).toBe(2);
      expect(await brokenPromises(system.services)).toEqual([]);
      await system.close();
      open.pop();
      if (!dying.died()) break;
    }
  });

  test('may do two thousand things in one day, and all of them count', async () => {
    const system = await starting('2024-06-01');

    await work(system, many(2100, { occurredAt: '2024-05-30T10:00:00Z' }));
    await workOnce(system, { occurredAt: '2024-05-30T11:00:00Z' });

    expect((await readContributor(system.services, 'ana', {}))?.totals.forum?.total).toBe(2101);
    expect(await brokenPromises(system.services)).toEqual([]);
  }, 120_000);
});
