// Reads what lies in a person's partitions as it lies there, so that an export misses nothing
// that a feature adds later.
import type { Table } from '../../platform/table/client.ts';
import { privatePartition } from '../../identity/accounts/keys.ts';
import { personKey } from '../../identity/profiles/keys.ts';
import { introductionPartition } from '../welcome/keys.ts';
import { queryAll } from '../../platform/table/query-all.ts';

type Item = Readonly<Record<string, unknown>>;

/** Attributes that are about storing, not about somebody. */
const ours = new Set(['pk', 'sk', 't', 'v', 'listL', 'listK', 'ttl', 'version']);

export interface Stored {
  /** The sort key, which says what it is. */
  readonly sk: string;
  readonly value: Item;
}

/** Everything in the private partition. */
export function readPrivate(table: Table, id: string): Promise<readonly Stored[]> {
  return readAll(table, privatePartition(id));
}

/** Introduction and greetings that somebody was sent. */
export function readWelcomed(table: Table, id: string): Promise<readonly Stored[]> {
  return readAll(table, introductionPartition(id));
}

/** Profile, awards and titles; what is counted follows from the contributions and is left out. */
export async function readRecord(table: Table, id: string): Promise<readonly Stored[]> {
  return (await readAll(table, personKey(id))).filter(({ sk }) => /^(?:PROFILE|AWARD#|TITLE#)/.test(sk));
}

async function readAll(table: Table, pk: string): Promise<readonly Stored[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });
  return items.map((item) => ({
    sk: item.sk as string,
    value: Object.fromEntries(Object.entries(item).filter(([name]) => !ours.has(name))),
  }));
}
