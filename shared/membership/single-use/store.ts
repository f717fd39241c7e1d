// Things that are good for one use: challenges of passkeys, states of provider sign-ins.
// They live in the browser, sealed; the table only remembers the ones that were used.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { isConditionFailed, type Table } from '../../platform/table/client.io.ts';
import { signInCodeKey } from '../sign-in/keys.ts';

/** What is about to be used up, as `useOnce` takes it. */
interface Used {
  /** SHA-256 of what is used up, so that the table holds nothing that still works. */
  readonly hash: string;
  readonly kind: 'passkey' | 'provider';
  /** Milliseconds since the epoch; it is refused for its age from then on, and the mark may go. */
  readonly until: number;
  /** Tells this attempt from a rival's when the reply to its write was lost. */
  readonly token: string;
}

/** Uses it up. False when somebody has before; of many at once, one is told true. */
export async function useOnce(table: Table, { hash, kind, until, token }: Used): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...signInCodeKey(hash), kind, t: token, ttl: Math.ceil(until / 1000) + 60 },
        ConditionExpression: 'attribute_not_exists(pk) OR t = :own',
        ExpressionAttributeValues: { ':own': token },
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}
