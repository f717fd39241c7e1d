// Leaderboards, titles and standing as the best systems of the field hold them, through
// the real use cases: recorded, settled, read.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import { recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { readContributionsOf } from '../../shared/recognition/records/contributions.io.ts';
import { manageContributor } from '../../shared/identity/profiles/manage.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { reconcile } from '../../shared/operations/reconcile/reconcile.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { takePulse } from '../../shared/recognition/pulse/take.io.ts';
import { handleKey } from '../../shared/identity/profiles/keys.ts';
import { jobKey } from '../../shared/platform/job-state/keys.ts';
import { formatDay } from '../../shared/platform/time/day.ts';
import { giveTitles } from '../../shared/recognition/titles/give.io.ts';
import { aContribution, at } from '../support/builders.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf, brokenPromises, many, work, workOnce } from '../support/work.ts';

let system: TestSystem;
beforeEach(async () => {
  system = await aSystem();
});
afterEach(() => system.close());

const badges = (handle = 'ana') => badgesOf(system.services, handle);
const page = (handle = 'ana') => readContributor(system.services, handle, {});
const board = async (query: Partial<Parameters<typeof readLeaderboard>[1]> = {}) => {
  const found = await readLeaderboard(system.services, { program: 'forum', limit: 100, ...query });
  if (found === 'bad-cursor') throw new Error(found);
  return found;
};
const places = async (query: Parameters<typeof board>[0] = {}) =>
  (await board(query)).entries.map(({ rank, handle, count }) => `${String(rank)} ${handle} ${String(count)}`);

describe('leaderboards', () => {
  test('count the 90th day and not the 91st', async () => {
    system.clock.set(at('2024-12-30T12:00:00Z'));
    await workOnce(system, { contributor: 'in', occurredAt: '2024-10-02T00:00:00Z' });
    await workOnce(system, { contributor: 'out', occurredAt: '2024-10-01T23:59:59.999Z' });

    const { from, to } = await board();

    expect(await places()).toEqual(['1 in 1']);
    expect([formatDay(from), formatDay(to)]).toEqual(['2024-10-02', '2024-12-30']);
  });

  test('put equal counts in byte order of the handle, and rank without ties', async () => {
    const handles = ['bo', 'Čen', 'Ana', 'ana', '\u{1F600}', '\uFFFD', 'an', 'béa', 'be'];
    await work(
      system,
      handles.map((contributor) => aContribution({ contributor })),
    );
    const byBytes = [...handles].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

    expect(await places()).toEqual(byBytes.map((handle, i) => `${String(i + 1)} ${handle} 1`));
  });

  test('of 102 people give 100 and a cursor, and go on with rank 101', async () => {
    const handles = Array.from({ length: 102 }, (_, i) => `p${String(i).padStart(3, '0')}`);
    await work(
      system,
      handles.map((contributor) => aContribution({ contributor })),
    );

    const first = await board();
    const second = await board({ cursor: first.cursor });

    expect(first.entries).toHaveLength(100);
    expect(second.entries.map(({ rank, handle }) => [rank, handle])).toEqual([
      [101, 'p100'],
      [102, 'p101'],
    ]);
    expect(second.cursor).toBeUndefined();
    expect(await readLeaderboard(system.services, { program: 'forum', limit: 5, cursor: 'e30' })).toBe(
      'bad-cursor',
    );
  });

  test('page by page, whatever the size, give everyone once in the same order', async () => {
    const handles = Array.from({ length: 23 }, (_, i) => `p${String(i)}`);
    await work(
      system,
      handles.flatMap((contributor, i) => many((i % 4) + 1, { contributor })),
    );
    const whole = await board();

    for (const limit of [1, 2, 7, 23]) {
      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const piece = await board({ limit, cursor });
        seen.push(...piece.entries);
        cursor = piece.cursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(whole.entries);
    }
  });

  test('of a locale count that locale only', async () => {
    const translate = { kind: 'translation.edited' } as const;
    await work(system, [
      ...many(3, { ...translate, locale: 'de' }),
      ...many(5, { ...translate, locale: 'fr' }),
    ]);
    await work(system, many(4, { ...translate, contributor: 'bo', locale: 'de' }));

    const of = (locale?: string) => places({ program: 'localization', locale });
    expect(await of('de')).toEqual(['1 bo 4', '2 ana 3']);
    expect(await of('fr')).toEqual(['1 ana 5']);
    expect(await of('it')).toEqual([]);
    expect(await of()).toEqual(['1 ana 8', '2 bo 4']);
  });
});

describe('standing', () => {
  const say = async (change: Parameters<typeof manageContributor>[2], handle = 'ana') => {
    await manageContributor(system.services, handle, change);
    await system.settle();
  };
  const holders = async () => {
    const found = await readHolders(system.services, 'forum-first-steps', { limit: 10 });
    return found === 'bad-cursor' ? [] : found.holders.map(({ displayName }) => displayName);
  };

  test.each([{ bot: true }, { deactivated: true }])(
    'with %o is in no list, has no page and gets no badge',
    async (change) => {
      await work(system, [...many(3), ...many(1, { contributor: 'bo' })]);

      await say(change);
      await work(system, many(40));
      await giveTitles(system.services);

      expect(await places()).toEqual(['1 bo 1']);
      expect(await page()).toBeUndefined();
      expect(await readContributionsOf(system.services, 'ana', { limit: 5 })).toBeUndefined();
      expect(await holders()).toEqual(['bo']);
      const pulse = await takePulse(system.services);
      expect(pulse.newestAwards.map(({ handle }) => handle)).toEqual(['bo']);
      expect((await board()).entries.map(({ title }) => title)).toEqual(['top-10']);
      expect(await brokenPromises(system.services)).toEqual([]);
    },
  );

  test('opted out holds no rank and no public award; opted in again there is one award', async () => {
    await work(system, [...many(29), ...many(1, { contributor: 'bo' })]);
    await say({ optedOut: true });
    await work(system, many(1));
    await reconcile(system.services);
    const away = { places: await places(), holders: await holders(), badges: await badges() };

    await say({ optedOut: false });
    await reconcile(system.services);

    expect(away).toMatchObject({ places: ['1 bo 1'], holders: ['bo'] });
    expect(away.badges.some((text) => text.startsWith('support-forum'))).toBe(false);
    expect(await places()).toEqual(['1 ana 30', '2 bo 1']);
    expect((await badges()).filter((text) => text.startsWith('support-forum'))).toHaveLength(1);
    expect((await holders()).sort()).toEqual(['ana', 'bo']);
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('still counts for the community while opted out', async () => {
    await work(system, many(3));

    await say({ optedOut: true });

    const { programs } = await takePulse(system.services);
    expect(programs.find(({ program }) => program === 'forum')).toMatchObject({ thisWeek: 3, leaders: [] });
  });

  test('changes at once also when the same batch brings a reply that does not count', async () => {
    await work(system, many(2));

    await manageContributor(system.services, 'ana', { optedOut: true });
    await recordContribution(system.services, aContribution({ ownThread: true }));
    await system.settle();

    expect(await places()).toEqual([]);
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('a new name is shown on every list that the person stands in', async () => {
    const translate = { kind: 'translation.edited' } as const;
    await work(system, [
      ...many(2),
      ...many(2, { ...translate, locale: 'de' }),
      ...many(1, { ...translate, locale: 'fr' }),
    ]);

    await say({ displayName: 'Ana <img onerror=x>' });

    const names = async (query: Parameters<typeof board>[0]) =>
      (await board(query)).entries.map((entry) => entry.displayName);
    for (const query of [
      {},
      { program: 'localization', locale: 'de' },
      { program: 'localization', locale: 'fr' },
    ] as const) {
      expect(await names(query)).toEqual(['Ana <img onerror=x>']);
    }
    expect(await holders()).toEqual(['Ana <img onerror=x>']);
  });
});

describe('titles', () => {
  const night = async (date: string) => {
    system.clock.set(at(`${date}T00:05:00Z`));
    return runJob(system.services, 'titles');
  };
  const stints = async (handle: string) =>
    ((await page(handle))?.titles ?? []).map(
      ({ title, since, until }) =>
        `${title} ${formatDay(since)} ${until === undefined ? '' : formatDay(until)}`,
    );

  test('go with the ranks, and the history shows when one was lost', async () => {
    const people = Array.from({ length: 26 }, (_, i) => `p${String(i + 1).padStart(2, '0')}`);
    await work(
      system,
      people.flatMap((contributor, i) => many(60 - i, { contributor })),
    );
    await night('2025-01-01');
    const titled = (await board()).entries.map(({ title }) => title);

    system.clock.set(at('2025-01-01T12:00:00Z'));
    await work(system, many(50, { contributor: 'p26', occurredAt: '2025-01-01T10:00:00Z' }));
    await night('2025-01-02');

    expect(titled).toEqual([...Array(10).fill('top-10'), ...Array(15).fill('top-25'), undefined]);
    expect(await stints('p26')).toEqual(['top-10 2025-01-02 ']);
    expect(await stints('p10')).toEqual(['top-25 2025-01-02 ', 'top-10 2025-01-01 2025-01-02']);
    expect(await stints('p25')).toEqual(['top-25 2025-01-01 2025-01-02']);
    expect(await stints('p01')).toEqual(['top-10 2025-01-01 ']);
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('come from the 90 days up to yesterday: today’s work gives none', async () => {
    await workOnce(system, { contributor: 'today', occurredAt: '2024-12-31T00:01:00Z' });
    await workOnce(system, { contributor: 'first-day', occurredAt: '2024-10-02T00:00:00Z' });
    await workOnce(system, { contributor: 'too-old', occurredAt: '2024-10-01T23:59:59Z' });

    await night('2024-12-31');

    expect(await stints('today')).toEqual([]);
    expect(await stints('first-day')).toEqual(['top-10 2024-12-31 ']);
    expect(await stints('too-old')).toEqual([]);
  });

  test('of one night given again change nothing', async () => {
    await work(system, many(3));
    await night('2025-01-01');
    const before = await page();

    const again = await night('2025-01-01');

    expect(again).toMatchObject({ changes: 0 });
    expect(await page()).toEqual(before);
  });
});

test('an item of nobody’s in the table is passed over by everything', async () => {
  await workOnce(system);
  const client = system.services.table.client;
  await client.send(new PutCommand({ TableName: 'test', Item: { ...jobKey('other'), at: 1 } }));
  await client.send(
    new PutCommand({ TableName: 'test', Item: { ...handleKey('idle'), id: 'idle00000000', at: 0 } }),
  );

  await reconcile(system.services);

  expect(await brokenPromises(system.services)).toEqual([]);
  expect(await page('idle')).toMatchObject({ totals: {}, badges: [] });
});
