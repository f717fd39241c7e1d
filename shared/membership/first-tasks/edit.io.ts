// The list of first tasks as use cases.
import { audit } from '../../platform/audit-log/record.io.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { sameValue } from '../../platform/values/same-value.ts';
import { withTask, type TaskChange, type TaskList } from './rules.ts';
import { readTaskList, writeTaskList } from './store.ts';

/** The list of first tasks. One read. */
export function readTasks({ table }: Pick<Services, 'table'>): Promise<TaskList> {
  return readTaskList(table);
}

/** `full`: there are `OWN_TASKS_AT_MOST` of managers' own, none of them retired. Only `changed` has written anything. */
type TaskOutcome = 'changed' | 'unchanged' | 'outdated' | 'full';

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
  const outcome = await changeItem<TaskList, TaskList, TaskOutcome>({
    about: 'the list of first tasks',
    read: () => readTaskList(table),
    rule: (before) => {
      const after = withTask(before, change);
      if (after === 'full') return stays('full');
      if (sameValue(after, before)) return stays('unchanged');
      if (version !== undefined && before.version !== version) return stays('outdated');
      return becomes(after, 'changed');
    },
    write: (next) => writeTaskList(table, next, ids.token()),
  });
  if (outcome === 'changed') {
    const on = change.is === 'kept' ? change.task.id : change.id;
    await audit(services, { by, act: 'tasks.changed', on, detail: change.is });
  }
  return outcome;
}
