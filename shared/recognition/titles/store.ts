// Access patterns of titles: the list of a program's present holders (one item,
// versioned) and each person's stints.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { versionOf } from '../../platform/table/version-of.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { idOfPartition, personKey } from '../../identity/profiles/keys.ts';
import { titleKey, titleListKey, titlePrefix } from './keys.ts';
import type { Day } from '../../platform/time/day.ts';
import type { Holding, TitleId, TitleStint } from './rules.ts';

type Item = Readonly<Record<string, unknown>>;

/** The holders of a program's titles as of a night. `version` 0 means that none was given yet. */
export interface TitleList {
  readonly program: Program;
  readonly version: number;
  /** The day of the run that set this list. */
  readonly night: Day;
  readonly holders: readonly Holding[];
}

/** A program's list; `strong` for the nightly job, which decides on it. */
export async function readTitleList(
  table: Table,
  program: Program,
  consistency: 'strong' | 'eventual' = 'eventual',
): Promise<TitleList> {
  const { Item } = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: titleListKey(program),
      ConsistentRead: consistency === 'strong',
    }),
  );
  if (Item === undefined) return { program, version: 0, night: 0, holders: [] };
  return {
    program,
    version: versionOf(Item),
    night: Item.night as Day,
    holders: Item.holders as Holding[],
  };
}

/** Writes the list over the version before it. False when somebody else was first. */
export function writeTitleList(
  table: Table,
  { program, version, night, holders }: TitleList,
): Promise<boolean> {
  return putVersion(table, { ...titleListKey(program), version, night, holders });
}

/** Writes a stint: the same stint written again is the same item. */
export async function writeStint(table: Table, id: string, stint: TitleStint): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: {
        ...titleKey(id, stint.program, stint.since),
        title: stint.title,
        since: stint.since,
        until: stint.until,
      },
    }),
  );
}

/** Every stint of a person, strongly consistent. */
export async function readStints(table: Table, id: string): Promise<readonly TitleStint[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :title)',
    ExpressionAttributeValues: { ':pk': personKey(id), ':title': titlePrefix },
    ConsistentRead: true,
  });
  return items.map(stintOfItem);
}

/** The stints among the items of one or of many people's partitions. */
export function stintsIn(items: readonly Item[]): (TitleStint & { readonly contributor: string })[] {
  return items
    .filter(({ sk }) => (sk as string).startsWith(titlePrefix))
    .map((item) => ({ ...stintOfItem(item), contributor: idOfPartition(item.pk as string) }));
}

/** The stint in an item of a person's partition. */
function stintOfItem(item: Record<string, unknown>): TitleStint {
  return {
    program: (item.sk as string).split('#')[1] as Program,
    title: item.title as TitleId,
    since: item.since as Day,
    ...(item.until === undefined ? {} : { until: item.until as Day }),
  };
}
