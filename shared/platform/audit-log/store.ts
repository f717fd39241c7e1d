// Access patterns of the audit log: add, and read a day. There is no way to change or
// remove an entry, and in the cloud no function is allowed to.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../table/client.io.ts';
import { auditKey, auditPartition } from './keys.ts';
import { putOnce } from '../table/put-once.io.ts';
import { dayOf, type Day } from '../time/day.ts';
import type { AuditEntry } from './schema.ts';

/**
 * Adds an entry; `token` makes it one of its own, and a repeat with the same token adds nothing.
 * It stands at its own instant unless `place` (ms, the same UTC day) says another.
 */
export async function appendAudit(
  table: Table,
  entry: AuditEntry,
  token: string,
  place = entry.at,
): Promise<void> {
  const key = auditKey(dayOf(place), new Date(place).toISOString(), token);
  await putOnce(table, { ...key, ...entry });
}

/** The entries of a UTC day, newest first. */
export async function readAuditDay(table: Table, day: Day): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :day',
        ExpressionAttributeValues: { ':day': auditPartition(day) },
        ScanIndexForward: false,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const { pk: _pk, sk: _sk, ...entry } of page.Items ?? [])
      entries.push(entry as unknown as AuditEntry);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return entries.sort((a, b) => b.at - a.at);
}
