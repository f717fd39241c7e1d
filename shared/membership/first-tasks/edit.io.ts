// The list of first tasks as use cases.
import { audit } from '../../platform/audit-log/record.io.ts';
import { Contended } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';
import { withTask, type TaskChange, type TaskList } from './rules.ts';
import { readTaskList, writeTaskList } from './store.ts';

/** The list of first tasks. One read. */
export function readTasks({ table }: Pick<Services, 'table'>): Promise<TaskList> {
  return readTaskList(table);
}

export type TaskOutcome = 'changed' | 'unchanged' | 'outdated' | 'full';

const ATTEMPTS = 10;

/**
 * Changes the list that a manager saw as `version`; `outdated` when another change came between.
 * Without a version the change is made on whatever is there: adding a task contradicts nobody.
 * Audited. Throws Contended when rivals kept winning.
 */
export async function changeTasks(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  { by, version, change }: { readonly by: string; readonly version?: number; readonly change: TaskChange },
): Promise<TaskOutcome> {
  const { table, ids } = services;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readTaskList(table);
    const after = withTask(before, change);
    if (after === 'full') return 'full';
    if (after === before) return 'unchanged';
    if (version !== undefined && before.version !== version) return 'outdated';
    if (await writeTaskList(table, after, ids.token())) {
      const on = change.is === 'kept' ? change.task.id : change.id;
      await audit(services, { by, act: 'tasks.changed', on, detail: change.is });
      return 'changed';
    }
  }
  throw new Contended('the list of first tasks');
}
