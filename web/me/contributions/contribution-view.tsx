// A contribution of one's own as its page shows it, with the forms for what may be done.
import type { OwnContribution } from '../../../shared/recognition/records/own-contributions.io.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { dayIn } from '../../../shared/platform/time/zone.ts';
import { Form } from '../../components/form.tsx';
import { didWords, ReviewerWords, stateWords } from '../../components/own-contribution.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import type { PageContext } from '../../http/page-context.ts';
import { ownContributionPath, ownContributionsPath } from '../../http/paths.ts';
import type { FieldErrors } from '../../http/page.ts';
import { Done } from '../../components/done.tsx';
import { LogFields, zoneOf, type LogValues } from './log-fields.tsx';

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

/** The page. */
export function OneScreen(props: OneProps) {
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
