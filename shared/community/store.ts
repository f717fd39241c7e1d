// Access patterns of the community's settings: one item.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { communityKey } from '../table/keys.ts';
import { initialCommunity, type Community } from './rules.ts';

/** The settings, strongly consistent. */
export async function readSettings(table: Table): Promise<Community> {
  const item = await readItem(table, communityKey, 'strong');
  if (item === undefined) return initialCommunity;
  const { pk: _pk, sk: _sk, t: _t, ...rest } = item;
  return { ...initialCommunity, ...(rest as Partial<Community>) };
}

/** Writes the settings over the version before them. False when somebody else was first. */
export async function writeSettings(table: Table, community: Community, token: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...communityKey, ...community, t: token },
        ...(community.version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': community.version - 1 },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, communityKey, 'strong'))?.t === token;
  }
}
