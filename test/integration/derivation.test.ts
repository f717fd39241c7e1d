// Promises 1, 2 and 4 as properties: whatever way changes reach the tally, what is
// derived is a plain fold over the contributions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DynamoDBRecord } from 'aws-lambda';
import { programOf, type Kind } from '../../shared/platform/vocabulary/programs.ts';
import {
  correctContribution,
  recordContribution,
  restoreContribution,
} from '../../shared/activity/contributions/record.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { checkPromises } from '../../shared/operations/promises/check-promises.io.ts';
import { reconcile } from '../../shared/operations/reconcile/reconcile.io.ts';
import { createTally } from '../../functions/tally/tally.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { aContribution } from '../support/builders.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { snapshot } from '../support/snapshot.ts';

const handles = ['ana', 'béa', 'Čen#x'];
const locales = ['en-US', 'de'];
const days = [
  '2024-12-31',
  '2024-12-30',
  '2024-10-03',
  '2024-10-02',
  '2024-06-01',
  '2023-12-31',
  '2012-02-29',
];

const aStep = fc.record({
  id: fc.integer({ min: 1, max: 40 }),
  handle: fc.constantFrom(...handles),
  kind: fc.constantFrom<Kind>('forum.reply', 'forum.solution', 'article.edited', 'translation.reviewed'),
  day: fc.constantFrom(...days),
  locale: fc.constantFrom(...locales),
  ownThread: fc.nat(4).map((n) => n === 0),
  change: fc.oneof(
    { weight: 4, arbitrary: fc.constant('none') },
    { weight: 3, arbitrary: fc.constantFrom('withdraw', 'decline', 'restore', 'move', 'hand over') },
  ),
});
type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

describe('whatever way changes arrive', () => {
  test('duplicated, permuted and split batches end in what one clean pass ends in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { minLength: 1, maxLength: 14 }),
        fc.infiniteStream(fc.nat()),
        async (steps, dice) => {
          const messy = await aSystem();
          const records = await perform(messy, steps);
          const roll = () => dice.next().value as number;
          const dealt = shuffle([...records, ...records.filter(() => roll() % 3 === 0)], roll);
          for (const batch of split(dealt, roll)) await deliver(messy, batch);
          await deliver(messy, [...records].reverse());

          const report = await checkPromises(messy.services);
          const broken = report.invariants.filter(({ violations }) => violations > 0);
          expect(broken).toEqual([]);
          await messy.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  test('two workers at once on the same people end in the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 14 }), async (steps) => {
        const system = await aSystem();
        const records = await perform(system, steps);
        const odd = records.filter((_, i) => i % 2 === 1);
        const even = records.filter((_, i) => i % 2 === 0);

        await Promise.all([deliver(system, odd), deliver(system, even), deliver(system, records)]);

        const report = await checkPromises(system.services);
        expect(report.invariants.filter(({ violations }) => violations > 0)).toEqual([]);
        await system.close();
      }),
      { numRuns: 15 },
    );
  });

  test('totals on the page are a plain fold over what counts', async () => {
    const system = await aSystem();
    const steps: Step[] = fc.sample(aStep, { numRuns: 40, seed: 7 });

    await deliver(system, await perform(system, steps));

    const page = await readContributor(system.services, 'ana', {});
    const expected: Record<string, number> = {};
    for await (const items of scanPages(system.services.table)) {
      for (const item of items) {
        if (item.sk !== 'CON' || item['handle'] !== 'ana') continue;
        if (item['status'] !== 'accepted' || item['ownThread'] === true) continue;
        const kind = item['kind'] as Kind;
        const key = `${programOf(kind)} ${kind}`;
        expected[key] = (expected[key] ?? 0) + 1;
      }
    }
    const shown: Record<string, number> = {};
    for (const [program, totals] of Object.entries(page?.totals ?? {})) {
      for (const [kind, count] of Object.entries(totals.kinds)) shown[`${program} ${kind}`] = count;
    }
    expect(shown).toEqual(expected);
  });
});

describe('a rebuild', () => {
  test('restores every derived item after they were all deleted', async () => {
    const system = await aSystem();
    await deliver(system, await perform(system, fc.sample(aStep, { numRuns: 60, seed: 11 })));
    const before = await snapshot(system.services, { handles, locales });

    for await (const items of scanPages(system.services.table)) {
      for (const { pk, sk } of items) {
        const derived = pk.startsWith('D#') || /^(CARD|YEAR#|RANK#|AWARD#)/.test(sk);
        if (derived) {
          await system.services.table.client.send(new DeleteCommand({ TableName: 'test', Key: { pk, sk } }));
        }
      }
    }
    const report = await reconcile(system.services);

    expect(report.cards).toBeGreaterThan(0);
    expect(await snapshot(system.services, { handles, locales })).toEqual(before);
    const again = await reconcile(system.services);
    expect(again).toMatchObject({ dayChunks: 0, years: 0, cards: 0, places: 0, awards: 0, strayEntries: 0 });
  });
});

async function perform(system: TestSystem, steps: readonly Step[]): Promise<DynamoDBRecord[]> {
  const { services } = system;
  for (const { id, handle, kind, day, locale, ownThread, change } of steps) {
    const ref = { source: 'test', externalId: String(id) };
    await recordContribution(services, {
      ...aContribution({ kind, locale, ownThread, contributor: handle, occurredAt: `${day}T23:59:59Z` }),
      ...ref,
    });
    if (change === 'withdraw') await correctContribution(services, ref, { status: 'withdrawn' });
    if (change === 'decline') await correctContribution(services, ref, { status: 'declined' });
    if (change === 'restore') await restoreContribution(services, ref);
    if (change === 'move') await correctContribution(services, ref, { occurredAt: `${day}T00:00:00+14:00` });
    if (change === 'hand over') await correctContribution(services, ref, { contributor: handle });
  }
  return system.takeRecords();
}

async function deliver(system: TestSystem, batch: readonly DynamoDBRecord[]): Promise<void> {
  const { batchItemFailures } = await createTally(system.services)({ Records: [...batch] });
  expect(batchItemFailures).toEqual([]);
}

function shuffle<T>(items: readonly T[], roll: () => number): T[] {
  return items
    .map((item) => ({ item, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function split<T>(items: readonly T[], roll: () => number): T[][] {
  const batches: T[][] = [[]];
  for (const item of items) {
    if (roll() % 4 === 0) batches.push([]);
    batches.at(-1)?.push(item);
  }
  return batches;
}
