// Reads single items, many at a time: reads that are asked for in the same moment
// travel in one BatchGetItem of up to 100 keys. It costs the units of single reads
// and a hundredth of the requests.
import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.io.ts';
import type { Key } from './keys.ts';

/** How fresh a read must be: `eventual` may be a moment behind and costs half of `strong`. */
export type Consistency = 'strong' | 'eventual';
type Item = Record<string, unknown>;

interface PendingRead {
  readonly key: Key;
  readonly found: (item: Item | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** Reads waiting for this moment's request, by table client and consistency. */
const gathering = new WeakMap<object, Map<string, PendingRead[]>>();

const KEYS_AT_MOST = 100;
/** Rounds in a row in which a table that throttles may give nothing: some four seconds of waiting. */
const FRUITLESS_ROUNDS = 8;

/** The table kept refusing to read; by its name it is told to be one of the faults that pass. */
class ReadsThrottled extends Error {
  override readonly name = 'ThrottlingException';
}

/** An item by key, or undefined. Throws when the table throttles for seconds. A strong read sees every write acknowledged before it was asked for. */
export function readItem(table: Table, key: Key, consistency: Consistency): Promise<Item | undefined> {
  return new Promise((found, failed) => {
    const queues = gathering.get(table.client) ?? new Map<string, PendingRead[]>();
    gathering.set(table.client, queues);
    const name = `${table.name} ${consistency}`;
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    queue.push({ key, found, failed });
    if (queue.length > 1) return;
    // Everything that becomes ready in this turn of the loop joins before it is sent.
    setImmediate(() => {
      queues.delete(name);
      for (let at = 0; at < queue.length; at += KEYS_AT_MOST) {
        void send(table, queue.slice(at, at + KEYS_AT_MOST), consistency);
      }
    });
  });
}

async function send(table: Table, waiting: readonly PendingRead[], consistency: Consistency): Promise<void> {
  const byKey = new Map<string, PendingRead[]>();
  for (const one of waiting) {
    const text = textOf(one.key);
    byKey.set(text, [...(byKey.get(text) ?? []), one]);
  }
  try {
    const keys = [...byKey.values()].flatMap(([first]) => (first === undefined ? [] : [first.key]));
    for (const item of await getAll(table, keys, consistency)) {
      const text = textOf(item as unknown as Key);
      for (const one of byKey.get(text) ?? []) one.found(item);
      byKey.delete(text);
    }
    for (const rest of byKey.values()) for (const one of rest) one.found(undefined);
  } catch (error) {
    for (const one of waiting) one.failed(error);
  }
}

async function getAll(table: Table, keys: readonly Key[], consistency: Consistency): Promise<Item[]> {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return getOne(table, only, consistency);
  const items: Item[] = [];
  let asked: Item[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  let fruitless = 0;
  for (let attempt = 0; asked.length > 0; attempt += 1) {
    // Keys that the table left out were throttled: asking on at once would only be throttled again.
    if (attempt > 0) await pause(Math.min(20 * 2 ** attempt, 1000));
    const before = asked.length;
    const answer = await table.client.send(
      new BatchGetCommand({
        RequestItems: { [table.name]: { Keys: asked, ConsistentRead: consistency === 'strong' } },
      }),
    );
    items.push(...(answer.Responses?.[table.name] ?? []));
    asked = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    fruitless = asked.length < before ? 0 : fruitless + 1;
    if (fruitless === FRUITLESS_ROUNDS) throw new ReadsThrottled(`${String(before)} keys were left unread`);
  }
  return items;
}

/** A key that is alone in its moment: the plain request is the quicker one. */
async function getOne(table: Table, { pk, sk }: Key, consistency: Consistency): Promise<Item[]> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: { pk, sk }, ConsistentRead: consistency === 'strong' }),
  );
  return Item === undefined ? [] : [Item];
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function textOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}

/** Items by key, those that exist, in the order asked for. */
export async function readItems(
  table: Table,
  keys: readonly Key[],
  consistency: Consistency,
): Promise<readonly Item[]> {
  const items = await Promise.all(keys.map((key) => readItem(table, key, consistency)));
  return items.filter((item) => item !== undefined);
}
