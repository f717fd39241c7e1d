// Faults while recording and deriving: whatever dies, is throttled, lost or comes
// again, what is derived ends as if nothing had happened.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { createTally } from '../../functions/tally/tally.ts';
import { insertAward, readAwards } from '../../shared/recognition/badges/store.ts';
import {
  correctContribution,
  recordBatch,
  recordContribution,
} from '../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { manageContributor } from '../../shared/identity/profiles/manage.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { reconcile } from '../../shared/operations/reconcile/reconcile.io.ts';
import type { Services } from '../../shared/services.ts';
import { aContribution, at } from '../support/builders.ts';
import { dyingServices, loseReplies, throttledServices } from '../support/faults.ts';
import { snapshot } from '../support/snapshot.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { brokenPromises, daily, many, work } from '../support/work.ts';

const open: TestSystem[] = [];
afterEach(async () => {
  for (const system of open.splice(0)) await system.close();
});

async function aCommunity(now?: string): Promise<TestSystem> {
  const system = await aSystem(now === undefined ? {} : { now });
  open.push(system);
  return system;
}

const seen = (services: Services) =>
  snapshot(services, { handles: ['ana', 'bo', 'cy'], locales: ['en-US', 'de', 'fr'] });

// Ids of our own, so that every system gets the very same contributions.
const numbered = (prefix: string, list: readonly NewContribution[]): NewContribution[] =>
  list.map((one, i) => ({ ...one, externalId: `${prefix}-${String(i)}` }));

const translated = { kind: 'translation.edited', contributor: 'ana' } as const;
const past: readonly NewContribution[] = numbered('past', [
  ...daily('2024-05-01', 10, { ...translated, locale: 'de' }),
  ...daily('2024-05-05', 2, { ...translated, locale: 'fr' }),
  ...daily('2023-12-30', 4, { contributor: 'bo' }),
]);
const present: readonly NewContribution[] = numbered('present', [
  ...daily('2024-12-20', 3, { ...translated, locale: 'de' }),
  ...daily('2024-12-24', 2, { ...translated, locale: 'fr' }),
  ...daily('2024-12-26', 4, { contributor: 'cy', kind: 'article.edited' }),
]);

/** A community with a past, and a clock that has run on so far that its past is to be sealed. */
async function withPast(): Promise<TestSystem> {
  const system = await aCommunity('2024-05-20T12:00:00Z');
  await work(system, past);
  system.clock.set(at('2024-12-31T12:00:00Z'));
  return system;
}

/** New work, a withdrawal that costs a badge, a hand-over, a move to another day, a new name, an opt-out. */
async function recordPresent({ services }: TestSystem): Promise<void> {
  await recordBatch(services, present);
  const ref = (externalId: string) => ({ source: 'test', externalId });
  await correctContribution(services, ref('past-3'), { status: 'withdrawn' });
  await correctContribution(services, ref('past-13'), { contributor: 'ana' });
  await correctContribution(services, ref('past-14'), { occurredAt: '2024-12-28T08:00:00Z' });
  await manageContributor(services, 'ana', { displayName: 'Ana B.' });
  await manageContributor(services, 'cy', { optedOut: true });
}

async function deliverUntilDone(services: Services, records: readonly DynamoDBRecord[]): Promise<number> {
  let waiting = records;
  for (let rounds = 1; rounds <= 200; rounds += 1) {
    const { batchItemFailures } = await createTally(services)({ Records: [...waiting] });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    if (failed.size === 0) return rounds;
    waiting = waiting.filter(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
  }
  throw new Error('never done');
}

describe('a worker that dies', () => {
  test.each(['before', 'after'] as const)(
    '%s any of its writes leaves nothing twice and nothing out',
    async (where) => {
      const clean = await withPast();
      await recordPresent(clean);
      await clean.settle();
      const expected = await seen(clean.services);
      expect(await brokenPromises(clean.services)).toEqual([]);

      let deaths = 0;
      for (let writes = 0; ; writes += 1) {
        const system = await withPast();
        await recordPresent(system);
        const records = system.takeRecords();
        const dying = dyingServices(system.services, { writes, where });
        const answer = await createTally(dying.services)({ Records: records });
        if (!dying.died()) break;
        deaths += 1;
        expect(answer.batchItemFailures.length).toBeGreaterThan(0);

        await createTally(system.services)({ Records: records });

        expect(await brokenPromises(system.services), `${where} write ${String(writes)}`).toEqual([]);
        expect(await seen(system.services), `${where} write ${String(writes)}`).toEqual(expected);
        await system.close();
        open.splice(open.indexOf(system), 1);
      }
      expect(deaths).toBeGreaterThan(15);
    },
    240_000,
  );

  test.each(['before', 'after'] as const)(
    '%s a write of recording loses nothing: the request sent again finds what is there',
    async (where) => {
      for (let writes = 0; ; writes += 1) {
        const system = await aCommunity();
        const dying = dyingServices(system.services, { writes, where });
        const first = await recordBatch(dying.services, present);
        if (!dying.died()) break;
        expect(first.some(({ outcome }) => outcome === 'failed')).toBe(true);

        const again = await recordBatch(system.services, present);
        await system.settle();

        expect(again.every(({ outcome }) => outcome !== 'failed')).toBe(true);
        expect((await readContributor(system.services, 'ana', {}))?.totals.localization?.total).toBe(5);
        expect(await brokenPromises(system.services)).toEqual([]);
        await system.close();
        open.splice(open.indexOf(system), 1);
      }
    },
  );

  test('during a repair leaves the rest to the next repair', async () => {
    const system = await withPast();
    await recordPresent(system);
    system.takeRecords();
    for (const writes of [1, 4, 9, 15]) {
      await reconcile(dyingServices(system.services, { writes, where: 'after' }).services).catch(
        () => undefined,
      );
    }

    await reconcile(system.services);

    expect(await brokenPromises(system.services)).toEqual([]);
  });
});

describe('a table that throttles half of all calls', () => {
  test.each([1, 2, 3])('ends in the same (dice %i)', async (seed) => {
    const clean = await withPast();
    await recordPresent(clean);
    await clean.settle();
    const system = await withPast();
    await recordPresent(system);
    const slow = throttledServices(system.services, seed);

    const rounds = await deliverUntilDone(slow, system.takeRecords());

    expect(rounds).toBeGreaterThan(1);
    expect(await seen(system.services)).toEqual(await seen(clean.services));
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('fails lines of a batch one by one, and the batch sent again completes it', async () => {
    const system = await aCommunity();
    const slow = throttledServices(system.services, 5);
    const lines = many(40);

    let rounds = 0;
    for (let failed = true; failed; rounds += 1) {
      failed = (await recordBatch(slow, lines)).some(({ outcome }) => outcome === 'failed');
    }
    await system.settle();

    expect(rounds).toBeGreaterThan(1);
    expect((await readContributor(system.services, 'ana', {}))?.totals.forum?.total).toBe(40);
  });

  test('is asked again only for the keys that it left out', async () => {
    const mock = mockClient(DynamoDBDocumentClient);
    const [ana, ben] = ['ana', 'ben'].map((handle) => ({ pk: `H#${handle}`, sk: 'HANDLE' }));
    mock
      .on(BatchGetCommand)
      .resolves({
        Responses: { t: [{ ...ben, id: 'y', at: 6 }] },
        UnprocessedKeys: { t: { Keys: [{ ...ana }] } },
      })
      .on(BatchGetCommand, { RequestItems: { t: { Keys: [{ ...ana }], ConsistentRead: false } } })
      .resolves({ Responses: { t: [{ ...ana, id: 'x', at: 5 }] } });
    const base = new DynamoDBClient({
      region: 'local',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    });

    const table = { name: 't', client: DynamoDBDocumentClient.from(base) };
    const claims = await Promise.all(['ana', 'ben'].map((handle) => readHandle(table, handle)));
    mock.restore();

    expect(claims).toEqual([
      { handle: 'ana', contributor: 'x', createdAt: 5 },
      { handle: 'ben', contributor: 'y', createdAt: 6 },
    ]);
  });
});

describe('a lost reply', () => {
  test('of a recording is told from a duplicate: recorded once, and said so', async () => {
    const system = await aCommunity();
    await work(system, many(1));
    const replies = loseReplies(system.services.table, 1);

    const { outcome, contribution } = await recordContribution(system.services, aContribution());

    expect(replies.lost()).toBe(1);
    expect(outcome).toBe('recorded');
    expect(contribution.version).toBe(1);
  });

  test('of the claim of a handle makes no second contributor', async () => {
    const system = await aCommunity();
    loseReplies(system.services.table, 1, 1);

    await work(system, many(2, { contributor: 'nova' }));

    expect(await brokenPromises(system.services)).toEqual([]);
    expect((await readContributor(system.services, 'nova', {}))?.totals.forum?.total).toBe(2);
  });

  test('of a correction is a correction', async () => {
    const system = await aCommunity();
    const ref = { source: 'test', externalId: 'one' };
    await recordContribution(system.services, { ...aContribution(), ...ref });
    loseReplies(system.services.table, 1);

    const { outcome } = await correctContribution(system.services, ref, { status: 'withdrawn' });

    expect(outcome).toBe('changed');
  });

  test.each([2, 3, 5])(
    'of every %ith write of the tally changes nothing of what it ends in',
    async (every) => {
      const clean = await withPast();
      await recordPresent(clean);
      await clean.settle();
      const system = await withPast();
      await recordPresent(system);
      const replies = loseReplies(system.services.table, every);

      await deliverUntilDone(system.services, system.takeRecords());

      expect(replies.lost()).toBeGreaterThan(2);
      expect(await seen(system.services)).toEqual(await seen(clean.services));
      expect(await brokenPromises(system.services)).toEqual([]);
    },
  );
});

describe('a batch of the stream', () => {
  const sequenceOf = (record: DynamoDBRecord | undefined) => record?.dynamodb?.SequenceNumber ?? '';

  test('of which the third of four fails keeps the first two, and takes the last two again harmlessly', async () => {
    const system = await aCommunity();
    const people = ['ana', 'bo', 'cy', 'dee'];
    await recordBatch(
      system.services,
      people.flatMap((contributor) => many(1, { contributor })),
    );
    const records = system.takeRecords();
    const third = records[2];
    const id = third?.dynamodb?.NewImage?.['contributor']?.S ?? '';
    const real = system.services.table.client;
    const failing: Services = {
      ...system.services,
      table: {
        ...system.services.table,
        client: {
          send: (command: { input: { Item?: { pk?: string } } }) =>
            command.input.Item?.pk === `D#${id}`
              ? Promise.reject(new Error('no'))
              : real.send(command as unknown as Parameters<typeof real.send>[0]),
        } as unknown as typeof real,
      },
    };

    const { batchItemFailures } = await createTally(failing)({ Records: records });
    const again = await createTally(system.services)({ Records: records.slice(2) });

    expect(batchItemFailures).toEqual([{ itemIdentifier: sequenceOf(third) }]);
    expect(again.batchItemFailures).toEqual([]);
    expect(await brokenPromises(system.services)).toEqual([]);
    expect((await readContributor(system.services, 'ana', {}))?.totals.forum?.total).toBe(1);
  });

  test.each([
    ['an unknown kind', { kind: { S: 'forum.dance' } }],
    ['no instant', { instant: { NULL: true } }],
    ['no contributor', { contributor: { S: '' } }],
    ['homes that are no list', { formerHomes: { S: 'x' } }],
    ['a value that is none', { words: {} }],
  ])('with an image with %s fails that record alone', async (_, damage) => {
    const system = await aCommunity();
    await recordBatch(system.services, [...many(2), ...many(1, { contributor: 'bo' })]);
    const records = system.takeRecords();
    const poisoned = records.map((record, i) =>
      i === 0
        ? {
            ...record,
            dynamodb: { ...record.dynamodb, NewImage: { ...record.dynamodb?.NewImage, ...damage } },
          }
        : record,
    ) as DynamoDBRecord[];

    const { batchItemFailures } = await createTally(system.services)({ Records: poisoned });

    expect(batchItemFailures).toEqual([{ itemIdentifier: sequenceOf(records[0]) }]);
    await createTally(system.services)({ Records: records });
    expect(await brokenPromises(system.services)).toEqual([]);
  });

  test('with events that say nothing to the tally is passed over', async () => {
    const system = await aCommunity();
    const key = { pk: { S: 'K#x' }, sk: { S: 'KEY' } };
    const records: DynamoDBRecord[] = [
      {},
      { eventName: 'REMOVE', dynamodb: { Keys: key, SequenceNumber: '1' } },
      { eventName: 'INSERT', dynamodb: { Keys: key, NewImage: key, SequenceNumber: '2' } },
      { eventName: 'INSERT', dynamodb: { NewImage: {}, SequenceNumber: '3' } },
    ];

    expect(await createTally(system.services)({ Records: records })).toEqual({ batchItemFailures: [] });
  });
});

describe('two workers at once', () => {
  test('give one award', async () => {
    const system = await aCommunity();
    await recordBatch(system.services, many(30));
    const records = system.takeRecords();

    await Promise.all([1, 2, 3, 4].map(() => createTally(system.services)({ Records: records })));

    const claim = await readHandle(system.services.table, 'ana', 'strong');
    const awards = await readAwards(system.services.table, claim?.contributor ?? '');
    expect(awards.map(({ badge, version }) => `${badge} ${String(version)}`)).toEqual([
      'forum-bronze 1',
      'forum-first-steps 1',
      'support-forum 1',
    ]);
    const [award] = awards;
    if (award === undefined) throw new Error('no award');
    expect(await insertAward(system.services.table, claim?.contributor ?? '', award)).toBe(false);
  });

  test('and a person who opts out meanwhile end in what was said last', async () => {
    for (let round = 0; round < 6; round += 1) {
      const system = await aCommunity();
      await recordBatch(system.services, many(30));
      const work = system.takeRecords();
      await manageContributor(system.services, 'ana', { optedOut: true });
      const optOut = system.takeRecords();

      await Promise.all([
        createTally(system.services)({ Records: work }),
        createTally(system.services)({ Records: optOut }),
      ]);

      expect(await brokenPromises(system.services)).toEqual([]);
    }
  });

  test('repairing and deriving at once disturb each other in nothing', async () => {
    const system = await withPast();
    await recordPresent(system);
    const records = system.takeRecords();

    await Promise.all([
      reconcile(system.services),
      deliverUntilDone(system.services, records),
      reconcile(system.services),
    ]);

    expect(await brokenPromises(system.services)).toEqual([]);
  });
});
