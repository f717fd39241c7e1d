// What jobs remember between runs.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../table/batch-reader.io.ts';
import type { Table } from '../table/client.io.ts';
import { jobKey } from './keys.ts';

/** The fingerprint of what a job last ran for, or undefined when it never ran. */
export async function readFingerprint(table: Table, job: string): Promise<string | undefined> {
  const item = await readItem(table, jobKey(job), 'strong');
  return item?.fingerprint as string | undefined;
}

/** Remembers what a job ran for. */
export async function writeFingerprint(table: Table, job: string, fingerprint: string): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...jobKey(job), fingerprint } }));
}
