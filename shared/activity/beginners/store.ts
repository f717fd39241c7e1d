// Access patterns of beginners: one by person and program, all of a person, and those of a
// program who wait, the one whose days end first in front.
import type { Program } from '../../platform/vocabulary/programs.ts';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { privatePartition } from '../../identity/accounts/keys.ts';
import { beginnerKey, beginnerPrefix } from './keys.ts';
import { listed, readList, sharedLists } from '../../platform/table/lists.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Beginner } from './rules.ts';

/** One person's time in a program, strongly consistent. */
export async function readBeginner(
  table: Table,
  { id, program }: Pick<Beginner, 'id' | 'program'>,
): Promise<Beginner | undefined> {
  const item = await readItem(table, beginnerKey(id, program), 'strong');
  return item === undefined ? undefined : beginnerOfItem(item);
}

/** All programs in which somebody is or was a beginner, strongly consistent. One query. */
export async function readBeginnersOf(table: Table, id: string): Promise<readonly Beginner[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': privatePartition(id), ':sk': beginnerPrefix },
    ConsistentRead: true,
  });
  return items.map(beginnerOfItem);
}

/** The first `limit` beginners of a program who have no voucher yet, the one whose days end first in front. */
export async function readWaitingBeginners(
  table: Table,
  program: Program,
  limit: number,
): Promise<readonly Beginner[]> {
  const { items } = await readList(table, sharedLists.beginners(program), { limit });
  return items.map(beginnerOfItem);
}

/** Writes over the version before it; version 1 must not exist yet. False when somebody else was first. */
export function writeBeginner(table: Table, beginner: Beginner, token: string): Promise<boolean> {
  const { id, program, state, until } = beginner;
  const place =
    state === 'beginner'
      ? listed(sharedLists.beginners(program), `${new Date(until).toISOString()}#${id}`)
      : {};
  return putVersion(table, { ...beginnerKey(id, program), ...beginner, ...place }, token);
}

function beginnerOfItem(item: Readonly<Record<string, unknown>>): Beginner {
  return valueOf(item) as unknown as Beginner;
}
