// A first task in words: ours from Fluent, a manager's as they wrote it.
import { isOwn, type Task } from '../../shared/membership/first-tasks/rules.ts';
import { SafeLink } from '../components/safe-link.tsx';
import type { L10n } from '../../shared/l10n/l10n.ts';

interface TaskProps {
  readonly l10n: L10n;
  readonly task: Task;
}

/** What a task is called. */
export function taskTitle(l10n: L10n, task: Task): string {
  return isOwn(task) ? task.title : l10n.text(`join-task-${task.id}`);
}

/** What there is to do, program and effort. */
export function taskHint(l10n: L10n, task: Task): string {
  const words = isOwn(task) ? task.words : l10n.text(`join-task-${task.id}-words`);
  const effort = l10n.text(`join-effort-${String(task.difficulty)}`);
  return [words, `${l10n.text(`program-${task.program}`)} · ${effort}`]
    .filter((text) => text !== '')
    .join(' ');
}

/** A task with its link. */
export function TaskWords({ l10n, task }: TaskProps) {
  const title = taskTitle(l10n, task);
  return (
    <>
      <p>
        <b dir="auto">{isOwn(task) ? <SafeLink url={task.url}>{title}</SafeLink> : title}</b>
      </p>
      <p dir="auto">{taskHint(l10n, task)}</p>
    </>
  );
}
