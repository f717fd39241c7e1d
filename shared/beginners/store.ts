// Access patterns of beginners: one by person and program, all of a person, and those of a
// program who wait, the one whose days end first in front.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Program } from '../contributions/kinds.ts';
import { readItem } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { listsIndex } from '../table/indexes.ts';
import { beginnerKey, privatePartition } from '../table/keys.ts';
import { queryAll } from '../table/query-all.ts';
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
    ExpressionAttributeValues: { ':pk': privatePartition(id), ':sk': 'BEGINNER#' },
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
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: listsIndex.name,
      KeyConditionExpression: 'listL = :list',
      ExpressionAttributeValues: { ':list': listOf(program) },
      Limit: limit,
    }),
  );
  return Items.map(beginnerOfItem);
}

/** Writes over the version before it; version 1 must not exist yet. False when somebody else was first. */
export async function writeBeginner(table: Table, beginner: Beginner, token: string): Promise<boolean> {
  const { id, program, version, state, until } = beginner;
  const key = beginnerKey(id, program);
  const place =
    state === 'beginner' ? { listL: listOf(program), listK: `${new Date(until).toISOString()}#${id}` } : {};
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...key, ...beginner, ...place, t: token },
        ...(version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': version - 1 },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, key, 'strong'))?.t === token;
  }
}

function listOf(program: Program): string {
  return `beginners#${program}`;
}

function beginnerOfItem(item: Record<string, unknown>): Beginner {
  const { pk: _pk, sk: _sk, t: _t, listL: _listL, listK: _listK, ...beginner } = item;
  return beginner as unknown as Beginner;
}
