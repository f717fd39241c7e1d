// Retiring a first task and offering it again.
import * as z from 'zod';
import { changeTasks, readTasks } from '../../../shared/onboarding/tasks/edit.ts';
import { taskOf } from '../../../shared/onboarding/tasks/rules.ts';
import { manageJoinMessages } from '../../locales/manage-join.ts';
import { visitorIn } from '../../page.ts';
import { managePath } from '../../paths.ts';
import { defineForm } from '../../screen.ts';

export { manageJoinMessages as messages };

/** `POST /manage/tasks/offer` */
export const form = defineForm({
  schema: () => z.object({ id: z.string().min(1).max(80), offer: z.enum(['offered', 'retired']) }),
  async submitted({ context, input: { id, offer } }) {
    const { core } = context.services;
    if (taskOf(await readTasks(core), id) === undefined) return { is: 'not-found' };
    await changeTasks(core, { by: visitorIn(context).account.id, change: { is: offer, id } });
    return { is: 'see-other', to: context.link(`${managePath}/tasks`, { done: 'saved' }) };
  },
  refused: () => ({ is: 'not-found' }),
});
