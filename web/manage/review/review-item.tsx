// A contribution that waits, with what a reviewer needs to decide on it.
import type { Waiting } from '../../../shared/community/review-queue/queue.io.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { didWords } from '../../components/own-contribution.tsx';
import { Person } from '../../components/person.tsx';
import { SafeLink } from '../../components/safe-link.tsx';
import { Ago, OnDay } from '../../components/when.tsx';
import { Rich } from '../../components/rich.tsx';
import type { PageContext } from '../../http/page-context.ts';

/** Who did what, when, and where it is to be seen. The link is shown as it is: it leads away. */
export function ReviewItem({ context, item }: { readonly context: PageContext; readonly item: Waiting }) {
  const { l10n, link } = context;
  const { subject, locale, occurredAt, recordedAt } = item;
  const details = [
    didWords(l10n, item),
    l10n.text(`program-${item.program}`),
    ...(locale === undefined ? [] : [l10n.languageName(locale)]),
  ];
  return (
    <div>
      <b>
        <bdi>{subject?.title ?? didWords(l10n, item)}</bdi>
      </b>
      {subject?.url !== undefined && (
        <small dir="ltr">
          <SafeLink url={subject.url}>{subject.url}</SafeLink>
        </small>
      )}
      <small>
        {details.join(' · ')} · <OnDay context={context} day={dayOf(Date.parse(occurredAt))} />
      </small>
      <small>
        <Rich
          l10n={l10n}
          id="review-by"
          parts={{
            name: <Person link={link} handle={item.handle} displayName={item.displayName} />,
            ago: <Ago context={context} instant={recordedAt} />,
          }}
        />
      </small>
    </div>
  );
}
