// Takes a role from somebody.
import { takeRole } from '../../../shared/identity/staff/change.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { visitorIn } from '../../http/page-context.ts';
import { defineForm } from '../../http/page.ts';
import { personPath } from './person-path.ts';
import { shownAgain } from './person-view.tsx';
import { roleWordSchema } from '../roles/role-word-schema.ts';
import { staffAnswer } from '../roles/staff-answer.ts';

export { manageMessages as messages };

export const form = defineForm({
  schema: () => roleWordSchema,
  async submitted({ context, params: { id = '' }, input: { role } }) {
    const by = visitorIn(context).account.id;
    const outcome = await takeRole(context.services, { by, id, role });
    return (
      staffAnswer(outcome, context.link(personPath(id), { done: 'taken' })) ??
      shownAgain(context, id, 409, { problem: 'manage-problem-last-admin' })
    );
  },
  refused: ({ context, params: { id = '' }, errors }) => shownAgain(context, id, 400, { errors }),
});
