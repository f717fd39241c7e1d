// Changing a first task. Whoever saves over somebody else's change is told first.
import * as z from 'zod';
import { changeTasks, readTasks } from '../../../shared/membership/first-tasks/edit.io.ts';
import { isOwn, taskOf, type OwnTask, type TaskList } from '../../../shared/membership/first-tasks/rules.ts';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors, type Params } from '../../http/page.ts';
import { TaskForm, taskFields, taskOfFields } from './task-form.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';

export { manageJoinMessages as messages };

const path = `${managePath}/tasks`;

/** `/manage/tasks/:task`; the tasks that come with Laurel can be retired, not changed. */
export const view = defineView({
  query: noQuery,
  async respond({ context, params }) {
    const list = await readTasks(context.services);
    const task = ownTask(list, params);
    if (task === undefined) return { is: 'not-found' };
    const screen = { context, list, task, fields: noFields, errors: {} };
    return { is: 'page', title: titleIn(context), view: <Change {...screen} /> };
  },
});

/** Saves the task; `version` is that of the list the form was drawn from, and 409 says that it is newer now. */
export const form = defineForm({
  schema: () => taskFields.extend({ version: z.coerce.number().int().min(0) }),
  async submitted({ context, params, fields, input: { version, ...rest } }) {
    const task = ownTask(await readTasks(context.services), params);
    if (task === undefined) return { is: 'not-found' };
    const outcome = await changeTasks(context.services, {
      by: visitorIn(context).account.id,
      version,
      change: { is: 'kept', task: taskOfFields(task.id, rest) },
    });
    if (outcome === 'outdated') {
      return again(context, params, { status: 409, fields, errors: { form: 'manage-outdated' } });
    }
    return { is: 'see-other', to: context.link(path, { done: 'saved' }) };
  },
  refused: ({ context, params, fields, errors }) => again(context, params, { status: 400, fields, errors }),
});

function ownTask(list: TaskList, { task: id }: Params): OwnTask | undefined {
  const task = taskOf(list, id);
  return task !== undefined && isOwn(task) ? task : undefined;
}

function titleIn({ l10n }: PageContext): string {
  return l10n.text('manage-tasks-change');
}

interface Refused {
  readonly status: 400 | 409;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

async function again(
  context: PageContext,
  params: Params,
  { status, fields, errors }: Refused,
): Promise<FormAnswer> {
  const list = await readTasks(context.services);
  const task = ownTask(list, params);
  if (task === undefined) return { is: 'not-found' };
  const screen = { context, list, task, fields, errors };
  return { is: 'shown', status, title: titleIn(context), view: <Change {...screen} /> };
}

function Change({
  context,
  list,
  task,
  fields,
  errors,
}: {
  readonly context: PageContext;
  readonly list: TaskList;
  readonly task: OwnTask;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead
        kicker={<a href={link(path)}>{l10n.text('manage-tasks-title')}</a>}
        title={titleIn(context)}
        lead={<bdi>{task.title}</bdi>}
      />
      <TaskForm
        context={context}
        fields={fields}
        errors={errors}
        action={`${path}/${task.id}`}
        hidden={{ version: String(list.version) }}
        task={task}
      />
    </>
  );
}
