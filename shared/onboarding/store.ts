// Access patterns of the sign-up: a person's journey, and the journeys that began in a week.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { listsIndex } from '../table/indexes.ts';
import { journeyKey } from '../table/keys.ts';
import { weekNameOf } from '../time/week.ts';
import { dayOf } from '../time/day.ts';
import type { Journey } from './rules.ts';

/** A journey by contributor id, strongly consistent: a step done on another device counts here. */
export async function readJourney(table: Table, id: string): Promise<Journey | undefined> {
  const item = await readItem(table, journeyKey(id), 'strong');
  return item === undefined ? undefined : journeyOfItem(item);
}

/** Writes a journey over the version before it; version 1 must not exist yet. False when somebody else was first. */
export async function writeJourney(table: Table, journey: Journey, token: string): Promise<boolean> {
  const { version, id, startedAt } = journey;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...journeyKey(id),
          ...journey,
          t: token,
          listL: listOfWeek(weekNameOf(dayOf(startedAt))),
          listK: `${new Date(startedAt).toISOString()}#${id}`,
        },
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
    const stored = await readItem(table, journeyKey(id), 'strong');
    return stored?.t === token;
  }
}

/** The journeys that began in an ISO week such as `2026-W47`, in the order in which they did. */
export async function readJourneysOfWeek(table: Table, week: string): Promise<readonly Journey[]> {
  const journeys: Journey[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: listsIndex.name,
        KeyConditionExpression: `${listsIndex.partitionKey} = :list`,
        ExpressionAttributeValues: { ':list': listOfWeek(week) },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    journeys.push(...(page.Items ?? []).map(journeyOfItem));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return journeys;
}

function listOfWeek(week: string): string {
  return `journey#${week}`;
}

function journeyOfItem(item: Record<string, unknown>): Journey {
  const { pk: _pk, sk: _sk, t: _t, listL: _listL, listK: _listK, ...rest } = item;
  return rest as unknown as Journey;
}
