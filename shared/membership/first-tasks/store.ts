// Access patterns of the first tasks: one item.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { firstTasksKey } from './keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import { initialTasks, type TaskList } from './rules.ts';

/** The list, strongly consistent. */
export async function readTaskList(table: Table): Promise<TaskList> {
  const item = await readItem(table, firstTasksKey, 'strong');
  return item === undefined ? initialTasks : (valueOf(item) as unknown as TaskList);
}

/** Writes the list over the version before it. False when somebody else was first. */
export function writeTaskList(table: Table, list: TaskList, token: string): Promise<boolean> {
  return putVersion(table, { ...firstTasksKey, ...list }, token);
}
