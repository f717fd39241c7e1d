// Badges and counts as the best systems of the field hold them, through the real use
// cases: recorded, settled, read.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backfillBadges } from '../../shared/recognition/badges/backfill.io.ts';
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import { giveByHand } from '../../shared/recognition/badges/give-by-hand.io.ts';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import {
  correctContribution,
  recordContribution,
  restoreContribution,
} from '../../shared/activity/contributions/record.io.ts';
import { readContributionsOf } from '../../shared/recognition/records/contributions.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { reconcile } from '../../shared/operations/reconcile/reconcile.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { createTally } from '../../functions/tally/tally.ts';
import { formatDay } from '../../shared/platform/time/day.ts';
import { giveTitles } from '../../shared/recognition/titles/give.io.ts';
import { aContribution, at } from '../support/builders.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf, brokenPromises, daily, day, many, work, workOnce } from '../support/work.ts';

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
const isHeld = async (badge: string, handle = 'ana') =>
  (await badges(handle)).some((text) => text.startsWith(`${badge} `));

describe('yearly badges', () => {
  test('the 30th counting reply of the year brings the badge, the 29th does not', async () => {
    await work(system, many(29));
    const before = await isHeld('support-forum');

    await workOnce(system);

    expect(before).toBe(false);
    expect(await badges()).toContain('support-forum 2024 2024-12-30');
  });

  test('pending and declined work never counts, and counts from when it is accepted', async () => {
    const edit = { kind: 'article.edited', status: 'pending' } as const;
    await work(system, [...many(9, { kind: 'article.edited' }), ...many(3, { ...edit, status: 'declined' })]);
    await recordContribution(system.services, aContribution({ ...edit, source: 'kb', externalId: 'tenth' }));
    await system.settle();
    const before = await isHeld('kb');

    await correctContribution(system.services, { source: 'kb', externalId: 'tenth' }, { status: 'accepted' });
    await system.settle();

    expect(before).toBe(false);
    expect(await isHeld('kb')).toBe(true);
    expect((await page())?.totals.writing?.total).toBe(10);
  });

  test('all locales together bring the localization badge', async () => {
    const inLocale = (locale: string, count: number) => many(count, { kind: 'translation.edited', locale });
    await work(system, [...inLocale('de', 4), ...inLocale('es', 3), ...inLocale('it', 2)]);
    await work(system, many(2, { kind: 'translation.edited', locale: 'fr', status: 'pending' }));
    const before = await isHeld('l10n');

    await work(system, inLocale('fr', 1));

    expect(before).toBe(false);
    expect(await isHeld('l10n')).toBe(true);
    expect((await page())?.locales).toEqual([
      { locale: 'de', total: 4 },
      { locale: 'es', total: 3 },
      { locale: 'it', total: 2 },
      { locale: 'fr', total: 1 },
    ]);
  });

  test('25 reviews bring the reviewer badge, of articles and translations together', async () => {
    await work(system, [
      ...many(20, { kind: 'article.reviewed' }),
      ...many(4, { kind: 'translation.reviewed' }),
    ]);
    await work(system, many(5, { kind: 'article.reviewed', ownThread: true }));
    const before = await isHeld('reviewer');

    await workOnce(system, { kind: 'translation.reviewed' });

    expect(before).toBe(false);
    expect(await isHeld('reviewer')).toBe(true);
    expect((await page())?.totals.writing?.total).toBe(0);
  });

  test('nine edits in December and one in January bring none, ten up to the last millisecond bring that year', async () => {
    system.clock.set(at('2026-01-02T12:00:00Z'));
    const edit = { kind: 'article.edited' } as const;
    await work(system, [
      ...many(9, { ...edit, occurredAt: '2025-12-20T10:00:00Z' }),
      ...many(1, { ...edit, occurredAt: '2026-01-01T00:00:00Z' }),
    ]);
    const before = await isHeld('kb');

    await workOnce(system, { ...edit, occurredAt: '2025-12-31T23:59:59.999Z' });

    expect(before).toBe(false);
    expect((await badges()).filter((text) => text.startsWith('kb '))).toEqual(['kb 2025 2025-12-31']);
  });

  test('the instant in UTC decides the year, not the written offset', async () => {
    system.clock.set(at('2025-01-05T12:00:00Z'));

    await workOnce(system, { occurredAt: '2025-01-01T00:30:00+02:00' });
    await workOnce(system, { occurredAt: '2024-12-31T23:30:00-02:00' });

    expect((await page())?.years).toMatchObject({
      '2024': { forum: { total: 1 } },
      '2025': { forum: { total: 1 } },
    });
    const list = await readContributionsOf(system.services, 'ana', { limit: 10 });
    if (list === undefined || list === 'bad-cursor') throw new Error('no list');
    expect(list.items.map(({ occurredAt }) => occurredAt)).toEqual([
      '2024-12-31T23:30:00-02:00',
      '2025-01-01T00:30:00+02:00',
    ]);
  });
});

describe('what counts', () => {
  test('replies to one’s own question are no contribution for any metric', async () => {
    await work(system, daily('2024-12-01', 30, { ownThread: true }));

    expect(await badges()).toEqual([]);
    expect(await places()).toEqual([]);
    expect(await page()).toMatchObject({ totals: {}, streak: { current: 0, longest: 0 } });
  });

  test('the same contribution twice, and twice at once, is counted once with one award', async () => {
    const same = aContribution();

    const outcomes = await Promise.all([1, 2, 3].map(() => recordContribution(system.services, same)));
    const again = await recordContribution(system.services, same);
    const records = system.takeRecords();
    await createTally(system.services)({ Records: [...records, ...records] });

    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect(again.outcome).toBe('known');
    expect((await page())?.totals.forum?.total).toBe(1);
    expect(await badges()).toEqual(['forum-first-steps once 2024-12-30']);
  });

  test('an unknown author sent thirty times at once becomes one contributor', async () => {
    const services = system.services;

    const outcomes = await Promise.all(
      many(30, { contributor: 'nova' }).map((one) => recordContribution(services, one)),
    );
    await system.settle();

    expect(new Set(outcomes.map(({ contribution }) => contribution.contributor)).size).toBe(1);
    expect(await places()).toEqual(['1 nova 30']);
  });

  test('a contribution handed to another moves with all that follows from it', async () => {
    const ref = { source: 'test', externalId: 'handed' };
    await recordContribution(system.services, { ...aContribution(), ...ref });
    await system.settle();

    await correctContribution(system.services, ref, { contributor: 'bo' });
    await system.settle();

    expect(await places()).toEqual(['1 bo 1']);
    expect((await page())?.badges).toMatchObject([{ badge: 'forum-first-steps', kept: true }]);
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('whoever is left behind keeps their own handle, even when the hand-over arrives first', async () => {
    const ref = { source: 'test', externalId: 'handed' };
    await recordContribution(system.services, { ...aContribution(), ...ref });
    await correctContribution(system.services, ref, { contributor: 'bo' });
    await recordContribution(system.services, aContribution());

    await createTally(system.services)({ Records: [...system.takeRecords()].reverse() });

    expect(await places()).toEqual(['1 ana 1', '2 bo 1']);
    expect(await brokenPromises(system.services)).toEqual([]);
  });
});

describe('an award', () => {
  const ref = { source: 'test', externalId: 'last' };

  test('stays, marked as kept, when work is withdrawn below its limit; live and rebuilt alike', async () => {
    await work(system, many(29));
    await recordContribution(system.services, { ...aContribution(), ...ref });
    await system.settle();

    await correctContribution(system.services, ref, { status: 'withdrawn' });
    await system.settle();
    const live = await page();
    await reconcile(system.services);
    const rebuilt = await page();

    expect(live?.badges.find(({ badge }) => badge === 'support-forum')).toMatchObject({
      kept: true,
      window: '2024',
    });
    expect(live?.totals.forum?.total).toBe(29);
    expect(rebuilt).toEqual(live);
  });

  test('loses the mark when the withdrawal is undone, or when other work meets the rule again', async () => {
    await work(system, many(29));
    await recordContribution(system.services, { ...aContribution(), ...ref });
    await system.settle();
    const kept = async () => (await page())?.badges.find(({ badge }) => badge === 'support-forum')?.kept;
    const seen: (boolean | undefined)[] = [];

    for (const change of [
      () => correctContribution(system.services, ref, { status: 'withdrawn' }),
      () => restoreContribution(system.services, ref),
      () => correctContribution(system.services, ref, { status: 'declined' }),
      () => recordContribution(system.services, aContribution()),
      () => recordContribution(system.services, aContribution()),
    ]) {
      await change();
      await system.settle();
      seen.push(await kept());
    }

    expect(seen).toEqual([true, false, true, false, false]);
    expect(await reconcile(system.services)).toMatchObject({
      cards: 0,
      awards: 0,
      keptMarks: 0,
      listings: 0,
    });
  });

  test('of work a year old keeps the day on which its rule was met', async () => {
    await work(system, many(10, { kind: 'article.edited', occurredAt: '2023-11-05T10:00:00Z' }));

    expect(await badges()).toEqual([
      'kb 2023 2023-11-05',
      'writing-bronze once 2023-11-05',
      'writing-first-steps once 2023-11-05',
    ]);
  });

  test('climbs a ladder once for each step, however often all is rebuilt', async () => {
    await work(system, many(250, { kind: 'article.edited' }));
    const first = await badges();

    const reports = [await reconcile(system.services), await reconcile(system.services)];

    expect(first.filter((text) => text.startsWith('writing-'))).toHaveLength(4);
    expect(await badges()).toEqual(first);
    expect(reports.map(({ awards }) => awards)).toEqual([0, 0]);
  });

  test('of a streak is dated with its seventh day in a row', async () => {
    await work(system, daily('2024-12-01', 6));
    await work(system, daily('2024-12-08', 7));

    expect(await badges()).toContain('streak-7 once 2024-12-14');
    expect((await page())?.streak).toMatchObject({ current: 0, longest: 7, longestFrom: day('2024-12-08') });
  });

  test('across programs counts three within 90 days, not three in a life', async () => {
    await workOnce(system, { occurredAt: '2024-01-01T10:00:00Z' });
    await workOnce(system, { kind: 'article.edited', occurredAt: '2024-03-31T10:00:00Z' });
    await workOnce(system, { kind: 'social.reply', occurredAt: '2024-03-31T11:00:00Z' });
    const before = await isHeld('all-rounder');

    await workOnce(system, { kind: 'translation.created', occurredAt: '2024-06-28T10:00:00Z' });

    expect(before).toBe(false);
    expect(await badges()).toContain('all-rounder once 2024-06-28');
  });
});

describe('the catalogue', () => {
  const extra: BadgeDefinition = {
    id: 'helper',
    name: 'Helper',
    version: 1,
    state: 'active',
    award: 'rule',
    repeat: 'once',
    rule: { metric: 'count', where: { kind: 'forum.reply' }, atLeast: 3 },
  };
  const withBadges = (...more: BadgeDefinition[]) => ({
    ...system.services,
    catalogue: [...catalogue, ...more],
  });

  test('with a new badge gives it to whoever meets it already, dated with the day it was met, once', async () => {
    await work(system, [
      ...daily('2012-05-01', 4, { contributor: 'old' }),
      ...daily('2024-12-20', 3),
      ...many(2, { contributor: 'few' }),
    ]);
    const services = withBadges(extra);

    const reports = [await backfillBadges(services), await backfillBadges(services)];
    const holders = await readHolders(services, 'helper', { limit: 10 });

    expect(reports).toEqual([expect.objectContaining({ outcome: 'backfilled' }), { outcome: 'unchanged' }]);
    if (holders === 'bad-cursor') throw new Error(holders);
    expect(holders.holders.map(({ handle, awardedOn }) => `${handle} ${formatDay(awardedOn)}`)).toEqual([
      'ana 2024-12-22',
      'old 2012-05-03',
    ]);
  });

  test('with a new badge knows the handle of those who only did things that no list ranks', async () => {
    await work(system, daily('2012-05-01', 3, { contributor: 'solver', kind: 'article.reviewed' }));
    const services = withBadges({
      ...extra,
      rule: { metric: 'count', where: { kind: 'article.reviewed' }, atLeast: 2 },
    });

    await backfillBadges(services);

    expect(await readHolders(services, 'helper', { limit: 10 })).toMatchObject({
      holders: [{ handle: 'solver' }],
    });
  });

  test.each(['draft', 'paused', 'retired'] as const)(
    'with a badge that is %s gives and stores nothing',
    async (state) => {
      const quiet = await aSystem({ badges: [{ ...extra, state }] });

      await work(quiet, many(5));
      await backfillBadges(quiet.services);
      await reconcile(quiet.services);

      expect(await badgesOf(quiet.services, 'ana')).toEqual([]);
      await quiet.close();
    },
  );

  test('without a badge any more leaves its awards alone', async () => {
    const before = await aSystem({ badges: [extra] });
    await work(before, many(3));

    const services = { ...before.services, catalogue: [] };
    await reconcile(services);

    expect(await badgesOf(services, 'ana')).toEqual(['helper once 2024-12-30']);
    expect(await brokenPromises(services)).toEqual([]);
    await before.close();
  });

  test('leaves what was given by hand alone through nights, work and rebuilds', async () => {
    const founder: BadgeDefinition = {
      id: 'founder',
      name: 'Founder',
      version: 1,
      state: 'active',
      award: 'manual',
      repeat: 'once',
    };
    const services = withBadges(founder);
    await workOnce(system);
    const gift = { badge: 'founder', handle: 'ana', reason: 'Began it all' };

    const outcomes = [await giveByHand(services, gift), await giveByHand(services, gift)];
    await giveTitles(services);
    await recordContribution(services, aContribution());
    await createTally(services)({ Records: system.takeRecords() });
    await reconcile(services);
    await reconcile(services);

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['given', 'held']);
    const shown = (await readContributor(services, 'ana', {}))?.badges.filter(
      ({ badge }) => badge === 'founder',
    );
    expect(shown).toMatchObject([{ kept: false, reason: 'Began it all', window: 'once' }]);
    expect(await brokenPromises(services)).toEqual([]);
  });
});
