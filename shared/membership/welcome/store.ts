// Access patterns of the welcome page: introductions by month, newest first, and the greetings
// of each. Names and words are not kept here: they are read from the profile, so that what
// somebody changes or hides there changes or goes here too.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { greetingKey, greetingPrefix, introductionKey, introductionPartition } from './keys.ts';
import { listed, listItems, readList } from '../../platform/table/lists.io.ts';
import { putOnce } from '../../platform/table/put-once.io.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { StoredGreeting } from './rules.ts';

/** That somebody is on the welcome page, and since when. */
export interface StoredIntroduction {
  /** The contributor's id. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Puts somebody on the welcome page; who is there already stays where they are. */
export async function publishIntroduction(table: Table, introduction: StoredIntroduction): Promise<void> {
  const { id, at } = introduction;
  const month = new Date(at).toISOString().slice(0, 7);
  await putOnce(table, {
    ...introductionKey(id),
    id,
    at,
    ...listed(listOfMonth(month), placeOf(introduction)),
  });
}

/** Whether somebody is on the welcome page; strongly consistent. */
export async function isIntroduced(table: Table, id: string): Promise<boolean> {
  return (await readItem(table, introductionKey(id), 'strong')) !== undefined;
}

/** Introductions of a month such as `2026-11`, newest first, so many at most, those before a place when one is given. */
export async function readIntroductions(
  table: Table,
  {
    month,
    before,
    limit,
  }: { readonly month: string; readonly before?: string | undefined; readonly limit: number },
): Promise<readonly StoredIntroduction[]> {
  const { items } = await readList(table, listOfMonth(month), { before, limit, backwards: true });
  return items.map((item) => ({ id: item.id as string, at: item.at as number }));
}

/** The place of an introduction in its month's list. */
export function placeOf({ id, at }: StoredIntroduction): string {
  return `${new Date(at).toISOString()}#${id}`;
}

/** Writes a greeting over an earlier one of the same greeter; one that was sent later stands. */
export async function writeGreeting(table: Table, to: string, greeting: StoredGreeting): Promise<void> {
  const { by, ...rest } = greeting;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        // By the greeter too: what somebody wrote to others goes when they do.
        Item: { ...greetingKey(to, by), by, ...rest, ...listed(listOfGreeter(by), to) },
        ConditionExpression: 'attribute_not_exists(pk) OR #at <= :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': greeting.at },
      }),
    );
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

/** The greetings of somebody, so many at most; strongly consistent. */
export async function readGreetings(
  table: Table,
  to: string,
  limit: number,
): Promise<readonly StoredGreeting[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :greeting)',
      ExpressionAttributeValues: { ':pk': introductionPartition(to), ':greeting': greetingPrefix },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map((item) => valueOf(item) as unknown as StoredGreeting);
}

/** What one member wrote to another, strongly consistent. */
export async function readGreeting(
  table: Table,
  to: string,
  by: string,
): Promise<StoredGreeting | undefined> {
  const item = await readItem(table, greetingKey(to, by), 'strong');
  return item === undefined ? undefined : (valueOf(item) as unknown as StoredGreeting);
}

/** Somebody's introduction and every greeting that they were sent, strongly consistent. */
export async function readWelcomed(
  table: Table,
  id: string,
): Promise<{
  readonly introduction: StoredIntroduction | undefined;
  readonly greetings: readonly StoredGreeting[];
}> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': introductionPartition(id) },
    ConsistentRead: true,
  });
  const { sk: own } = introductionKey(id);
  const [introduction] = items.filter(({ sk }) => sk === own).map(valueOf);
  return {
    introduction: introduction as unknown as StoredIntroduction | undefined,
    greetings: items.filter(({ sk }) => sk !== own).map((item) => valueOf(item) as unknown as StoredGreeting),
  };
}

/** Whom somebody has greeted, by contributor id. */
export async function greetingsBy(table: Table, by: string): Promise<readonly string[]> {
  const greeted: string[] = [];
  for await (const { listK } of listItems(table, listOfGreeter(by))) greeted.push(listK as string);
  return greeted;
}

function listOfGreeter(by: string): string {
  return `greetings-by#${by}`;
}

function listOfMonth(month: string): string {
  return `welcome#${month}`;
}
