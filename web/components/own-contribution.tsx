// A contribution as its author sees it: what it is, what became of it, what the reviewer
// wrote, and the way to correct it where it is theirs to correct.
import type { OwnContribution } from '../../shared/recognition/records/own-contributions.io.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import type { PageContext } from '../http/page-context.ts';
import { ownContributionPath } from '../http/paths.ts';
import { SafeLink } from './safe-link.tsx';
import { OnDay } from './when.tsx';

/** What somebody did, in words. */
export function didWords(l10n: L10n, { kind }: Pick<OwnContribution, 'kind'>): string {
  return l10n.text(`did-${kind.replace('.', '-')}`);
}

/** What became of it, in words; nothing is said of what counts. */
export function stateWords(
  l10n: L10n,
  { counts, status }: Pick<OwnContribution, 'counts' | 'status'>,
): string | undefined {
  if (counts) return undefined;
  return l10n.text(status === 'accepted' ? 'list-own-thread' : `list-${status}`);
}

/** What the reviewer wrote, as lines of text. */
export function ReviewerWords({
  l10n,
  decision,
}: {
  readonly l10n: L10n;
  readonly decision: OwnContribution['decision'];
}) {
  if (decision?.words === undefined) return <></>;
  return (
    <small>
      {l10n.text('own-reviewer-wrote')} <bdi>{decision.words}</bdi>
    </small>
  );
}

/** A row of a list. */
export function OwnContributionRow({
  context,
  item,
}: {
  readonly context: PageContext;
  readonly item: OwnContribution;
}) {
  const { l10n, link } = context;
  const did = didWords(l10n, item);
  const state = stateWords(l10n, item);
  const details = [
    ...(item.subject?.title === undefined ? [] : [did]),
    l10n.text(`program-${item.program}`),
    ...(item.locale === undefined ? [] : [l10n.languageName(item.locale)]),
  ];
  return (
    <li class="row">
      <div>
        <SafeLink url={item.subject?.url}>
          <bdi>{item.subject?.title ?? did}</bdi>
        </SafeLink>
        <small>
          {details.join(' · ')} · <OnDay context={context} day={dayOf(Date.parse(item.occurredAt))} />
        </small>
        {state !== undefined && <small class="not">{state}</small>}
        <ReviewerWords l10n={l10n} decision={item.decision} />
      </div>
      {item.byHand && (
        <small class="n">
          <a
            href={link(ownContributionPath(item.externalId))}
            aria-label={l10n.text('own-correct-of', { name: l10n.isolate(item.subject?.title ?? did) })}
          >
            {l10n.text('own-correct')}
          </a>
        </small>
      )}
    </li>
  );
}
