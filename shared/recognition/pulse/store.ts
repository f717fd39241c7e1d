// The pulse is one item: small, read by the front page, set as a whole.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../platform/table/client.io.ts';
import { pulseKey } from './keys.ts';
import type { PulseView } from './view.ts';

/** The pulse as last taken, or undefined when none was. */
export async function readStoredPulse(table: Table): Promise<PulseView | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: pulseKey }));
  return Item?.view as PulseView | undefined;
}

/** Sets the pulse. Of two at once the later stays: both are right. */
export async function writePulse(table: Table, view: PulseView): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...pulseKey, view } }));
}
