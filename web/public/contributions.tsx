// The list behind the numbers: every contribution of a person with what became of it, so
// that each count can be followed to its last reply.
import { readContributionsOf } from '../../shared/recognition/records/contributions.io.ts';
import type { ContributionsPiece, ContributionView } from '../../shared/recognition/records/view.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import type { Day } from '../../shared/platform/time/day.ts';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { SafeLink } from '../components/safe-link.tsx';
import { OnDay } from '../components/when.tsx';
import { viewerIn, type PageContext } from '../http/page-context.ts';
import { contributionsPath } from '../http/paths.ts';
import { cursorQuery, limitQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

const usualLimit = 50;

/** What became of a contribution that does not count, as a message id. */
function standingOf(item: ContributionView): string | undefined {
  if (item.counts) return undefined;
  return item.status === 'accepted' ? 'list-own-thread' : `list-${item.status}`;
}

interface OneDay {
  /** Undefined where a source's instant can't be read. */
  readonly day: Day | undefined;
  readonly items: readonly ContributionView[];
}

/** The list in its order, cut where the UTC day changes. */
function daysOf(items: readonly ContributionView[]): readonly OneDay[] {
  const days: { day: Day | undefined; items: ContributionView[] }[] = [];
  for (const item of items) {
    const instant = Date.parse(item.occurredAt);
    const day = Number.isNaN(instant) ? undefined : dayOf(instant);
    const last = days.at(-1);
    if (last !== undefined && last.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

/** The time of day in UTC; the instant as its source wrote it is in the title. */
function TimeOf({ occurredAt }: { readonly occurredAt: string }) {
  const instant = Date.parse(occurredAt);
  return (
    <time datetime={occurredAt} title={occurredAt}>
      {Number.isNaN(instant) ? occurredAt : new Date(instant).toISOString().slice(11, 16)}
    </time>
  );
}

function Item({ context, item }: { readonly context: PageContext; readonly item: ContributionView }) {
  const { l10n } = context;
  const did = l10n.text(`did-${item.kind.replace('.', '-')}`);
  const standing = standingOf(item);
  const details = [
    ...(item.subject?.title === undefined ? [] : [did]),
    ...(item.locale === undefined ? [] : [l10n.languageName(item.locale)]),
    ...(item.product === undefined ? [] : [l10n.isolate(item.product)]),
    ...(item.words === undefined ? [] : [l10n.text('list-words', { count: item.words })]),
  ];
  return (
    <li class="row">
      <div>
        <SafeLink url={item.subject?.url}>
          <bdi>{item.subject?.title ?? did}</bdi>
        </SafeLink>
        {details.length > 0 && <small>{details.join(' · ')}</small>}
        {standing !== undefined && <small class="not">{l10n.text(standing)}</small>}
      </div>
      <small class="n">
        <TimeOf occurredAt={item.occurredAt} />
      </small>
    </li>
  );
}

function DayOfItems({ context, day, items }: OneDay & { readonly context: PageContext }) {
  return (
    <section>
      {day !== undefined && (
        <h2>
          <OnDay context={context} day={day} />
        </h2>
      )}
      <ul class="plain">
        {items.map((item) => (
          <Item context={context} item={item} />
        ))}
      </ul>
    </section>
  );
}

interface ListProps {
  readonly context: PageContext;
  readonly handle: string;
  readonly piece: ContributionsPiece;
  readonly limit: number;
  /** Whether this is not the beginning of the list. */
  readonly deep: boolean;
}

function ContributionsScreen({ context, handle, piece, limit, deep }: ListProps) {
  const { l10n, link } = context;
  const path = contributionsPath(handle);
  const query = limit === usualLimit ? {} : { limit };
  return (
    <>
      <PageHead
        kicker={<Person link={link} handle={handle} displayName={handle} />}
        title={l10n.text('list-title')}
        lead={l10n.text('list-lead')}
      />
      <div class="days">
        {piece.items.length === 0 && <p class="soft">{l10n.text('list-none')}</p>}
        {daysOf(piece.items).map((each) => (
          <DayOfItems context={context} {...each} />
        ))}
        <Pager
          l10n={l10n}
          next={piece.cursor === undefined ? undefined : link(path, { ...query, cursor: piece.cursor })}
          nextLabel={l10n.text('list-next')}
          start={deep ? link(path, query) : undefined}
        />
      </div>
    </>
  );
}

/** `/contributors/:handle/contributions` with `?cursor=`, `?limit=` */
export const view = defineView({
  query: { cursor: cursorQuery, limit: limitQuery(usualLimit) },
  async respond({ context, params: { handle = '' }, query: { cursor, limit } }) {
    const piece = await readContributionsOf(context.services, handle, {
      limit,
      ...(cursor !== undefined && { cursor }),
      viewer: viewerIn(context),
    });
    if (piece === undefined) return { is: 'not-found' };
    if (piece === 'bad-cursor') return { is: 'bad-cursor' };
    return {
      is: 'page',
      title: context.l10n.text('list-title-of', { name: context.l10n.isolate(handle) }),
      view: (
        <ContributionsScreen
          context={context}
          handle={handle}
          piece={piece}
          limit={limit}
          deep={cursor !== undefined}
        />
      ),
    };
  },
});
