// Write and read units a contribution, everything counted: handles, contributions,
// day chunks, years, cards, places, awards. A history that is imported today, where
// nearly all days are long closed, and a live one, where each moves leaderboards.
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { hasJava } from '../machine.ts';
import { startDynamoDbLocal, type DynamoDbLocal } from '../support/dynamodb-local.ts';
import type { Bench } from './bench.ts';
import { atMost, notMeasured, type Figure } from './figure.ts';
import { contributionsIn, notes, readHistory } from './histories.ts';
import { openMeteredTable, type MeteredTable } from './metered-table.ts';
import { describe, nothing, plus, type Spent } from './meter.ts';

const batchSize = 100;
/** One batch in so many is recorded one by one instead, so that the sample is spread over all years. */
const singlesEvery = { imported: 12, live: 2 } as const;
const targets = { writesOneByOne: 6, writesInBatches: 3.5, reads: 2.5 } as const;

/** DynamoDB Local for the run; undefined where there is no Java. */
export async function dynamoDbLocal(bench: Bench): Promise<DynamoDbLocal | undefined> {
  if (!hasJava()) return undefined;
  const local = await startDynamoDbLocal();
  bench.afterwards(() => local.stop());
  return local;
}

export const noJava = 'needs Java for DynamoDB Local';

/** Units a contribution, one by one and in batches of 100, of an import and live. */
export async function benchRecordingUnits(bench: Bench): Promise<readonly Figure[]> {
  const local = await bench.once(dynamoDbLocal);
  if (local === undefined) {
    return ['import', 'live'].flatMap((name) => [
      notMeasured(
        { name: `write_units_${name}_one_by_one`, unit: 'WCU', target: targets.writesOneByOne },
        noJava,
      ),
      notMeasured(
        { name: `write_units_${name}_batches_of_100`, unit: 'WCU', target: targets.writesInBatches },
        noJava,
      ),
      notMeasured({ name: `read_units_${name}_one_by_one`, unit: 'RCU', target: targets.reads }, noJava),
      notMeasured({ name: `read_units_${name}_batches_of_100`, unit: 'RCU', target: targets.reads }, noJava),
    ]);
  }
  const { endpoint } = local;
  const { unitLines } = bench.scale;
  const { lines, note } = readHistory('sumo-thunderbird');

  const now = Date.now();
  const importing = await openMeteredTable({ endpoint, name: 'units-import', now });
  const step = Math.max(1, Math.floor(lines.length / unitLines.imported));
  // Whole stretches of the history from all its years: neighbours share people and days.
  const stretches = lines.filter((_, at) => Math.floor(at / 1200) % step === 0);
  const imported = await replay(importing, contributionsIn(stretches, now), {
    singlesEvery: singlesEvery.imported,
  });
  importing.close();

  const before = contributionsIn(lines.slice(-unitLines.live - unitLines.before, -unitLines.live), now);
  const live = contributionsIn(lines.slice(-unitLines.live), now);
  const living = await openMeteredTable({ endpoint, name: 'units-live', now: instantOf(live[0]) });
  await recordAll(living, before);
  const lived = await replay(living, live, { singlesEvery: singlesEvery.live, following: true });
  living.close();

  return [...figuresOf('import', imported, note), ...figuresOf('live', lived, note)];
}

interface Replayed {
  readonly singles: { readonly count: number; readonly spent: Spent };
  readonly batches: { readonly count: number; readonly spent: Spent };
}

/** Puts contributions on the table that are not measured. */
async function recordAll(table: MeteredTable, contributions: readonly NewContribution[]): Promise<void> {
  for (let at = 0; at < contributions.length; at += 2000) {
    await table.recordMany(contributions.slice(at, at + 2000));
  }
  table.spent();
}

async function replay(
  table: MeteredTable,
  contributions: readonly NewContribution[],
  { singlesEvery: every, following = false }: { readonly singlesEvery: number; readonly following?: boolean },
): Promise<Replayed> {
  const follow = (input: NewContribution | undefined): void => {
    // What is remembered for a while must not be remembered for a whole replay.
    table.clock.set(following ? Math.max(table.services.clock.now(), instantOf(input)) : Date.now());
  };
  let [singles, batches] = [
    { count: 0, spent: nothing },
    { count: 0, spent: nothing },
  ];
  for (let at = 0; at < contributions.length; at += batchSize) {
    const batch = contributions.slice(at, at + batchSize);
    if ((at / batchSize) % every === 0) {
      for (const input of batch) {
        follow(input);
        await table.recordOne(input);
      }
      singles = { count: singles.count + batch.length, spent: plus(singles.spent, table.spent()) };
    } else {
      follow(batch.at(-1));
      await table.recordMany(batch);
      batches = { count: batches.count + batch.length, spent: plus(batches.spent, table.spent()) };
    }
  }
  return { singles, batches };
}

function figuresOf(
  name: string,
  { singles, batches }: Replayed,
  note: string | undefined,
): readonly Figure[] {
  const both = [
    { way: 'one_by_one', ...singles, writes: targets.writesOneByOne },
    { way: 'batches_of_100', ...batches, writes: targets.writesInBatches },
  ];
  return both.flatMap(({ way, count, spent, writes }) => [
    atMost({
      name: `write_units_${name}_${way}`,
      value: spent.writes / count,
      unit: 'WCU',
      floor: 1,
      judged: 'value',
      target: writes,
      note: notes(`${count} contributions: ${describe(spent, 'write', count)}`, note),
    }),
    atMost({
      name: `read_units_${name}_${way}`,
      value: spent.reads / count,
      unit: 'RCU',
      judged: 'value',
      target: targets.reads,
      note: notes(`${count} contributions: ${describe(spent, 'read', count)}`, note),
    }),
  ]);
}

function instantOf(contribution: NewContribution | undefined): number {
  return Date.parse(contribution?.occurredAt ?? '');
}
