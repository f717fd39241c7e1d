// Access patterns of the sign-up: a person's journey, and the journeys that began in a week.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { journeyKey } from './keys.ts';
import { listed, listItems } from '../../platform/table/lists.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import { weekNameOf } from '../../platform/time/week.ts';
import { dayOf } from '../../platform/time/day.ts';
import type { Journey } from './rules.ts';

/** A journey by contributor id, strongly consistent: a step done on another device counts here. */
export async function readJourney(table: Table, id: string): Promise<Journey | undefined> {
  const item = await readItem(table, journeyKey(id), 'strong');
  return item === undefined ? undefined : journeyOfItem(item);
}

/** Writes a journey over the version before it; version 1 must not exist yet. False when somebody else was first. */
export function writeJourney(table: Table, journey: Journey, token: string): Promise<boolean> {
  const { id, startedAt } = journey;
  const place = listed(
    listOfWeek(weekNameOf(dayOf(startedAt))),
    `${new Date(startedAt).toISOString()}#${id}`,
  );
  return putVersion(table, { ...journeyKey(id), ...journey, ...place }, token);
}

/** The journeys that began in an ISO week such as `2026-W47`, in the order in which they did. */
export async function readJourneysOfWeek(table: Table, week: string): Promise<readonly Journey[]> {
  const journeys: Journey[] = [];
  for await (const item of listItems(table, listOfWeek(week))) journeys.push(journeyOfItem(item));
  return journeys;
}

function listOfWeek(week: string): string {
  return `journey#${week}`;
}

function journeyOfItem(item: Readonly<Record<string, unknown>>): Journey {
  return valueOf(item) as unknown as Journey;
}
