// Access patterns of erasures, and of handles that are gone: known by their mark alone.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../platform/table/batch-reader.ts';
import { isConditionFailed, type Table } from '../../platform/table/client.ts';
import { erasedHandleKey, personKey } from '../../identity/profiles/keys.ts';
import { erasureKey } from './keys.ts';
import { listed, listItems } from '../../platform/table/lists.ts';
import { putOnce } from '../../platform/table/put-once.ts';
import { putVersion } from '../../platform/table/put-version.ts';
import { queryAll } from '../../platform/table/query-all.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Erasure } from './rules.ts';

const unfinished = 'erasures';

/** An erasure by contributor id, strongly consistent. */
export async function readErasure(table: Table, id: string): Promise<Erasure | undefined> {
  const item = await readItem(table, erasureKey(id), 'strong');
  return item === undefined ? undefined : erasureOfItem(item);
}

/** Writes an erasure over the version before it. False when somebody else was first. */
export function writeErasure(table: Table, erasure: Erasure, token: string): Promise<boolean> {
  const place = `${new Date(erasure.startedAt).toISOString()}#${erasure.id}`;
  const list = erasure.state === 'done' ? {} : listed(unfinished, place);
  return putVersion(table, { ...erasureKey(erasure.id), ...erasure, ...list }, token);
}

/** Erasures that are not done yet. */
export async function unfinishedErasures(table: Table): Promise<Erasure[]> {
  const erasures: Erasure[] = [];
  for await (const item of listItems(table, unfinished)) erasures.push(erasureOfItem(item));
  return erasures;
}

function erasureOfItem(item: Readonly<Record<string, unknown>>): Erasure {
  return valueOf(item) as unknown as Erasure;
}

/** The nameless record that a handle's work counts for, by the handle's mark; strongly consistent. */
export async function readErasedHandle(table: Table, mark: string): Promise<string | undefined> {
  return (await readItem(table, erasedHandleKey(mark), 'strong'))?.id as string | undefined;
}

/** Notes that a handle is gone, once; what is recorded for it counts for `id` from then on. */
export async function writeErasedHandle(table: Table, mark: string, id: string): Promise<void> {
  await putOnce(table, { ...erasedHandleKey(mark), id });
}

/**
 * Takes a person's name off their places that no card leads to any more. Each stays, with its
 * version, so that a late write of an older card can't bring it back.
 */
export async function unnamePlaces(table: Table, id: string): Promise<number> {
  const places = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rank)',
    ExpressionAttributeValues: { ':pk': personKey(id), ':rank': 'RANK#' },
    ConsistentRead: true,
  });
  let changed = 0;
  for (const { name, ...item } of places) {
    if (name === undefined) continue;
    try {
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: item,
          ConditionExpression: 'cv = :cv',
          ExpressionAttributeValues: { ':cv': item.cv },
        }),
      );
      changed += 1;
    } catch (error) {
      // Written anew meanwhile, and by then without a name.
      if (!isConditionFailed(error)) throw error;
    }
  }
  return changed;
}
