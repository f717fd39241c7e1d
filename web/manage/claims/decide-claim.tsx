// `/manage/claims/:record/:by`: one claim with what there is to decide it by.
import * as z from 'zod';
import { claimOf, decideClaim } from '../../../shared/membership/claims/claim.io.ts';
import { readNames } from '../../../shared/membership/claims/names.io.ts';
import type { Claim } from '../../../shared/membership/claims/rules.ts';
import { cleanText } from '../../../shared/platform/text/text.ts';
import { Choice, Form, TextArea } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Fields } from '../../http/fields.ts';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { contributorPath, manageClaimsPath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors, type Params } from '../../http/page.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

export { dataMessages as messages };

interface OneProps {
  readonly context: PageContext;
  readonly claim: Claim;
  readonly name: string;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

function One({ context: { l10n, link }, claim, name, ...rest }: OneProps) {
  const { record, by, handle, words, state } = claim;
  const draft = { l10n, ...rest };
  return (
    <>
      <PageHead
        kicker={<a href={link(manageClaimsPath)}>{l10n.text('data-manage-title')}</a>}
        title={<bdi>{handle}</bdi>}
        lead={l10n.text('data-manage-by', { name: l10n.isolate(name) })}
      />
      <p dir="auto">
        <q>{words}</q>
      </p>
      <p class="more">
        <a href={link(contributorPath(handle))}>{l10n.text('data-claim-look')}</a>
        {name !== by && <a href={link(contributorPath(name))}>{l10n.text('data-manage-asker')}</a>}
      </p>
      {state === 'open' ? (
        <Form
          {...draft}
          action={link(`${manageClaimsPath}/${record}/${by}`)}
          submit={l10n.text('data-manage-send')}
        >
          <Choice
            {...draft}
            type="radio"
            name="verdict"
            legend={l10n.text('data-manage-verdict')}
            options={[
              {
                value: 'approved',
                label: l10n.text('data-manage-approve'),
                hint: l10n.text('data-manage-approve-hint'),
              },
              { value: 'declined', label: l10n.text('data-manage-decline') },
            ]}
          />
          <TextArea {...draft} name="words" label={l10n.text('data-manage-words')} maxlength={500} />
        </Form>
      ) : (
        <p role="alert">{l10n.text(`data-claim-${state}`)}</p>
      )}
    </>
  );
}

async function find(
  context: PageContext,
  params: Params,
): Promise<{ claim: Claim; name: string } | undefined> {
  const { record = '', by = '' } = params;
  const { services } = context;
  const claim = await claimOf(services, record, by);
  if (claim === undefined) return undefined;
  return { claim, name: (await readNames(services, [by])).get(by) ?? by };
}

/** `/manage/claims/:record/:by`, ids of the record and of who asks for it */
export const view = defineView({
  query: noQuery,
  async respond({ context, params }) {
    const found = await find(context, params);
    if (found === undefined) return { is: 'not-found' };
    return {
      is: 'page',
      title: context.l10n.text('data-manage-title'),
      view: <One context={context} {...found} />,
    };
  },
});

const schema = z.object({
  verdict: z.enum(['approved', 'declined'], 'form-required'),
  words: z.string().transform(cleanText).pipe(z.string().max(500, 'form-too-long')).optional(),
});

async function again(
  context: PageContext,
  params: Params,
  { status, ...more }: { readonly status: 400 | 409; readonly fields: Fields; readonly errors: FieldErrors },
): Promise<FormAnswer> {
  const found = await find(context, params);
  if (found === undefined) return { is: 'not-found' };
  const title = context.l10n.text('data-manage-title');
  return { is: 'shown', status, title, view: <One context={context} {...found} {...more} /> };
}

/** Approves or declines the claim, with up to 500 characters to say why; 409 when it was decided before, forbidden on one's own. */
export const form = defineForm({
  schema: () => schema,
  async submitted({ context, params, fields, input }) {
    const { record = '', by = '' } = params;
    const manager = visitorIn(context).account.id;
    const outcome = await decideClaim(context.services, { record, by, manager, ...input });
    if (outcome === 'unknown') return { is: 'not-found' };
    if (outcome === 'own') return { is: 'forbidden' };
    if (outcome === 'decided') {
      return { is: 'see-other', to: context.link(manageClaimsPath, { done: input.verdict }) };
    }
    return again(context, params, { status: 409, fields, errors: { form: 'data-manage-late' } });
  },
  refused: ({ context, params, fields, errors }) => again(context, params, { status: 400, fields, errors }),
});
