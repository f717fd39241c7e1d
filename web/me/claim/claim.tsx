// `/me/claim`: work that was recorded for oneself before one was here. A record is looked up
// by its handle, and asked for; one whose source gave the own address is taken over at once.
import * as z from 'zod';
import { askForRecord, claimsBy, findClaimable } from '../../../shared/membership/claims/claim.io.ts';
import type { Claim } from '../../../shared/membership/claims/rules.ts';
import { recordsOfAddress } from '../../../shared/membership/claims/source-address.io.ts';
import { cleanText } from '../../../shared/platform/text/text.ts';
import { handleSchema } from '../../../shared/activity/contributions/schema.ts';
import { readContributor } from '../../../shared/recognition/records/read.io.ts';
import { Form, Notice, TextArea, TextField } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Ago } from '../../components/when.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { claimPath, contributorPath, ownSpacePath } from '../../http/paths.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import type { Fields } from '../../http/fields.ts';
import { doneQuery } from '../../components/done.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';

export { dataMessages as messages };

/** What a record holds, for whoever has to know it again. */
interface Found {
  readonly handle: string;
  readonly contributions: number;
  readonly badges: number;
}

interface Shown {
  readonly matching: readonly { readonly id: string; readonly handle: string }[];
  readonly claims: readonly Claim[];
  readonly found?: Found | undefined;
  readonly done?: string | undefined;
  readonly handle?: string | undefined;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

function Matching({
  context: { l10n, link },
  matching,
}: { readonly context: PageContext } & Pick<Shown, 'matching'>) {
  return (
    <section aria-labelledby="matching">
      <h2 id="matching">{l10n.text('data-claim-matching')}</h2>
      <p>{l10n.text('data-claim-matching-lead')}</p>
      {matching.map(({ id, handle }) => (
        <div class="row">
          <a href={link(contributorPath(handle))}>
            <bdi>{handle}</bdi>
          </a>
          <Form
            l10n={l10n}
            action={link(`${claimPath}/take`)}
            hidden={{ record: id }}
            submit={l10n.text('data-claim-take')}
            name={handle}
          />
        </div>
      ))}
    </section>
  );
}

function Ask({
  context: { l10n, link },
  found,
  fields,
  errors,
}: { readonly context: PageContext; readonly found: Found } & Pick<Shown, 'fields' | 'errors'>) {
  const { handle, contributions, badges } = found;
  const draft = {
    l10n,
    ...(fields === undefined ? {} : { fields }),
    ...(errors === undefined ? {} : { errors }),
  };
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">
        <bdi>{handle}</bdi>
      </h2>
      <p>
        {l10n.text('data-claim-holds', { contributions, badges })}{' '}
        <a href={link(contributorPath(handle))}>{l10n.text('data-claim-look')}</a>
      </p>
      <Form {...draft} action={link(claimPath)} hidden={{ handle }} submit={l10n.text('data-claim-ask')}>
        <TextArea
          {...draft}
          name="words"
          label={l10n.text('data-claim-words')}
          hint={l10n.text('data-claim-words-hint')}
          maxlength={500}
          required
        />
      </Form>
    </section>
  );
}

function Requests({ context, claims }: { readonly context: PageContext } & Pick<Shown, 'claims'>) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{l10n.text('data-claim-requests')}</h2>
      {claims.map(({ record, handle, state, askedAt, decision }) => (
        <div class="row">
          <div>
            <bdi>{handle}</bdi> · {l10n.text(`data-claim-${state}`)} ·{' '}
            <Ago context={context} instant={askedAt} />
            {decision?.words !== undefined && (
              <p dir="auto">
                <q>{decision.words}</q>
              </p>
            )}
          </div>
          {state === 'open' && (
            <Form
              l10n={l10n}
              action={link(`${claimPath}/withdraw`)}
              hidden={{ record }}
              submit={l10n.text('data-claim-withdraw')}
              name={handle}
            />
          )}
        </div>
      ))}
    </section>
  );
}

function ClaimPage({ context, shown }: { readonly context: PageContext; readonly shown: Shown }) {
  const { l10n, link } = context;
  const { matching, claims, found, done, handle, errors } = shown;
  return (
    <>
      <PageHead
        kicker={<a href={link(ownSpacePath)}>{l10n.text('nav-own')}</a>}
        title={l10n.text('data-claim-title')}
        lead={l10n.text('data-claim-lead')}
      />
      {done !== undefined && <Notice>{l10n.text(`data-done-${done}`)}</Notice>}
      {matching.length > 0 && <Matching context={context} matching={matching} />}
      <section aria-labelledby="find">
        <h2 id="find">{l10n.text('data-claim-find')}</h2>
        <form method="get" action={link(claimPath)} class="form">
          <TextField
            l10n={l10n}
            name="handle"
            label={l10n.text('data-claim-handle')}
            hint={l10n.text('data-claim-handle-hint')}
            value={handle}
            {...(errors === undefined ? {} : { errors })}
            maxlength={80}
            required
          />
          <p>
            <button>{l10n.text('data-claim-search')}</button>
          </p>
        </form>
      </section>
      {found !== undefined && <Ask context={context} {...shown} found={found} />}
      {claims.length > 0 && <Requests context={context} claims={claims} />}
    </>
  );
}

async function show(context: PageContext, more: Omit<Shown, 'matching' | 'claims'>): Promise<Shown> {
  const { services } = context;
  const { account } = visitorIn(context);
  const [matching, claims] = await Promise.all([
    recordsOfAddress(services, account.email),
    claimsBy(services, account.id),
  ]);
  return { matching: matching.filter(({ id }) => id !== account.id), claims, ...more };
}

async function findRecord(context: PageContext, handle: string): Promise<Found | 'taken' | 'unknown'> {
  const { services } = context;
  const record = await findClaimable(services, handle);
  if (record === 'taken') return 'taken';
  const page = record === undefined ? undefined : await readContributor(services, handle, {});
  if (page === undefined) return 'unknown';
  const kinds = Object.values(page.totals).flatMap((totals) => Object.values(totals.kinds));
  return {
    handle: page.handle,
    contributions: kinds.reduce((sum, count) => sum + count, 0),
    badges: page.badges.length,
  };
}

export const view = defineView({
  query: {
    handle: (text) => (text === undefined || text === '' ? undefined : text.slice(0, 200)),
    done: doneQuery('asked', 'withdrawn', 'taken-over'),
  },
  async respond({ context, query: { handle, done } }) {
    const title = context.l10n.text('data-claim-title');
    const parsed = handleSchema.safeParse(handle);
    const found =
      handle === undefined ? undefined : parsed.success ? await findRecord(context, parsed.data) : 'unknown';
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
  const found = parsed.success ? await findRecord(context, parsed.data) : 'unknown';
  const shown = await show(context, { handle, ...more, ...(typeof found === 'string' ? {} : { found }) });
  return {
    is: 'shown',
    status,
    title: context.l10n.text('data-claim-title'),
    view: <ClaimPage context={context} shown={shown} />,
  };
}

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
