// Access patterns of contributions: by identity only. Lists of a person's work go
// through the day chunks, so that recording costs one write without any index. Only
// what was logged by hand and waits for a reviewer stands in a list of its own.
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { readItem, readItems } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { listsIndex } from '../table/indexes.ts';
import { contributionKey } from '../table/keys.ts';
import { readAttribute, type AttributeMap } from '../table/attributes.ts';
import { programOf, type Program } from './kinds.ts';
import { waitsForReview, type Contribution } from './rules.ts';

/** The stored shape: `t` tells our own write from a rival's when a reply was lost. */
type ContributionItem = Omit<Contribution, 'identity'> & {
  pk: string;
  sk: 'CON';
  t: string;
  listL?: string;
  listK?: string;
};

/**
 * Writes a contribution that must not exist yet. Of two at once one is recorded. A
 * reply that was lost is retried by the SDK and then fails on our own write: the
 * token tells.
 */
export async function insertContribution(
  table: Table,
  contribution: Contribution,
  token: string,
): Promise<{ outcome: 'recorded' } | { outcome: 'known'; contribution: Contribution }> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: toItem(contribution, token),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return { outcome: 'recorded' };
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    const stored = await readStored(table, contribution.identity);
    if (stored === undefined) throw error;
    return stored.t === token
      ? { outcome: 'recorded' }
      : { outcome: 'known', contribution: fromItem(stored) };
  }
}

/** Writes the next version over the one before it. False when somebody else was first. */
export async function replaceContribution(table: Table, next: Contribution, token: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: toItem(next, token),
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': next.version - 1 },
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readStored(table, next.identity))?.t === token;
  }
}

/** A contribution by identity, strongly consistent. */
export async function readContribution(table: Table, identity: string): Promise<Contribution | undefined> {
  const item = await readStored(table, identity);
  return item === undefined ? undefined : fromItem(item);
}

/** Contributions by identity, in the order asked for; missing ones are left out. */
export async function readContributions(
  table: Table,
  identities: readonly string[],
): Promise<readonly Contribution[]> {
  const items = await readItems(table, identities.map(contributionKey), 'eventual');
  return items.map((item) => fromItem(item as ContributionItem));
}

/** A piece of what waits for review in a program, oldest first, behind the place `after`; `next` is where it goes on. */
export async function queryWaiting(
  table: Table,
  {
    program,
    after,
    limit,
  }: {
    readonly program: Program;
    readonly after: Record<string, unknown> | undefined;
    readonly limit: number;
  },
): Promise<{ waiting: readonly Contribution[]; next: Record<string, unknown> | undefined }> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: listsIndex.name,
      KeyConditionExpression: '#l = :l',
      ExpressionAttributeNames: { '#l': listsIndex.partitionKey },
      ExpressionAttributeValues: { ':l': reviewList(program) },
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: after }),
    }),
  );
  const items = (page.Items ?? []) as ContributionItem[];
  return { waiting: items.map(fromItem), next: page.LastEvaluatedKey };
}

/** The contribution in a stream image, or undefined when the image is of another entity. */
export function contributionOfImage(image: AttributeMap): Contribution | undefined {
  if (image.sk?.S !== 'CON') return undefined;
  return fromItem(readAttribute(image) as ContributionItem);
}

/** The contribution in a scanned item, or undefined when it is of another entity. */
export function contributionOfItem(item: Readonly<Record<string, unknown>>): Contribution | undefined {
  return item.sk === 'CON' ? fromItem(item as ContributionItem) : undefined;
}

async function readStored(table: Table, identity: string): Promise<ContributionItem | undefined> {
  return (await readItem(table, contributionKey(identity), 'strong')) as ContributionItem | undefined;
}

function toItem(contribution: Contribution, token: string): ContributionItem {
  const { identity, ...rest } = contribution;
  return {
    ...contributionKey(identity),
    ...rest,
    sk: 'CON',
    t: token,
    ...(waitsForReview(contribution)
      ? { listL: reviewList(programOf(contribution.kind)), listK: waitingPlace(contribution) }
      : {}),
  };
}

function reviewList(program: Program): string {
  return `review#${program}`;
}

/** Milliseconds have 13 digits until the year 2286, so places sort by time. */
function waitingPlace({ recordedAt, identity }: Contribution): string {
  return `${recordedAt}#${identity}`;
}

function fromItem({ pk, sk: _sk, t: _t, listL: _l, listK: _k, ...rest }: ContributionItem): Contribution {
  return { ...rest, identity: pk.slice(2) };
}
