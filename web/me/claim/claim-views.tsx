// The page of one's own claims: records that match the address, a search, what was asked for.
import type { RecordView } from '../../../shared/membership/claims/find-record.io.ts';
import type { Claim } from '../../../shared/membership/claims/rules.ts';
import { Form, Notice, TextArea, TextField } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Ago } from '../../components/when.tsx';
import type { PageContext } from '../../http/page-context.ts';
import { claimPath, contributorPath, ownSpacePath } from '../../http/paths.ts';
import type { FieldErrors } from '../../http/page.ts';
import type { Fields } from '../../http/fields.ts';

/** What the page is drawn from. */
export interface Shown {
  readonly matching: readonly { readonly id: string; readonly handle: string }[];
  readonly claims: readonly Claim[];
  readonly found?: RecordView | undefined;
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
}: { readonly context: PageContext; readonly found: RecordView } & Pick<Shown, 'fields' | 'errors'>) {
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

/** The page. */
export function ClaimPage({ context, shown }: { readonly context: PageContext; readonly shown: Shown }) {
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
