// What the small forms of the claim page do: taking a record over, taking a request back.
import * as z from 'zod';
import { takeOver, withdrawClaim } from '../../../shared/membership/claims/claim.io.ts';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn } from '../../http/page-context.ts';
import { claimPath } from '../../http/paths.ts';
import { defineForm, type PageModule } from '../../http/page.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

const notFound = (): FormAnswer => ({ is: 'not-found' });
const schema = () => z.object({ record: z.string().regex(/^[a-z0-9]{12}$/) });

/** `/me/claim/take`: the verified address is the proof, whatever the form says beside the record. */
export const take: PageModule = {
  messages: dataMessages,
  form: defineForm({
    schema,
    async submitted({ context, input }) {
      const { id, email } = visitorIn(context).account;
      const outcome = await takeOver(context.services, { by: id, address: email, record: input.record });
      if (outcome === 'not-yours') return notFound();
      return { is: 'see-other', to: context.link(claimPath, { done: 'taken-over' }) };
    },
    refused: notFound,
  }),
};

/** `/me/claim/withdraw`: one's own request; what was decided meanwhile shows on the page. */
export const withdrawal: PageModule = {
  messages: dataMessages,
  form: defineForm({
    schema,
    async submitted({ context, input }) {
      const was = await withdrawClaim(context.services, input.record, visitorIn(context).account.id);
      return { is: 'see-other', to: context.link(claimPath, was ? { done: 'withdrawn' } : {}) };
    },
    refused: notFound,
  }),
};
