// The list of first tasks for newcomers: what is offered in each program, and a form for more.
import * as z from 'zod';
import { programs, type Program } from '../../../shared/platform/vocabulary/programs.ts';
import { changeTasks, readTasks } from '../../../shared/membership/first-tasks/edit.io.ts';
import { allTasks, isOwn, type Task, type TaskList } from '../../../shared/membership/first-tasks/rules.ts';
import { Notice } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { joinMessages } from '../../../shared/l10n/join.ts';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { textQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import { taskHint, taskTitle } from '../../join/task-words.tsx';
import { TaskForm, taskFields, taskOfFields } from './task-form.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';

/** The tasks that come with Laurel have their words among those of the sign-up. */
export const messages = [manageJoinMessages, joinMessages];

const path = `${managePath}/tasks`;

/** `/manage/tasks` */
export const view = defineView({
  query: { done: textQuery({ least: 0, most: 20 }) },
  async respond({ context, query: { done } }) {
    const list = await readTasks(context.services);
    const id = `own-${context.services.ids.token()}`;
    const screen = { context, list, id, fields: noFields, errors: {}, done: done === 'saved' };
    return { is: 'page', title: titleIn(context), view: <Tasks {...screen} /> };
  },
});

/** The id is made with the form, so that a form sent twice is one task. */
const schema = taskFields.extend({ id: z.string().regex(/^own-[a-z0-9]{8}$/) });

/** Adds a task of the community's own; 400 when the list is full. */
export const form = defineForm({
  schema: () => schema,
  async submitted({ context, fields, input: { id, ...rest } }) {
    const outcome = await changeTasks(context.services, {
      by: visitorIn(context).account.id,
      change: { is: 'kept', task: taskOfFields(id, rest) },
    });
    if (outcome === 'full') return again(context, fields, { form: 'manage-tasks-full' });
    return { is: 'see-other', to: context.link(path, { done: 'saved' }) };
  },
  refused: ({ context, fields, errors }) => again(context, fields, errors),
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('manage-tasks-title');
}

async function again(context: PageContext, fields: Fields, errors: FieldErrors): Promise<FormAnswer> {
  const list = await readTasks(context.services);
  const screen = { context, list, id: fields.get('id'), fields, errors, done: false };
  return { is: 'shown', status: 400, title: titleIn(context), view: <Tasks {...screen} /> };
}

interface TasksProps {
  readonly context: PageContext;
  readonly list: TaskList;
  /** Of the task that the form makes. */
  readonly id: string;
  readonly fields: Fields;
  readonly errors: FieldErrors;
  readonly done: boolean;
}

function Tasks({ context, list, id, fields, errors, done }: TasksProps) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead
        kicker={<a href={link(managePath)}>{l10n.text('nav-manage')}</a>}
        title={titleIn(context)}
        lead={l10n.text('manage-tasks-lead')}
      >
        {done && <Notice>{l10n.text('manage-saved')}</Notice>}
      </PageHead>
      {programs.map((program) => (
        <OfProgram context={context} list={list} program={program} />
      ))}
      <section aria-labelledby="add">
        <h2 id="add">{l10n.text('manage-tasks-add')}</h2>
        <TaskForm context={context} fields={fields} errors={errors} action={path} hidden={{ id }} />
      </section>
    </>
  );
}

function OfProgram({
  context,
  list,
  program,
}: {
  readonly context: PageContext;
  readonly list: TaskList;
  readonly program: Program;
}) {
  return (
    <section aria-labelledby={program}>
      <h2 id={program}>{context.l10n.text(`program-${program}`)}</h2>
      <ul class="plain">
        {allTasks(list)
          .filter((task) => task.program === program)
          .map((task) => (
            <Line context={context} task={task} list={list} />
          ))}
      </ul>
    </section>
  );
}

function Line({
  context,
  task,
  list,
}: {
  readonly context: PageContext;
  readonly task: Task;
  readonly list: TaskList;
}) {
  const { l10n, link } = context;
  const isRetired = list.retired.includes(task.id);
  const title = taskTitle(l10n, task);
  return (
    <li class="row">
      <div>
        {isOwn(task) ? (
          <a href={link(`${path}/${task.id}`)}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          title
        )}{' '}
        {isRetired && <b>{l10n.text('manage-tasks-retired')}</b>}
        <small dir="auto">{taskHint(l10n, task)}</small>
        {isOwn(task) && task.locale !== undefined && <small>{l10n.languageName(task.locale)}</small>}
      </div>
      <form method="post" action={link(`${path}/offer`)}>
        <input type="hidden" name="id" value={task.id} />
        <button
          class="quiet"
          name="offer"
          value={isRetired ? 'offered' : 'retired'}
          aria-label={l10n.text(isRetired ? 'manage-tasks-offer-one' : 'manage-tasks-retire-one', {
            task: l10n.isolate(title),
          })}
        >
          {l10n.text(isRetired ? 'manage-tasks-offer' : 'manage-tasks-retire')}
        </button>
      </form>
    </li>
  );
}
