// `/me/claim`: work that was recorded for oneself before one was here. A record is looked up
// by its handle, and asked for; one whose source gave the own address is taken over at once.
import * as z from 'zod';
import { askForRecord, claimsBy } from '../../../shared/membership/claims/claim.io.ts';
import { findRecord } from '../../../shared/membership/claims/find-record.io.ts';
import { recordsOfAddress } from '../../../shared/membership/claims/source-address.io.ts';
import { cleanText } from '../../../shared/platform/text/text.ts';
import { handleSchema } from '../../../shared/activity/contributions/schema.ts';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { claimPath } from '../../http/paths.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import type { Fields } from '../../http/fields.ts';
import { doneQuery } from '../../components/done.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';
import { ClaimPage, type Shown } from './claim-views.tsx';

export { dataMessages as messages };

async function show(context: PageContext, more: Omit<Shown, 'matching' | 'claims'>): Promise<Shown> {
  const { services } = context;
  const { account } = visitorIn(context);
  const [matching, claims] = await Promise.all([
    recordsOfAddress(services, account.email),
    claimsBy(services, account.id),
  ]);
  return { matching: matching.filter(({ id }) => id !== account.id), claims, ...more };
}

/** `/me/claim` with `?handle=` to look a record up, `?done=` */
export const view = defineView({
  query: {
    handle: (text) => (text === undefined || text === '' ? undefined : text.slice(0, 200)),
    done: doneQuery('asked', 'withdrawn', 'taken-over'),
  },
  async respond({ context, query: { handle, done } }) {
    const title = context.l10n.text('data-claim-title');
    const parsed = handleSchema.safeParse(handle);
    const found =
      handle === undefined
        ? undefined
        : parsed.success
          ? await findRecord(context.services, parsed.data)
          : 'unknown';
    const shown = await show(context, {
      done,
      handle,
      ...(typeof found === 'string' ? { errors: { handle: `data-claim-is-${found}` } } : { found }),
    });
    return { is: 'page', title, view: <ClaimPage context={context} shown={shown} /> };
  },
});

const schema = z.object({
  handle: handleSchema,
  words: z.string().transform(cleanText).pipe(z.string().min(1, 'form-required').max(500, 'form-too-long')),
});

async function refusal(
  context: PageContext,
  status: 400 | 409,
  { handle, ...more }: { readonly handle: string; readonly fields?: Fields; readonly errors: FieldErrors },
): Promise<FormAnswer> {
  const parsed = handleSchema.safeParse(handle);
  const found = parsed.success ? await findRecord(context.services, parsed.data) : 'unknown';
  const shown = await show(context, { handle, ...more, ...(typeof found === 'string' ? {} : { found }) });
  return {
    is: 'shown',
    status,
    title: context.l10n.text('data-claim-title'),
    view: <ClaimPage context={context} shown={shown} />,
  };
}

/** Asks for the record of a handle, with 1 to 500 characters for the managers. 409 when somebody has it, 400 when there is none. */
export const form = defineForm({
  schema: () => schema,
  async submitted({ context, fields, input }) {
    const { id } = visitorIn(context).account;
    const outcome = await askForRecord(context.services, { by: id, ...input });
    if (outcome === 'asked' || outcome === 'asked-before') {
      return { is: 'see-other', to: context.link(claimPath, { done: 'asked' }) };
    }
    const errors = { handle: `data-claim-is-${outcome}` };
    return refusal(context, outcome === 'taken' ? 409 : 400, { handle: input.handle, fields, errors });
  },
  refused: ({ context, fields, errors }) =>
    refusal(context, 400, { handle: fields.get('handle'), fields, errors }),
});
