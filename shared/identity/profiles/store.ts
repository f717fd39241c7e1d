// Access patterns of contributors: the id behind a handle, the profile, and handles that are
// gone, known by their mark alone.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem, type Consistency } from '../../platform/table/batch-reader.io.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { readAttribute, type AttributeMap } from '../../platform/table/attributes.io.ts';
import { erasedHandleKey, handleKey, handleOfKey, profileKey } from './keys.ts';
import type { Key } from '../../platform/table/keys.ts';
import { putOnce, putOrRead } from '../../platform/table/put-once.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
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
  return item === undefined ? undefined : claimOfItem(handle, item);
}

/** Claims a handle for a new contributor; whoever was first holds it, and is returned. */
export async function claimHandle(table: Table, claim: HandleClaim): Promise<HandleClaim> {
  const { handle, contributor, createdAt } = claim;
  const item = { ...handleKey(handle), id: contributor, at: createdAt };
  return claimOfItem(handle, await putOrRead(table, item));
}

function claimOfItem(handle: string, item: Readonly<Record<string, unknown>>): HandleClaim {
  return { handle, contributor: item.id as string, createdAt: item.at as number };
}

/** The claim in a scanned item, or undefined when it is of another entity. */
export function claimInItem(item: Readonly<Record<string, unknown>> & Key): HandleClaim | undefined {
  const handle = handleOfKey(item);
  return handle === undefined ? undefined : claimOfItem(handle, item);
}

/** The claim of the handle that somebody bears; undefined for one of a record that went over, which only leads to them. */
export function borneHandleInItem(item: Readonly<Record<string, unknown>> & Key): HandleClaim | undefined {
  return item['was'] === undefined ? claimInItem(item) : undefined;
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

/**
 * Writes a profile over the version before it; version 1 must not exist yet. `token` tells our
 * own write from a rival's when a reply was lost. False when somebody else was first.
 */
export function writeProfile(table: Table, id: string, profile: Profile, token: string): Promise<boolean> {
  return putVersion(table, { ...profileKey(id), ...profile }, token);
}

const { sk: profileSortKey } = profileKey('');

/** The profile in an item. */
function profileOfItem(item: Record<string, unknown>): Profile {
  return valueOf(item) as unknown as Profile;
}

/** The profile among the items of a person's partition. */
export function profileIn(items: readonly Readonly<Record<string, unknown>>[]): Profile | undefined {
  const item = items.find(({ sk }) => sk === profileSortKey);
  return item === undefined ? undefined : profileOfItem(item);
}

/** The profile in a stream image, or undefined when the image is of another entity. */
export function profileOfImage(image: AttributeMap): Profile | undefined {
  return image.sk?.S === profileSortKey ? profileOfItem(readAttribute(image)) : undefined;
}

/** The nameless record that a handle's work counts for, by the handle's mark; strongly consistent. */
export async function readErasedHandle(table: Table, mark: string): Promise<string | undefined> {
  return (await readItem(table, erasedHandleKey(mark), 'strong'))?.id as string | undefined;
}

/** Notes that a handle is gone, once; what is recorded for it counts for `id` from then on. */
export async function writeErasedHandle(table: Table, mark: string, id: string): Promise<void> {
  await putOnce(table, { ...erasedHandleKey(mark), id });
}
