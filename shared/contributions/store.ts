// Access patterns of contributions: by identity only. Lists of a person's work go
// through the day chunks, so that recording costs one write without any index.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem, readItems } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { contributionKey } from '../table/keys.ts';
import { readAttribute, type AttributeMap } from '../table/attributes.ts';
import type { Contribution } from './rules.ts';

/** The stored shape: `t` tells our own write from a rival's when a reply was lost. */
type ContributionItem = Omit<Contribution, 'identity'> & { pk: string; sk: 'CON'; t: string };

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

function toItem({ identity, ...rest }: Contribution, token: string): ContributionItem {
  return { ...contributionKey(identity), ...rest, sk: 'CON', t: token };
}

function fromItem({ pk, sk: _sk, t: _t, ...rest }: ContributionItem): Contribution {
  return { ...rest, identity: pk.slice(2) };
}
