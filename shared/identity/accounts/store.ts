// Access patterns of accounts: by id, and the id behind a verified address or a
// provider's identity. Addresses stand in keys as an HMAC only.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { accountKey, addressKey, identityKey } from './keys.ts';
import type { Key } from '../../platform/table/keys.ts';
import { putOrRead } from '../../platform/table/put-once.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Account } from './account.ts';

/** An account by contributor id, strongly consistent: what ended a moment ago has ended. One read. */
export async function readAccount(table: Table, id: string): Promise<Account | undefined> {
  const item = await readItem(table, accountKey(id), 'strong');
  return item === undefined ? undefined : accountOfItem(item);
}

/** The account in an item. */
function accountOfItem(item: Record<string, unknown>): Account {
  return valueOf(item) as unknown as Account;
}

/**
 * Writes an account over the version before it; version 1 must not exist yet. `token` tells
 * our own write from a rival's when a reply was lost. False when somebody else was first.
 */
export function writeAccount(table: Table, account: Account, token: string): Promise<boolean> {
  return putVersion(table, { ...accountKey(account.id), ...account }, token);
}

/** Whose verified address this is, by its HMAC; strongly consistent. */
export function readAddressOwner(table: Table, mark: string): Promise<string | undefined> {
  return readOwner(table, addressKey(mark));
}

/** Gives an address to a contributor; whoever was first holds it, and their id is returned. */
export function claimAddress(table: Table, mark: string, id: string): Promise<string> {
  return claim(table, addressKey(mark), id);
}

/** Whose identity at a provider this is, by its HMAC; strongly consistent. */
export function readIdentityOwner(table: Table, mark: string): Promise<string | undefined> {
  return readOwner(table, identityKey(mark));
}

/** Gives a provider's identity to a contributor; whoever was first holds it. */
export function claimIdentity(table: Table, mark: string, id: string): Promise<string> {
  return claim(table, identityKey(mark), id);
}

/** Gives an identity that `from` no longer lists to `to`. False when somebody else was first. */
export async function moveIdentity(
  table: Table,
  mark: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...identityKey(mark), id: to },
        // Its own id too: the reply to the first try may have been lost.
        ConditionExpression: 'id = :from OR id = :to',
        ExpressionAttributeValues: { ':from': from, ':to': to },
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

async function readOwner(table: Table, key: Key): Promise<string | undefined> {
  return (await readItem(table, key, 'strong'))?.id as string | undefined;
}

async function claim(table: Table, key: Key, id: string): Promise<string> {
  return (await putOrRead(table, { ...key, id })).id as string;
}
