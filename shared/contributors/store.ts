// Access patterns of contributors: the id behind a handle, and the profile.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem, type Consistency } from '../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../table/client.ts';
import { readAttribute, type AttributeMap } from '../table/attributes.ts';
import { handleKey, profileKey } from '../table/keys.ts';
import type { Profile } from './profile.ts';

/** A handle and who it belongs to. */
export interface HandleClaim {
  readonly handle: string;
  readonly contributor: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** The claim of a handle. `strong` for writers that must not miss a claim just made. */
export async function readHandle(
  table: Table,
  handle: string,
  consistency: Consistency = 'eventual',
): Promise<HandleClaim | undefined> {
  const item = await readItem(table, handleKey(handle), consistency);
  return item === undefined
    ? undefined
    : { handle, contributor: item.id as string, createdAt: item.at as number };
}

/** Claims a handle for a new contributor; whoever was first holds it, and is returned. */
export async function claimHandle(table: Table, claim: HandleClaim): Promise<HandleClaim> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...handleKey(claim.handle), id: claim.contributor, at: claim.createdAt },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return claim;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    const holder = await readHandle(table, claim.handle, 'strong');
    if (holder === undefined) throw error;
    return holder;
  }
}

/**
 * Lets the handle of a record that went over into another lead there. True also when it did
 * before; false when somebody else has it. `was` tells it from the handle that the other bears.
 */
export async function repointHandle(
  table: Table,
  handle: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const before = await readItem(table, handleKey(handle), 'strong');
  if (before?.id === to) return true;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...before, ...handleKey(handle), id: to, was: from },
        ConditionExpression: 'id = :from',
        ExpressionAttributeValues: { ':from': from },
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readHandle(table, handle, 'strong'))?.contributor === to;
  }
}

/** A profile by contributor id, strongly consistent. */
export async function readProfile(table: Table, id: string): Promise<Profile | undefined> {
  const item = await readItem(table, profileKey(id), 'strong');
  return item === undefined ? undefined : profileOfItem(item);
}

/** Writes a profile over the version before it. False when somebody else was first. */
export async function writeProfile(table: Table, id: string, profile: Profile): Promise<boolean> {
  const { version } = profile;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...profileKey(id), ...profile },
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
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/** The profile in an item. */
export function profileOfItem({ pk: _pk, sk: _sk, ...rest }: Record<string, unknown>): Profile {
  return rest as unknown as Profile;
}

/** The profile in a stream image, or undefined when the image is of another entity. */
export function profileOfImage(image: AttributeMap): Profile | undefined {
  return image.sk?.S === 'PROFILE' ? profileOfItem(readAttribute(image)) : undefined;
}
