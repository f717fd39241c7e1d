// Access patterns of sign-in codes: a challenge by the hash of its secret, and what was
// mailed to an address. Each write is one conditional request that may be made twice: a try
// and a use are names in the item, not numbers that grow.
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.io.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { codeMailsKey, signInCodeKey } from './keys.ts';
import { putUnder, putVersion } from '../../platform/table/put-version.io.ts';
import { noMails, type CodeMails } from './allowance.ts';
import { TRIES_AT_MOST, type Challenge, type CodePurpose } from './rules.ts';

/** Items go some time after they are worth nothing. */
const KEPT_SECONDS = 3600;
const DAY_SECONDS = 86_400;

type Item = Record<string, unknown>;

/**
 * Puts a new challenge down. `token` tells our own write from a rival's when a reply was lost.
 * False when there is an open one of that hash, which stays as it is.
 */
export function insertChallenge(
  table: Table,
  { hash, used: _used, tries: _tries, ...challenge }: Challenge,
  { token, now }: { readonly token: string; readonly now: number },
): Promise<boolean> {
  const ttl = Math.ceil(challenge.until / 1000) + KEPT_SECONDS;
  return putUnder(
    table,
    { ...signInCodeKey(hash), ...challenge, ttl },
    {
      // The table takes its time to forget what is over.
      ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
      ExpressionAttributeNames: { '#until': 'until' },
      ExpressionAttributeValues: { ':now': now },
    },
    token,
  );
}

/** A challenge by hash, strongly consistent. */
export async function readChallenge(table: Table, hash: string): Promise<Challenge | undefined> {
  const item = await readItem(table, signInCodeKey(hash), 'strong');
  return item === undefined ? undefined : challengeOf(hash, item);
}

/**
 * Notes a try before anything is compared, and answers with the challenge as it stands then.
 * Undefined when there is none or its tries are used up. `token` names the try: the same one
 * again is no other try.
 */
export async function noteTry(table: Table, hash: string, token: string): Promise<Challenge | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: signInCodeKey(hash),
        UpdateExpression: 'ADD tries :tries',
        ConditionExpression:
          'attribute_exists(#until) AND (attribute_not_exists(tries) OR size(tries) < :most OR contains(tries, :try))',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':tries': new Set([token]), ':try': token, ':most': TRIES_AT_MOST },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return challengeOf(hash, Attributes ?? {});
  } catch (error) {
    if (isConditionFailed(error)) return undefined;
    throw error;
  }
}

/** Uses a challenge's code up; of many at once, one is told true. `token` names the use. */
export async function useCode(table: Table, hash: string, token: string): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: signInCodeKey(hash),
        UpdateExpression: 'SET usedBy = :token',
        ConditionExpression: 'attribute_exists(#until) AND (attribute_not_exists(usedBy) OR usedBy = :token)',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':token': token },
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

function challengeOf(hash: string, item: Item): Challenge | undefined {
  // Uses of passkeys and providers lie under keys of the same kind.
  if (typeof item.until !== 'number') return undefined;
  return {
    hash,
    purpose: item.purpose as CodePurpose,
    ...(item.code === undefined ? {} : { code: item.code as string }),
    shares: item.shares as readonly string[],
    sealed: item.sealed as string,
    until: item.until,
    tries: (item.tries as Set<string> | undefined)?.size ?? 0,
    used: item.usedBy !== undefined,
  };
}

/** What was mailed to an address lately, by its HMAC; strongly consistent. */
export async function readCodeMails(table: Table, mark: string): Promise<CodeMails> {
  const item = await readItem(table, codeMailsKey(mark), 'strong');
  if (item === undefined) return noMails;
  return {
    version: item.version as number,
    mails: item.mails as CodeMails['mails'],
    shares: item.shares as CodeMails['shares'],
  };
}

/**
 * Writes what was mailed over the version before it. `token` tells our own write from a
 * rival's when a reply was lost. False when somebody else was first, or when the table has
 * forgotten it since it was read.
 */
export function writeCodeMails(
  table: Table,
  mark: string,
  mails: CodeMails,
  { token, now }: { readonly token: string; readonly now: number },
): Promise<boolean> {
  const ttl = Math.ceil(now / 1000) + DAY_SECONDS + KEPT_SECONDS;
  return putVersion(table, { ...codeMailsKey(mark), ...mails, ttl }, token);
}
