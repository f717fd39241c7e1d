// People of any size for the figures that must not depend on size: one who has done
// 100,000 things in eight years, and a community in which 100,000 have a rank.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { localClient } from '../../infra/local/embedded-table.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { countWindow, placesOf, windowStart } from '../../shared/recognition/leaderboards/rules.ts';
import { documentClient } from '../../shared/platform/table/client.io.ts';
import { shardOf } from '../../shared/platform/table/indexes.ts';
import { handleKey } from '../../shared/identity/profiles/keys.ts';
import { cardItem } from '../../shared/recognition/tally/items.ts';
import { firstCard } from '../../shared/recognition/tally/person.ts';
import { writeSeriesKey } from '../../shared/activity/days/series.ts';
import { startOfDay, type Day } from '../../shared/platform/time/day.ts';
import { seededRandom } from './made-up-history.ts';
import type { MeteredTable } from './metered-table.ts';

/** A busy person's day: the busiest of the real communities does a third of it. */
export const worksADay = 35;

/** `count` contributions of a person on a day: mostly replies, a solution and an edit in ten each. */
export function workOf(handle: string, day: Day, count = worksADay): NewContribution[] {
  return Array.from({ length: count }, (_, n) => ({
    source: 'import',
    externalId: `${handle}-${day}-${n}`,
    contributor: handle,
    kind: n % 10 === 8 ? 'forum.solution' : n % 10 === 9 ? 'article.edited' : 'forum.reply',
    occurredAt: new Date(startOfDay(day) + n * 600_000).toISOString(),
    status: 'accepted',
    locale: 'en-US',
    product: 'thunderbird',
  }));
}

/** Gives a person a history of `count` contributions that ends with the day before `today`. */
export async function growPerson(
  table: MeteredTable,
  { handle, count, today }: { readonly handle: string; readonly count: number; readonly today: Day },
): Promise<void> {
  const days = Math.ceil(count / worksADay);
  // About 2,000 at a time: as a long import would come, in days that are over.
  const step = 57;
  for (let from = today - days; from < today; from += step) {
    const until = Math.min(from + step, today);
    table.clock.set(startOfDay(until));
    const some = Array.from({ length: until - from }, (_, n) => workOf(handle, from + n));
    await table.recordMany(some.flat());
  }
  table.spent();
}

/** Puts `people` with a forum count of their own, a locale and a due day into the table's indexes, by batch writes beside the meter. */
export async function growCommunity(
  table: MeteredTable,
  { endpoint, people, today }: { readonly endpoint: string; readonly people: number; readonly today: Day },
): Promise<void> {
  const { name } = table.services.table;
  const base = new DynamoDBClient(localClient(endpoint));
  const client = documentClient(base);
  const random = seededRandom(people);
  const items = function* (): Generator<Record<string, unknown>> {
    for (let n = 0; n < people; n += 1) {
      const [id, handle] = [`p${String(n).padStart(11, '0')}`, `member-${n}`];
      yield { ...handleKey(handle), id, at: startOfDay(today) };
      yield memberCard({ id, handle, count: 1 + Math.floor(200 * random() ** 4), today });
    }
  };
  await pMap(
    inGroups(items(), 25),
    async (group) => {
      let requests: Record<string, unknown>[] = group.map((Item) => ({ PutRequest: { Item } }));
      while (requests.length > 0) {
        const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
        requests = answer.UnprocessedItems?.[name] ?? [];
      }
    },
    { concurrency: 8 },
  );
  base.destroy();
}

function memberCard({
  id,
  handle,
  count,
  today,
}: {
  readonly id: string;
  readonly handle: string;
  readonly count: number;
  readonly today: Day;
}): Record<string, unknown> {
  const series = writeSeriesKey({ kind: 'forum.reply', locale: 'en-US', product: 'thunderbird' });
  const open = new Map([[series, [[today - 1, count]] as const]]);
  const { ranks, localeRanks } = placesOf({
    counts: countWindow(open, windowStart(today), today),
    open: countWindow(open, windowStart(today), today),
    handle,
    shard: shardOf(id),
    kind: 'shown',
    before: new Map(),
  });
  const due = { list: String(shardOf(id)), day: today + 89 };
  return cardItem(id, { ...firstCard(handle, today), version: 1, open, ranks, localeRanks, due });
}

function* inGroups<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    if (group.push(item) < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
