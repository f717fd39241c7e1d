// Access patterns of awards: by person, and by badge for the list of its holders.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { holdersIndex } from '../../platform/table/indexes.ts';
import { awardKey, awardPrefix } from './keys.ts';
import { personKey } from '../../identity/profiles/keys.ts';
import type { Key } from '../../platform/table/keys.ts';
import { putOnce } from '../../platform/table/put-once.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { versionOf } from '../../platform/table/version-of.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { formatDay, parseDay, type Day } from '../../platform/time/day.ts';
import type { AwardView, HolderView } from './view.ts';

/** An award as stored: the frozen copy that pages show, when it was given, and whether lists may show it. */
export interface Award extends AwardView {
  /** Milliseconds since the epoch. */
  readonly givenAt: number;
  readonly holder: { readonly handle: string; readonly displayName?: string };
  readonly listed: boolean;
  /** 1 when given; grows with every change of its place in lists or its mark. */
  readonly version: number;
}

/** Gives an award that must not exist yet. False when it was there already. */
export function insertAward(table: Table, id: string, award: Omit<Award, 'version'>): Promise<boolean> {
  return putOnce(table, toItem(id, { ...award, version: 1 }));
}

/**
 * Writes an award over the version before it: its place in lists, its `kept` mark and, when
 * older work turns up, its date may change. False when somebody else was first.
 */
export function rewriteAward(table: Table, id: string, award: Award): Promise<boolean> {
  return putVersion(table, toItem(id, award));
}

/** One award of a person, strongly consistent. */
export async function readAward(
  table: Table,
  id: string,
  { badge, window }: { badge: string; window: string },
): Promise<Award | undefined> {
  const item = await readItem(table, awardKey(id, badge, window), 'strong');
  return item === undefined ? undefined : awardOfItem(item);
}

/** All awards of a person, strongly consistent. */
export async function readAwards(table: Table, id: string): Promise<Award[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :award)',
    ExpressionAttributeValues: { ':pk': personKey(id), ':award': awardPrefix },
    ConsistentRead: true,
  });
  return items.map(awardOfItem);
}

/** The awards among the items of a person's partition. */
export function awardsIn(items: readonly Record<string, unknown>[]): Award[] {
  return items.filter(({ sk }) => (sk as string).startsWith(awardPrefix)).map(awardOfItem);
}

/** A page of a badge's holders: the newest window and day first. */
export async function queryHolders(
  table: Table,
  query: {
    readonly badge: string;
    readonly window: string | undefined;
    readonly limit: number;
    readonly after: Record<string, unknown> | undefined;
  },
): Promise<{ holders: HolderView[]; next: Record<string, unknown> | undefined }> {
  const windowed = query.window !== undefined;
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: holdersIndex.name,
      KeyConditionExpression: windowed ? '#b = :b AND begins_with(#k, :w)' : '#b = :b',
      ExpressionAttributeNames: {
        '#b': holdersIndex.partitionKey,
        ...(windowed ? { '#k': holdersIndex.sortKey } : {}),
      },
      ExpressionAttributeValues: {
        ':b': query.badge,
        ...(query.window === undefined ? {} : { ':w': `${query.window}#` }),
      },
      ScanIndexForward: false,
      Limit: query.limit,
      ...(query.after ? { ExclusiveStartKey: query.after } : {}),
    }),
  );
  return { holders: (page.Items ?? []).map(holderOf), next: page.LastEvaluatedKey };
}

/** The award in an item. */
function awardOfItem(item: Record<string, unknown>): Award {
  const [, badge = '', window = ''] = (item.sk as string).split('#');
  return {
    badge,
    window,
    name: item.title as string,
    awardedOn: item.day as Day,
    ruleVersion: item.rule as number,
    counts: (item.counts ?? []) as AwardView['counts'],
    kept: item.kept === true,
    ...(item.reason === undefined ? {} : { reason: item.reason as string }),
    givenAt: item.at as number,
    holder: {
      handle: item.h as string,
      ...(item.name === undefined ? {} : { displayName: item.name as string }),
    },
    listed: item[holdersIndex.partitionKey] !== undefined,
    version: versionOf(item),
  };
}

function toItem(id: string, award: Award): Key & { version: number } & Record<string, unknown> {
  const { badge, window, holder } = award;
  return {
    ...awardKey(id, badge, window),
    version: award.version,
    title: award.name,
    day: award.awardedOn,
    rule: award.ruleVersion,
    counts: award.counts,
    kept: award.kept ? true : undefined,
    reason: award.reason,
    at: award.givenAt,
    h: holder.handle,
    name: holder.displayName,
    ...(award.listed
      ? {
          [holdersIndex.partitionKey]: badge,
          [holdersIndex.sortKey]: `${window}#${formatDay(award.awardedOn)}#${holder.handle}`,
        }
      : {}),
  };
}

function holderOf(item: Record<string, unknown>): HolderView {
  const text = item[holdersIndex.sortKey] as string;
  const [window = '', day = ''] = text.split('#', 2);
  const handle = text.slice(window.length + day.length + 2);
  return {
    handle,
    displayName: (item.name as string | undefined) ?? handle,
    badge: item[holdersIndex.partitionKey] as string,
    window,
    awardedOn: parseDay(day) ?? 0,
  };
}
