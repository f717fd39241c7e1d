// A first task that fits: picked from the managers' list, or something that was done already,
// or none for now. Whatever the person contributes finishes the step by itself.
import * as z from 'zod';
import { reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import type { Journey } from '../../shared/membership/sign-up/rules.ts';
import { readTasks } from '../../shared/membership/first-tasks/edit.io.ts';
import { fitting, isOwn, type Task } from '../../shared/membership/first-tasks/rules.ts';
import { Choice, Form } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import { joinMessages } from '../../shared/l10n/join.ts';
import { SafeLink } from '../components/safe-link.tsx';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { noQuery } from '../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../http/page.ts';
import { taskHint, taskTitle } from './task-words.tsx';
import { journeyAt, onward, stepPath, toTheWay, Way } from './way.tsx';

export { joinMessages as messages };

/** More are a list of chores. */
const SHOWN = 8;
/** Ids of tasks are words of letters and digits, so these are none. */
const otherwise = ['+done', '+later'] as const;

/** `/join/task` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const journey = await journeyAt(context, 'task');
    if (journey === undefined) return toTheWay(context);
    const tasks = await tasksFor(context, journey);
    return {
      is: 'page',
      title: titleIn(context),
      view: <Tasks context={context} journey={journey} tasks={tasks} errors={{}} />,
    };
  },
});

/** Takes the id of a task that was offered, or `+done` or `+later` for none; anything else shows the page again. */
export const form = defineForm({
  schema: () => z.object({ task: z.string().min(1).max(80) }),
  async submitted({ context, input: { task } }) {
    const journey = await journeyAt(context, 'task');
    if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
    const tasks = await tasksFor(context, journey);
    const isOther = otherwise.some((each) => each === task);
    if (!isOther && !tasks.some(({ id }) => id === task)) return again(context, journey, tasks);
    const { id } = visitorIn(context).account;
    await reachStep(context.services, id, 'task', isOther ? {} : { task });
    return onward(context);
  },
  async refused({ context }) {
    const journey = await journeyAt(context, 'task');
    if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
    return again(context, journey, await tasksFor(context, journey));
  },
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('join-step-task');
}

function again(context: PageContext, journey: Journey, tasks: readonly Task[]) {
  return {
    is: 'shown',
    status: 400,
    title: titleIn(context),
    view: (
      <Tasks context={context} journey={journey} tasks={tasks} errors={{ task: 'join-task-none-picked' }} />
    ),
  } as const;
}

async function tasksFor(context: PageContext, journey: Journey): Promise<readonly Task[]> {
  const list = await readTasks(context.services);
  const { programs = [], program, locales = [] } = journey;
  const joined = programs.length > 0 ? programs : program === undefined ? [] : [program];
  return fitting(list, { programs: joined, locales: [...locales, context.l10n.language.tag] }).slice(
    0,
    SHOWN,
  );
}

function Tasks({
  context,
  journey,
  tasks,
  errors,
}: {
  readonly context: PageContext;
  readonly journey: Journey;
  readonly tasks: readonly Task[];
  readonly errors: FieldErrors;
}) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead title={titleIn(context)} lead={l10n.text('join-task-lead')}>
        <Way context={context} journey={journey} here="task" />
      </PageHead>
      <Form l10n={l10n} errors={errors} action={link(stepPath('task'))} submit={l10n.text('join-next')}>
        <Choice
          l10n={l10n}
          errors={errors}
          type="radio"
          name="task"
          legend={l10n.text('join-task-legend')}
          chosen={journey.task === undefined ? [] : [journey.task]}
          options={[
            ...tasks.map((task) => ({
              value: task.id,
              label: isOwn(task) ? (
                <SafeLink url={task.url}>
                  <bdi>{task.title}</bdi>
                </SafeLink>
              ) : (
                taskTitle(l10n, task)
              ),
              hint: taskHint(l10n, task),
            })),
            ...otherwise.map((value) => ({
              value,
              label: l10n.text(value === '+done' ? 'join-task-done' : 'join-task-later'),
            })),
          ]}
        />
      </Form>
    </>
  );
}
