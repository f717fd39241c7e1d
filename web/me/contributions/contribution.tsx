// One contribution that was logged by hand: what became of it, and correcting, withdrawing
// or putting it back. Anybody else's, and what came from elsewhere, is not found here.
import {
  correctOwn,
  findByHand,
  restoreOwn,
  withdrawOwn,
  type OwnOutcome,
} from '../../../shared/activity/by-hand/log.io.ts';
import { ownView, type OwnContribution } from '../../../shared/recognition/records/own-contributions.io.ts';
import { draftSchema } from '../../../shared/activity/by-hand/schema.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { dayIn } from '../../../shared/platform/time/zone.ts';
import { Form } from '../../components/form.tsx';
import { didWords, ReviewerWords, stateWords } from '../../components/own-contribution.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { ownContributionPath, ownContributionsPath } from '../../http/paths.ts';
import { defineForm, defineView, type FieldErrors, type Form as FormHandler } from '../../http/page.ts';
import { Done, doneQuery } from '../../components/done.tsx';
import { LogFields, zoneOf, type LogValues } from './log-fields.tsx';

export { ownMessages as messages } from '../../../shared/l10n/own.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

interface OneProps {
  readonly context: PageContext;
  readonly item: OwnContribution;
  readonly done?: string | undefined;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

function valuesOf(context: PageContext, { kind, subject, occurredAt, locale }: OwnContribution): LogValues {
  return {
    kind,
    link: subject?.url ?? '',
    title: subject?.title ?? '',
    date: formatDay(dayIn(zoneOf(context), Date.parse(occurredAt))),
    locale: locale ?? '',
  };
}

function CorrectForm({ context, item, fields = noFields, errors = {} }: OneProps) {
  const { l10n, link } = context;
  return (
    <section>
      <h2>{l10n.text('own-correct')}</h2>
      <Form
        l10n={l10n}
        errors={errors}
        action={link(ownContributionPath(item.externalId))}
        hidden={{ act: 'correct' }}
        submit={l10n.text('own-correct-send')}
      >
        <LogFields context={context} draft={{ fields, errors }} values={valuesOf(context, item)} />
      </Form>
    </section>
  );
}

/** One step that needs no fields: withdrawing or putting back. */
function StepForm({ context, item, act }: OneProps & { readonly act: 'withdraw' | 'restore' }) {
  const { l10n, link } = context;
  const name = l10n.text(`own-${act}`);
  return (
    <section>
      <h2>{name}</h2>
      <p>{l10n.text(`own-${act}-lead`)}</p>
      <Form
        l10n={l10n}
        action={link(ownContributionPath(item.externalId))}
        hidden={{ act }}
        submit={name}
        grave={act === 'withdraw'}
      />
    </section>
  );
}

function OneScreen(props: OneProps) {
  const { context, item, done } = props;
  const { l10n, link } = context;
  const did = didWords(l10n, item);
  return (
    <>
      <PageHead
        kicker={<a href={link(ownContributionsPath)}>{l10n.text('own-list-title')}</a>}
        title={<bdi>{item.subject?.title ?? did}</bdi>}
        lead={stateWords(l10n, item) ?? l10n.text('own-counts')}
      >
        <p>
          <ReviewerWords l10n={l10n} decision={item.decision} />
        </p>
      </PageHead>
      <Done l10n={l10n} done={done} />
      {item.status === 'withdrawn' ? (
        <StepForm {...props} act="restore" />
      ) : (
        <>
          <CorrectForm {...props} />
          <StepForm {...props} act="withdraw" />
        </>
      )}
    </>
  );
}

async function find(context: PageContext, id: string | undefined): Promise<OwnContribution | undefined> {
  const found = await findByHand(context.services, visitorIn(context).account, id ?? '');
  return found === undefined ? undefined : ownView(found);
}

/** The screen's title: what was done; the title of the contribution is somebody's own text. */
function titleOf({ l10n }: PageContext, item: OwnContribution): string {
  return item.subject?.title === undefined ? didWords(l10n, item) : l10n.isolate(item.subject.title);
}

export const view = defineView({
  query: { done: doneQuery('logged', 'corrected', 'withdrawn', 'restored') },
  async respond({ context, params, query: { done } }) {
    const item = await find(context, params['id']);
    if (item === undefined) return { is: 'not-found' };
    return {
      is: 'page',
      title: titleOf(context, item),
      view: <OneScreen context={context} item={item} done={done} />,
    };
  },
});

function answerOf(context: PageContext, result: OwnOutcome, externalId: string, done: string): FormAnswer {
  if (result.outcome === 'unknown') return { is: 'not-found' };
  // Withdrawn meanwhile in another window: the page shows that, and how to put it back.
  const to = context.link(ownContributionPath(externalId), result.outcome === 'withdrawn' ? {} : { done });
  return { is: 'see-other', to };
}

const correction = defineForm({
  schema: (context) => draftSchema({ now: context.now, timeZone: zoneOf(context) }),
  async submitted({ context, params, input }) {
    const { id: externalId = '' } = params;
    const change = { externalId, draft: input };
    const result = await correctOwn(context.services, visitorIn(context).account, change);
    return answerOf(context, result, externalId, 'corrected');
  },
  async refused({ context, params, fields, errors }) {
    const item = await find(context, params['id']);
    if (item === undefined) return { is: 'not-found' };
    return {
      is: 'shown',
      status: 400,
      title: titleOf(context, item),
      view: <OneScreen context={context} item={item} fields={fields} errors={errors} />,
    };
  },
});

export const form: FormHandler = {
  async submit(context, params, fields) {
    const { id: externalId = '' } = params;
    const { account } = visitorIn(context);
    switch (fields.get('act')) {
      case 'withdraw':
        return answerOf(
          context,
          await withdrawOwn(context.services, account, externalId),
          externalId,
          'withdrawn',
        );
      case 'restore':
        return answerOf(
          context,
          await restoreOwn(context.services, account, externalId),
          externalId,
          'restored',
        );
      default:
        return correction.submit(context, params, fields);
    }
  },
};
