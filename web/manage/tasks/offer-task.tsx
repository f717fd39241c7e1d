// Retiring a first task and offering it again.
import * as z from 'zod';
import { changeTasks, readTasks } from '../../../shared/membership/first-tasks/edit.io.ts';
import { taskOf } from '../../../shared/membership/first-tasks/rules.ts';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import { visitorIn } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { defineForm } from '../../http/page.ts';

export { manageJoinMessages as messages };

/** `POST /manage/tasks/offer` */
export const form = defineForm({
  schema: () => z.object({ id: z.string().min(1).max(80), offer: z.enum(['offered', 'retired']) }),
  async submitted({ context, input: { id, offer } }) {
    const { services } = context;
    if (taskOf(await readTasks(services), id) === undefined) return { is: 'not-found' };
    await changeTasks(services, { by: visitorIn(context).account.id, change: { is: offer, id } });
    return { is: 'see-other', to: context.link(`${managePath}/tasks`, { done: 'saved' }) };
  },
  refused: () => ({ is: 'not-found' }),
});
