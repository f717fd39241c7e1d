// What one contribution more and one page cost as people and communities grow: a
// person with a hundred thousand contributions beside one with ten days of them, a
// community of a hundred thousand people beside one of thirty.
import { createWeb } from '../../functions/web/web.ts';
import { takePulse } from '../../shared/recognition/pulse/take.io.ts';
import { startOfDay, type Day } from '../../shared/platform/time/day.ts';
import { giveTitles } from '../../shared/recognition/titles/give.io.ts';
import type { Bench } from './bench.ts';
import { atMost, notMeasured, type Figure } from './figure.ts';
import { growCommunity, growPerson, worksADay, workOf } from './made-up-people.ts';
import { openMeteredTable, type MeteredTable } from './metered-table.ts';
import { describe, type Spent } from './meter.ts';
import { dynamoDbLocal, noJava } from './recording-units.ts';

const today: Day = 20_088;
/** One that fills a leaderboard of 25. */
const smallCommunity = 30;
const smallHistory = 10 * worksADay;
const batchSize = 100;
const targets = { growth: 1.1, page: 3, board: 5 } as const;

/** Units of one more contribution at both sizes, and of the two busiest pages. */
export async function benchUnitsAtSize(bench: Bench): Promise<readonly Figure[]> {
  const { busyPerson, community } = bench.scale;
  const local = await bench.once(dynamoDbLocal);
  if (local === undefined) return withoutJava();
  const { endpoint } = local;

  const small = await openMeteredTable({ endpoint, name: 'size-small', now: startOfDay(today) });
  await growCommunity(small, { endpoint, people: smallCommunity, today });
  await growPerson(small, { handle: 'newcomer', count: smallHistory, today });
  await growPerson(small, { handle: 'veteran', count: busyPerson, today });
  const large = await openMeteredTable({ endpoint, name: 'size-large', now: startOfDay(today) });
  await growCommunity(large, { endpoint, people: community, today });
  await growPerson(large, { handle: 'newcomer', count: smallHistory, today });

  for (const { services } of [small, large]) {
    // What the nights and quarter hours before have left for a leaderboard's page.
    await giveTitles(services);
    await takePulse(services);
  }
  const newcomer = await oneMore(small, 'newcomer');
  const veteran = await oneMore(small, 'veteran');
  const among = await oneMore(large, 'newcomer');
  const personNote = `${busyPerson} contributions beside ${smallHistory}`;
  const communityNote = `${community} people beside ${smallCommunity}`;
  const figures = [
    ...grown({ name: 'person_100k', size: personNote, before: newcomer, after: veteran }),
    ...grown({ name: 'community_100k', size: communityNote, before: newcomer, after: among }),
    page('page_newcomer', await reads(small, '/contributors/newcomer'), `${smallHistory} contributions`),
    page('page_person_100k', await reads(small, '/contributors/veteran'), `${busyPerson} contributions`),
    board('top_25_small', await reads(small, '/leaderboards/forum'), `${smallCommunity} people`),
    board('top_25_community_100k', await reads(large, '/leaderboards/forum'), `${community} people`),
  ];
  small.close();
  large.close();
  return figures;
}

interface More {
  readonly singles: Spent;
  readonly batch: Spent;
}

/** A day's work one by one, and the next day a hundred at once. */
async function oneMore(table: MeteredTable, handle: string): Promise<More> {
  table.spent();
  for (const input of workOf(handle, today)) {
    table.clock.set(Date.parse(input.occurredAt) + 1000);
    await table.recordOne(input);
  }
  const singles = table.spent();
  table.clock.set(startOfDay(today + 1) + 20 * 3_600_000);
  await table.recordMany(workOf(handle, today + 1, batchSize));
  return { singles, batch: table.spent() };
}

function grown({
  name,
  size,
  before,
  after,
}: {
  readonly name: string;
  readonly size: string;
  readonly before: More;
  readonly after: More;
}): readonly Figure[] {
  const ways = [
    { way: 'one_by_one', from: before.singles, to: after.singles, count: worksADay },
    { way: 'batch_of_100', from: before.batch, to: after.batch, count: batchSize },
  ];
  return ways.flatMap(({ way, from, to, count }) =>
    (['write', 'read'] as const).map((verb) =>
      atMost({
        name: `${verb}_units_${name}_${way}`,
        value: to[`${verb}s`] / count,
        unit: verb === 'write' ? 'WCU' : 'RCU',
        floor: from[`${verb}s`] / count,
        judged: 'ratio',
        target: targets.growth,
        note: `${size}: ${describe(to, verb, count)}; floor: ${describe(from, verb, count)}`,
      }),
    ),
  );
}

/** Read units of one GET through the whole app, by somebody who comes after a long pause: nothing is remembered. */
async function reads(table: MeteredTable, path: string): Promise<Spent> {
  table.clock.set(table.services.clock.now() + 600_000);
  table.spent();
  const answer = await createWeb(table.services).request(path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return table.spent();
}

function page(name: string, spent: Spent, size: string): Figure {
  return readFigure({ name, spent, size, target: targets.page });
}

function board(name: string, spent: Spent, size: string): Figure {
  return readFigure({ name, spent, size, target: targets.board });
}

function readFigure({
  name,
  spent,
  size,
  target,
}: {
  readonly name: string;
  readonly spent: Spent;
  readonly size: string;
  readonly target: number;
}): Figure {
  return atMost({
    name: `read_units_${name}`,
    value: spent.reads,
    unit: 'RCU',
    judged: 'value',
    target,
    note: `${size}: ${describe(spent, 'read', 1)}`,
  });
}

function withoutJava(): readonly Figure[] {
  const { growth } = targets;
  return [
    ...['person_100k', 'community_100k'].flatMap((name) =>
      ['one_by_one', 'batch_of_100'].flatMap((way) => [
        notMeasured({ name: `write_units_${name}_${way}`, unit: 'WCU', target: growth }, noJava),
        notMeasured({ name: `read_units_${name}_${way}`, unit: 'RCU', target: growth }, noJava),
      ]),
    ),
    ...['page_newcomer', 'page_person_100k'].map((name) =>
      notMeasured({ name: `read_units_${name}`, unit: 'RCU', target: targets.page }, noJava),
    ),
    ...['top_25_small', 'top_25_community_100k'].map((name) =>
      notMeasured({ name: `read_units_${name}`, unit: 'RCU', target: targets.board }, noJava),
    ),
  ];
}
