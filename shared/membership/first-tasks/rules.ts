// The list of first tasks: those that come with Laurel and those that managers wrote, and
// which of them fit somebody.
import type { Program } from '../../platform/vocabulary/programs.ts';
import { sameValue } from '../../platform/values/same-value.ts';
import { defaultTasks } from './default-tasks.ts';

/** So many of managers' own; beyond that a list is no help, and the item has room for them. */
export const OWN_TASKS_AT_MOST = 100;

/** A task in a manager's own words. */
export interface OwnTask {
  readonly id: string;
  readonly program: Program;
  /** Only for people who work in it, BCP 47; absent: for everybody. */
  readonly locale?: string;
  readonly difficulty: 1 | 2 | 3;
  readonly title: string;
  readonly words: string;
  /** Checked to be an ordinary web address before it came here. */
  readonly url?: string;
}

/** A task to show: one of ours has its words in Fluent, by its id. */
export type Task = OwnTask | (typeof defaultTasks)[number];

/**
 * What managers have made of the list: one item, written under its version. The tasks that come with Laurel
 * are in it only by their ids, where they are retired.
 */
export interface TaskList {
  readonly version: number;
  readonly own: readonly OwnTask[];
  /** Tasks that are offered no longer, by id; who has picked one keeps it. */
  readonly retired: readonly string[];
}

/** What holds until a manager changes something. */
export const initialTasks: TaskList = { version: 0, own: [], retired: [] };

/** Whether a task's words are a manager's own. */
export function isOwn(task: Task): task is OwnTask {
  return 'title' in task;
}

/** Every task that is offered, managers' own first. */
export function offered({ own, retired }: TaskList): readonly Task[] {
  return allTasks({ own }).filter(({ id }) => !retired.includes(id));
}

/** Every task there is or was. */
export function allTasks({ own }: Pick<TaskList, 'own'>): readonly Task[] {
  return [...own, ...defaultTasks];
}

/** A task by id, retired ones too. */
export function taskOf(list: TaskList, id: string | undefined): Task | undefined {
  return allTasks(list).find((task) => task.id === id);
}

/** The offered tasks that fit somebody, easiest first; those in a locale of theirs before those for everybody. */
export function fitting(
  list: TaskList,
  { programs, locales }: { readonly programs: readonly Program[]; readonly locales: readonly string[] },
): readonly Task[] {
  const localeOf = (task: Task) => (isOwn(task) ? task.locale : undefined);
  return offered(list)
    .filter(({ program }) => programs.length === 0 || programs.includes(program))
    .filter((task) => localeOf(task) === undefined || locales.some((each) => isIn(each, localeOf(task))))
    .toSorted(
      (a, b) =>
        a.difficulty - b.difficulty ||
        Number(localeOf(a) === undefined) - Number(localeOf(b) === undefined) ||
        Number(isOwn(b)) - Number(isOwn(a)),
    );
}

/** `pt-BR` is in `pt-BR` and in `pt`. */
function isIn(locale: string, wanted: string | undefined): boolean {
  return locale === wanted || locale.startsWith(`${wanted ?? ''}-`);
}

/** `kept`: a task of a manager's own, new or over the one with its id. `retired` and `offered` are for any task, also one of ours. */
export type TaskChange =
  | { readonly is: 'kept'; readonly task: OwnTask }
  | { readonly is: 'retired' | 'offered'; readonly id: string };

/** The list after a change; the same value when nothing changed, `full` when there is no room. */
export function withTask(list: TaskList, change: TaskChange): TaskList | 'full' {
  const version = list.version + 1;
  if (change.is !== 'kept') {
    const retired = list.retired.filter((id) => id !== change.id);
    const wanted = change.is === 'retired' && taskOf(list, change.id) ? [...retired, change.id] : retired;
    return wanted.length === list.retired.length ? list : { ...list, version, retired: wanted };
  }
  const { task } = change;
  const at = list.own.findIndex(({ id }) => id === task.id);
  if (at < 0) return withNew(list, task);
  const own = list.own.with(at, task);
  return sameValue(own, list.own) ? list : { ...list, version, own };
}

/** When the list is full, the task that was retired first makes room. */
function withNew(list: TaskList, task: OwnTask): TaskList | 'full' {
  const version = list.version + 1;
  if (list.own.length < OWN_TASKS_AT_MOST) return { ...list, version, own: [...list.own, task] };
  const leaving = list.retired.find((id) => list.own.some((each) => each.id === id));
  if (leaving === undefined) return 'full';
  return {
    version,
    own: [...list.own.filter(({ id }) => id !== leaving), task],
    retired: list.retired.filter((id) => id !== leaving),
  };
}
