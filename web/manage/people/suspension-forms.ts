// Suspends somebody and lets them back in.
import * as z from 'zod';
import { restore, suspend, suspensionReasons } from '../../../shared/community/members/suspend.io.ts';
import type { SuspensionOutcome } from '../../../shared/community/members/suspend.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import type { FormAnswer } from '../../http/page-answer.ts';
import { defineForm, type PageModule } from '../../http/page.ts';
import { actorIn } from '../actor.ts';
import { personPath } from './person-path.ts';
import { shownAgain } from './person-view.tsx';

/** The answer to an outcome, going on to `to`. */
function answerOf(outcome: SuspensionOutcome, to: string): FormAnswer {
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return { is: 'see-other', to };
    case 'forbidden':
      return { is: 'forbidden' };
    case 'unknown':
      return { is: 'not-found' };
  }
}

/** `/manage/people/:id/suspend` */
export const suspension: PageModule = {
  messages: manageMessages,
  form: defineForm({
    schema: () => z.object({ reason: z.enum(suspensionReasons, 'form-invalid') }),
    async submitted({ context, params: { id = '' }, input: { reason } }) {
      const outcome = await suspend(context.services, { actor: await actorIn(context), id, reason });
      return answerOf(outcome, context.link(personPath(id), { done: 'suspended' }));
    },
    refused: ({ context, params: { id = '' }, errors }) => shownAgain(context, id, { status: 400, errors }),
  }),
};

/** `/manage/people/:id/restore` */
export const restoring: PageModule = {
  messages: manageMessages,
  form: defineForm({
    schema: () => z.object({}),
    async submitted({ context, params: { id = '' } }) {
      const outcome = await restore(context.services, { actor: await actorIn(context), id });
      return answerOf(outcome, context.link(personPath(id), { done: 'restored' }));
    },
    refused: ({ context, params: { id = '' }, errors }) => shownAgain(context, id, { status: 400, errors }),
  }),
};
