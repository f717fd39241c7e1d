// Suspends somebody.
import * as z from 'zod';
import { suspend, suspensionReasons } from '../../../shared/community/members/suspend.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { defineForm } from '../../http/page.ts';
import { personPath } from './person-path.ts';
import { actorIn, shownAgain } from './person-view.tsx';
import { suspensionAnswer } from './suspension-answer.ts';

export { manageMessages as messages };

export const form = defineForm({
  schema: () => z.object({ reason: z.enum(suspensionReasons, 'form-invalid') }),
  async submitted({ context, params: { id = '' }, input: { reason } }) {
    const actor = await actorIn(context);
    const outcome = await suspend(context.services, { actor, id, reason });
    return suspensionAnswer(outcome, context.link(personPath(id), { done: 'suspended' }));
  },
  refused: ({ context, params: { id = '' }, errors }) => shownAgain(context, id, 400, { errors }),
});
