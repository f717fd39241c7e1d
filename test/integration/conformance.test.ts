// Both worlds agree: what the stores do on the embedded table they do on AWS's own
// DynamoDB Local, and there its real stream drives the tally.
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import {
  insertAward,
  queryHolders,
  readAwards,
  rewriteAward,
  type Award,
} from '../../shared/recognition/badges/store.ts';
import { correctContribution, recordBatch } from '../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import {
  insertContribution,
  readContribution,
  readContributions,
  replaceContribution,
} from '../../shared/activity/contributions/store.ts';
import { begin } from '../../shared/activity/contributions/rules.ts';
import { manageContributor } from '../../shared/identity/profiles/manage.io.ts';
import { belongings } from '../../shared/belongings.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { takeHandle, readHandle } from '../../shared/identity/profiles/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { readDays, writeChunk } from '../../shared/activity/days/store.ts';
import { rankKeyOf } from '../../shared/recognition/leaderboards/rules.ts';
import { queryShard, writeExtraPlace } from '../../shared/recognition/leaderboards/store.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { unlimited } from '../../shared/platform/limits/limits.ts';
import type { Services } from '../../shared/services.ts';
import { openVault } from '../../shared/platform/runtime/vault.io.ts';
import { documentClient, type Table } from '../../shared/platform/table/client.io.ts';
import { createTally } from '../../functions/tally/tally.ts';
import { firstCard } from '../../shared/recognition/tally/person.ts';
import {
  peopleDue,
  readCards,
  readPerson,
  writeCard,
  writeYear,
} from '../../shared/recognition/tally/store.ts';
import { readTitleList, writeTitleList } from '../../shared/recognition/titles/store.ts';
import { localClient, openEmbeddedTable, tableDefinition } from '../../infra/local/embedded-table.ts';
import type { Need } from '../machine.ts';
import { describeWithNeeds } from '../needs.ts';
import { aContribution, at } from '../support/builders.ts';
import { startDynamoDbLocal, type DynamoDbLocal } from '../support/dynamodb-local.ts';
import { openStream } from '../support/local-stream.ts';
import { snapshot } from '../support/snapshot.ts';
import { aSystem } from '../support/system.ts';
import { brokenPromises, daily, day, many } from '../support/work.ts';

interface World {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly open: () => Promise<{ readonly table: Table; close(): Promise<void> }>;
}

const worlds: readonly World[] = [
  {
    name: 'the embedded table',
    needs: [],
    open: () => openEmbeddedTable({ name: 'conformance', folder: undefined }),
  },
  { name: 'DynamoDB Local', needs: ['dynamodb-local'], open: () => onDynamoDbLocal('conformance') },
];
for (const world of worlds) {
  describeWithNeeds(`the stores on ${world.name}`, world.needs, () => {
    storesOn(world);
  });
}

interface AwsTable {
  readonly table: Table;
  readonly local: DynamoDbLocal;
  readonly streamArn: string;
  close(): Promise<void>;
}

async function onDynamoDbLocal(name: string): Promise<AwsTable> {
  const local = await startDynamoDbLocal();
  const client = new DynamoDBClient(localClient(local.endpoint));
  await client.send(
    new CreateTableCommand({
      ...tableDefinition(name),
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  const { Table: description } = await client.send(new DescribeTableCommand({ TableName: name }));
  return {
    table: { name, client: documentClient(client) },
    local,
    streamArn: description?.LatestStreamArn ?? '',
    close: async () => {
      client.destroy();
      await local.stop();
    },
  };
}

function storesOn({ open }: World): void {
  let table: Table;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const world = await open();
    ({ table } = world);
    close = () => world.close();
  });
  afterAll(() => close());

  const contribution = (externalId: string) =>
    begin({
      input: aContribution({ externalId }),
      contributor: 'idana0000000',
      now: at('2025-01-01T00:00:00Z'),
    });

  test('insert a contribution once, know their own write, and replace only the version before', async () => {
    const one = contribution('a#b/../ü');

    const outcomes = [
      await insertContribution(table, one, 't1'),
      await insertContribution(table, one, 't1'),
      await insertContribution(table, one, 't2'),
    ];
    const next = { ...one, version: 2, status: 'withdrawn' } as const;
    const replaced = [
      await replaceContribution(table, next, 't3'),
      await replaceContribution(table, next, 't4'),
    ];

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'known']);
    expect(replaced).toEqual([true, false]);
    expect(await readContribution(table, one.identity)).toEqual(next);
    expect(await readContribution(table, 'test#none')).toBeUndefined();
  });

  test('read more than a hundred items in the order asked for, without those that are not there', async () => {
    const list = Array.from({ length: 130 }, (_, i) => contribution(`many-${String(i)}`));
    await Promise.all(list.map((one) => insertContribution(table, one, 't')));

    const found = await readContributions(table, [
      'test#gone',
      ...list.map(({ identity }) => identity),
      'test#gone',
    ]);

    expect(found).toEqual(list);
  });

  test('give a handle to whoever claims it first', async () => {
    const claims = ['x', 'y', 'z'].map((contributor) => ({ handle: 'Čen#1', contributor, createdAt: 1 }));

    const holders = await Promise.all(claims.map((claim) => takeHandle(table, claim)));

    expect(new Set(holders.map(({ contributor }) => contributor)).size).toBe(1);
    expect(await readHandle(table, 'Čen#1', 'strong')).toEqual(holders[0]);
    expect(await readHandle(table, 'čen#1')).toBeUndefined();
  });

  test('write cards, years and days over the version read, and read them back whole', async () => {
    const id = 'writer000000';
    const card = { ...firstCard('w', day('2024-12-31')), open: new Map([['fr|de', [[20_000, 3]] as const]]) };
    const year = { year: 2012, version: 0, days: new Map([['we', [[15_400, 2]] as const]]) };
    const chunk = {
      number: 0,
      version: 0,
      entries: new Map([['s#1', { identity: 's#1', version: 1, second: 5, series: 'fr|de' }]]),
    };

    const first = [
      await writeCard(table, id, card),
      await writeYear(table, id, year),
      await writeChunk(table, id, { day: 20_000, chunk }),
    ];
    const again = [
      await writeCard(table, id, card),
      await writeYear(table, id, year),
      await writeChunk(table, id, { day: 20_000, chunk }),
    ];
    const person = await readPerson(table, id);

    expect([first, again]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(person.card).toEqual({ ...card, version: 1 });
    expect(person.years.get(2012)).toEqual({ ...year, version: 1 });
    expect(await readDays(table, id, [20_000, 20_001])).toEqual(
      new Map([[20_000, [{ ...chunk, version: 1 }]]]),
    );
    expect([...(await readCards(table, [id, 'nobody000000'], 'strong')).keys()]).toEqual([id]);
  });

  test('order a list by count and then by the bytes of the handle, and go on after any place', async () => {
    const handles = ['bo', 'Ana', 'ana', '\u{1F600}', '\uFFFD', 'béa'];
    for (const [i, handle] of handles.entries()) {
      const rank = { list: 'social#2', rank: rankKeyOf(5, handle) };
      await writeCard(table, `rank0000000${String(i)}`, {
        ...firstCard(handle, 20_000),
        ranks: new Map([['social', rank]]),
      });
    }
    const query = { program: 'social', locale: undefined, shard: 2, kind: 'shown' } as const;

    const whole = await queryShard(table, { ...query, after: undefined, limit: 100 });
    const rest = await queryShard(table, { ...query, after: whole.places[2]?.rank, limit: 2 });

    expect(whole.places.map(({ handle }) => handle)).toEqual(
      [...handles].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(rest.places).toEqual(whole.places.slice(3, 5));
    expect([whole.more, rest.more]).toEqual([false, true]);
  });

  test('let no older card move a place in a further locale', async () => {
    const place = { program: 'forum', locale: 'fr', displayName: undefined } as const;
    const keys = (count: number) => ({ list: 'forum#fr#0', rank: rankKeyOf(count, 'p') });

    await writeExtraPlace(table, 'placed000000', { ...place, keys: keys(4), cardVersion: 5 });
    await writeExtraPlace(table, 'placed000000', { ...place, keys: keys(3), cardVersion: 4 });
    const before = await queryShard(table, {
      program: 'forum',
      locale: 'fr',
      shard: 0,
      kind: 'shown',
      after: undefined,
      limit: 5,
    });
    await writeExtraPlace(table, 'placed000000', { ...place, keys: undefined, cardVersion: 6 });
    const after = await queryShard(table, {
      program: 'forum',
      locale: 'fr',
      shard: 0,
      kind: 'shown',
      after: undefined,
      limit: 5,
    });

    expect(before.places.map(({ count }) => count)).toEqual([4]);
    expect(after.places).toEqual([]);
  });

  test('find who is due by a day, and nobody later', async () => {
    for (const due of [20_010, 20_011, 20_012]) {
      await writeCard(table, `due0000${String(due)}`, {
        ...firstCard('d', 20_000),
        due: { list: '3', day: due },
      });
    }
    const found: string[] = [];
    for await (const id of peopleDue(table, 3, 20_011)) found.push(id);

    expect(found).toEqual(['due000020010', 'due000020011']);
  });

  test('give an award once, list its holders newest first, and change it only as read', async () => {
    const award = (badge: string, window: string, awardedOn: number, handle: string): Award => ({
      badge,
      window,
      name: 'A "badge"',
      awardedOn,
      ruleVersion: 1,
      counts: [{ label: 'count', value: 10, target: 10 }],
      kept: false,
      givenAt: 5,
      holder: { handle },
      listed: true,
      version: 1,
    });
    const [older, newer] = [award('kb', '2023', 19_500, 'a#b'), award('kb', '2024', 19_900, 'zoë')];

    const given = [
      await insertAward(table, 'h1', older),
      await insertAward(table, 'h2', newer),
      await insertAward(table, 'h2', newer),
    ];
    const all = await queryHolders(table, { badge: 'kb', window: undefined, limit: 1, after: undefined });
    const next = await queryHolders(table, { badge: 'kb', window: undefined, limit: 5, after: all.next });
    const rewritten = [
      await rewriteAward(table, 'h1', { ...older, listed: false, kept: true, version: 2 }),
      await rewriteAward(table, 'h1', { ...older, version: 2 }),
    ];
    const left = await queryHolders(table, { badge: 'kb', window: '2023', limit: 5, after: undefined });

    expect(given).toEqual([true, true, false]);
    expect(
      [...all.holders, ...next.holders].map(({ handle, window, awardedOn }) => [handle, window, awardedOn]),
    ).toEqual([
      ['zoë', '2024', 19_900],
      ['a#b', '2023', 19_500],
    ]);
    expect(rewritten).toEqual([true, false]);
    expect(left.holders).toEqual([]);
    expect(await readAwards(table, 'h1')).toEqual([{ ...older, listed: false, kept: true, version: 2 }]);
  });

  test('let one of two runs of a night set the titles', async () => {
    const list = await readTitleList(table, 'forum', 'strong');
    const next = {
      ...list,
      version: 1,
      night: 20_000,
      holders: [{ contributor: 'a', title: 'top-10', since: 20_000 } as const],
    };

    expect(await Promise.all([writeTitleList(table, next), writeTitleList(table, next)])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(await readTitleList(table, 'forum', 'strong')).toEqual(next);
  });
}

describeWithNeeds('a community on DynamoDB Local, driven by its real stream', ['dynamodb-local'], () => {
  const contributions: readonly NewContribution[] = [
    ...daily('2024-12-01', 31, { locale: 'de' }),
    ...daily('2023-06-01', 12, { kind: 'article.edited' }),
    ...many(40, { contributor: 'bo', kind: 'translation.edited', locale: 'fr' }),
    ...many(5, { contributor: 'bo', kind: 'translation.edited', locale: 'it' }),
    ...many(3, { contributor: 'cy', kind: 'social.reply' }),
  ].map((one, i) => ({ ...one, externalId: `s-${String(i)}` }));

  async function live({ services }: { services: Services }, deliver: () => Promise<void>): Promise<void> {
    await recordBatch(services, contributions);
    await deliver();
    await correctContribution(services, { source: 'test', externalId: 's-30' }, { status: 'withdrawn' });
    await correctContribution(services, { source: 'test', externalId: 's-85' }, { contributor: 'cy' });
    await manageContributor(services, 'cy', { displayName: 'Cy' });
    await deliver();
    await runJob(services, 'titles');
    await runJob(services, 'pulse');
  }

  test('ends in what the embedded table and its feed end in', async () => {
    const aws = await onDynamoDbLocal('stream');
    const clock = stoppedClock(at('2024-12-31T12:00:00Z'));
    const services: Services = {
      table: aws.table,
      clock,
      handles: openHandleBook({ table: aws.table, clock }),
      ids: randomIds,
      config: readConfig({}),
      log: jsonLog('silent'),
      catalogue,
      vault: openVault('a secret of the tests, long enough to be one'),
      limits: unlimited,
      belongings: () => belongings,
    };
    const read = await openStream({ endpoint: aws.local.endpoint, streamArn: aws.streamArn });
    let delivered = 0;
    await live({ services }, async () => {
      for (;;) {
        const records = await read();
        if (records.length === 0) return;
        delivered += records.length;
        expect(await createTally(services)({ Records: records })).toEqual({ batchItemFailures: [] });
      }
    });
    const embedded = await aSystem();
    await live(embedded, () => embedded.settle());

    const view = { handles: ['ana', 'bo', 'cy'], locales: ['de', 'fr', 'it'] };
    expect(delivered).toBeGreaterThan(contributions.length);
    expect(await snapshot(services, view)).toEqual(await snapshot(embedded.services, view));
    expect(await brokenPromises(services)).toEqual([]);
    await aws.close();
  }, 120_000);
});
