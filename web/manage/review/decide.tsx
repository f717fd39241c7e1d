// Deciding on one contribution. The form carries the version that the reviewer saw: what
// was decided or corrected meanwhile is told and left as it is.
import { decideReview, type ReviewOutcome } from '../../../shared/activity/review/decide.io.ts';
import { findForReview, type AwaitingReview } from '../../../shared/community/review-queue/queue.io.ts';
import { verdictSchema } from '../../../shared/activity/review/schema.ts';
import { Choice, Form, TextArea } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import type { PageContext } from '../../http/page-context.ts';
import { reviewPath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import { actorIn } from '../actor.ts';
import { ReviewItem } from './review-item.tsx';
import { reviewOnePath } from './review-path.ts';

export { reviewMessages as messages } from '../../../shared/l10n/review.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

interface OneProps {
  readonly context: PageContext;
  readonly item: AwaitingReview;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
  /** The message id of why a decision was not taken. */
  readonly late?: string;
}

function VerdictForm({ context, item, fields = noFields, errors = {} }: OneProps) {
  const { l10n, link } = context;
  const draft = { l10n, fields, errors };
  return (
    <section aria-label={l10n.text('review-decide')}>
      <Form
        {...draft}
        action={link(reviewOnePath(item.externalId))}
        hidden={{ version: String(item.version) }}
        submit={l10n.text('review-send')}
      >
        <Choice
          {...draft}
          type="radio"
          name="verdict"
          legend={l10n.text('review-verdict')}
          options={[
            { value: 'accepted', label: l10n.text('review-accept'), hint: l10n.text('review-accept-hint') },
            { value: 'declined', label: l10n.text('review-decline'), hint: l10n.text('review-decline-hint') },
          ]}
        />
        <TextArea
          {...draft}
          name="words"
          label={l10n.text('review-words')}
          hint={l10n.text('review-words-hint')}
          maxlength={500}
        />
      </Form>
    </section>
  );
}

function One(props: OneProps) {
  const { context, item, late } = props;
  const { l10n, link } = context;
  return (
    <>
      <PageHead
        kicker={<a href={link(reviewPath)}>{l10n.text('review-title')}</a>}
        title={l10n.text('review-one-title')}
      />
      {late !== undefined && (
        <p class="problem" role="alert">
          {l10n.text(late)}
        </p>
      )}
      <div class="row">
        <ReviewItem context={context} item={item} />
      </div>
      {item.status === 'pending' ? (
        <VerdictForm {...props} />
      ) : (
        <p>{l10n.text(`review-is-${item.status}`)}</p>
      )}
    </>
  );
}

async function find(context: PageContext, id: string | undefined): Promise<AwaitingReview | undefined> {
  return findForReview(context.services, await actorIn(context), id ?? '');
}

/** `/manage/review/:id`, the external id of a contribution that was logged by hand */
export const view = defineView({
  query: noQuery,
  async respond({ context, params }) {
    const item = await find(context, params['id']);
    if (item === undefined) return { is: 'not-found' };
    const title = context.l10n.text('review-one-title');
    return { is: 'page', title, view: <One context={context} item={item} /> };
  },
});

async function shown(
  context: PageContext,
  id: string | undefined,
  { status, ...more }: Omit<OneProps, 'context' | 'item'> & { readonly status: 400 | 409 },
): Promise<FormAnswer> {
  const item = await find(context, id);
  // Corrected into something beyond the reviewer's roles.
  if (item === undefined) return { is: 'not-found' };
  const title = context.l10n.text('review-one-title');
  return { is: 'shown', status, title, view: <One context={context} item={item} {...more} /> };
}

async function answerOf(context: PageContext, id: string, result: ReviewOutcome): Promise<FormAnswer> {
  switch (result.outcome) {
    case 'unknown':
      return { is: 'not-found' };
    case 'forbidden':
      return { is: 'forbidden' };
    case 'done':
      return { is: 'see-other', to: context.link(reviewPath, { done: result.contribution.status }) };
    case 'decided':
    case 'moved-on':
      return shown(context, id, { status: 409, late: `review-late-${result.outcome}` });
  }
}

/** Accepts or declines the version that the form carries; 409 when it was decided or corrected meanwhile. */
export const form = defineForm({
  schema: () => verdictSchema,
  async submitted({ context, params, input: { verdict, words, version } }) {
    const { id: externalId = '' } = params;
    const result = await decideReview(context.services, await actorIn(context), {
      externalId,
      status: verdict,
      version,
      ...(words === '' ? {} : { words }),
    });
    return answerOf(context, externalId, result);
  },
  refused: ({ context, params, fields, errors }) =>
    shown(context, params['id'], { status: 400, fields, errors }),
});
