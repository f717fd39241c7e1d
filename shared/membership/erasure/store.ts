// Access patterns of erasures.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { erasureKey } from './keys.ts';
import { listed, listItems } from '../../platform/table/lists.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
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

/** The contributor id of an erasure that is done, in a scanned item; undefined for every other item. */
export function doneErasureOfItem(item: Readonly<Record<string, unknown>>): string | undefined {
  const { id, state } = erasureOfItem(item);
  return item.sk === erasureKey(id).sk && state === 'done' ? id : undefined;
}
