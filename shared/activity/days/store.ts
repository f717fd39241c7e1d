// Access patterns of days. Every write is conditional on the version that was read, so a
// worker that lost a race reads again instead of overwriting.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { GONE } from '../contributions/rules.ts';
import { readItems } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import type { Key } from '../../platform/table/keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { mayHaveMore, type DayChunk } from './day-set.ts';
import type { Day } from '../../platform/time/day.ts';
import { chunkItem, readChunk } from './items.ts';
import { dayChunkKey, dayOfChunkKey, dayPartition, dayPrefix, idOfDays } from './keys.ts';

type Item = Readonly<Record<string, unknown>>;

/** A person's days from the latest down to the first, those after `from` left out, each with all its chunks. */
export async function* daysDown(
  table: Table,
  id: string,
  from: Day | undefined,
): AsyncGenerator<readonly [Day, readonly DayChunk[]]> {
  let start: Item | undefined;
  let gathered: { day: Day; chunks: DayChunk[] } | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': dayPartition(id),
          ':first': dayPrefix(),
          ':last': `${dayPrefix(from)}~`,
        },
        ScanIndexForward: false,
        Limit: 60,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const day = dayOfChunkKey(item.sk as string);
      if (gathered !== undefined && gathered.day !== day) {
        yield [gathered.day, gathered.chunks];
        gathered = undefined;
      }
      gathered ??= { day, chunks: [] };
      gathered.chunks.push(readChunk(item));
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  if (gathered !== undefined) yield [gathered.day, gathered.chunks];
}

/** The chunks of some days of a person, strongly consistent: one read for a day that fits one chunk. */
export async function readDays(
  table: Table,
  id: string,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, readonly DayChunk[]>> {
  const keys = days.map((day) => dayChunkKey(id, day, 0));
  const firsts = await readItems(table, keys, 'strong');
  const found = new Map<Day, readonly DayChunk[]>();
  for (const item of firsts) {
    const day = dayOfChunkKey(item.sk as string);
    const first = readChunk(item);
    found.set(day, mayHaveMore(first) ? await readWholeDay(table, id, day) : [first]);
  }
  return found;
}

async function readWholeDay(table: Table, id: string, day: Day): Promise<DayChunk[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
    ExpressionAttributeValues: { ':pk': dayPartition(id), ':day': dayPrefix(day) },
    ConsistentRead: true,
  });
  return items.map(readChunk);
}

/** The chunk in a scanned item with whose and which day it is of, or undefined when it is of another entity. */
export function chunkOfItem(
  item: Item & Key,
): { readonly contributor: string; readonly day: Day; readonly chunk: DayChunk } | undefined {
  const contributor = idOfDays(item.pk);
  if (contributor === undefined) return undefined;
  return { contributor, day: dayOfChunkKey(item.sk), chunk: readChunk(item) };
}

/** Writes a chunk over the version that was read. False when it has changed since. */
export function writeChunk(
  table: Table,
  id: string,
  { day, chunk }: { day: Day; chunk: DayChunk },
): Promise<boolean> {
  return putVersion(table, chunkItem(id, day, { ...chunk, version: chunk.version + 1 }));
}

/**
 * Takes entries out of a chunk: only a repair does, for entries that no contribution
 * stands behind. A mark of no version stays in their place: a chunk that shrank would
 * hide those begun after it.
 */
export function removeEntries(
  table: Table,
  id: string,
  { day, chunk, identities }: { day: Day; chunk: DayChunk; identities: readonly string[] },
): Promise<boolean> {
  const entries = new Map(chunk.entries);
  for (const identity of identities) {
    entries.set(identity, { identity, version: 0, second: 0, series: GONE });
  }
  return writeChunk(table, id, { day, chunk: { ...chunk, entries } });
}
