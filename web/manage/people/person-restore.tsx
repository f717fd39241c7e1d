// Lets somebody back in.
import * as z from 'zod';
import { restore } from '../../../shared/community/members/suspend.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { defineForm } from '../../http/page.ts';
import { personPath } from './person-path.ts';
import { actorIn, shownAgain } from './person-view.tsx';
import { suspensionAnswer } from './suspension-answer.ts';

export { manageMessages as messages };

export const form = defineForm({
  schema: () => z.object({}),
  async submitted({ context, params: { id = '' } }) {
    const outcome = await restore(context.services, { actor: await actorIn(context), id });
    return suspensionAnswer(outcome, context.link(personPath(id), { done: 'restored' }));
  },
  refused: ({ context, params: { id = '' }, errors }) => shownAgain(context, id, 400, { errors }),
});
