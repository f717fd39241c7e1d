// Access patterns of API keys: by id, and the list of all ids, which is one item
// with a set, so that nothing ever scans for keys.
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { apiKeyKey, apiKeyListKey } from './keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Scope } from './schema.ts';

/** The list of all ids; ids have 12 characters, so none is `all`. */

/** A key as stored: never its secret. */
export interface StoredKey {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the secret in hex. */
  readonly hash: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly revokedAt?: number;
}

/** A key by id, strongly consistent: a key revoked a moment ago is seen to be. */
export async function readKey(table: Table, id: string): Promise<StoredKey | undefined> {
  const item = await readItem(table, apiKeyKey(id), 'strong');
  return item === undefined ? undefined : { ...(valueOf(item) as unknown as Omit<StoredKey, 'id'>), id };
}

/** Writes a key over the version before it; version 1 must not exist yet. False when somebody else was first. */
export function writeKey(table: Table, { id, ...rest }: StoredKey, token: string): Promise<boolean> {
  return putVersion(table, { ...apiKeyKey(id), ...rest }, token);
}

/** Adds an id to the list; adding it twice changes nothing. */
export async function listKeyId(table: Table, id: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: apiKeyListKey,
      UpdateExpression: 'ADD #ids :id',
      ExpressionAttributeNames: { '#ids': 'ids' },
      ExpressionAttributeValues: { ':id': new Set([id]) },
    }),
  );
}

/** The ids of all keys that were ever begun, in no order. */
export async function readKeyIds(table: Table): Promise<readonly string[]> {
  const item = await readItem(table, apiKeyListKey, 'strong');
  return item === undefined ? [] : [...(item.ids as Set<string>)];
}
