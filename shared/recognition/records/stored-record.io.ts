// A person as stored, parsed once: the one place where the items of their partition become
// values. Whoever shows or checks somebody takes it from here and never sees an item.
import { awardsIn, type Award } from '../badges/store.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { personOfItems } from '../tally/store.ts';
import type { StoredPerson } from '../tally/stored-person.ts';
import { stintsIn } from '../titles/store.ts';
import type { TitleStint } from '../titles/rules.ts';
import { personKey } from '../../identity/profiles/keys.ts';

/** Everything that lies in a person's partition. */
export interface StoredRecord extends StoredPerson {
  readonly awards: readonly Award[];
  /** Also those that ended as they began. */
  readonly titles: readonly TitleStint[];
}

/** The record in the items of a person's partition. */
export function recordOfItems(items: readonly Record<string, unknown>[]): StoredRecord {
  return {
    ...personOfItems(items),
    awards: awardsIn(items),
    titles: stintsIn(items).map(({ contributor: _, ...stint }) => stint),
  };
}

/** Everything of a person but their days: what a page needs, in one query that may be a moment behind. */
export async function readRecord(table: Table, id: string): Promise<StoredRecord> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': personKey(id) },
  });
  return recordOfItems(items);
}
