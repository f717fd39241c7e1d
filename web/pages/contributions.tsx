// The list behind the numbers: every contribution of a person with what became of it, so
// that each count can be followed to its last reply.
import * as z from 'zod';
import type { ContributionView } from '../../shared/contributors/view.ts';
import { dayOf } from '../../shared/time/day.ts';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { SafeLink } from '../components/safe-link.tsx';
import { definePage } from '../page.ts';
import type { PageContext } from '../page.ts';
import { contributionsPath } from '../paths.ts';
import type { ContributionsPiece } from '../reading.ts';
import { cursorQuery, limitQuery } from '../query.ts';

const usualLimit = 50;

/** What became of a contribution that does not count, as a message id. */
function standingOf(item: ContributionView): string | undefined {
  if (item.counts) return undefined;
  return item.status === 'accepted' ? 'list-own-thread' : `list-${item.status}`;
}

function When({
  context: { l10n, today },
  occurredAt,
}: {
  readonly context: PageContext;
  readonly occurredAt: string;
}) {
  const instant = Date.parse(occurredAt);
  return (
    <time datetime={occurredAt} title={occurredAt}>
      {Number.isNaN(instant) ? occurredAt : l10n.dayInWords(dayOf(instant), today)}
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
    ...(standing === undefined ? [] : [l10n.text(standing)]),
  ];
  return (
    <li class="row">
      <div>
        <SafeLink url={item.subject?.url}>
          <bdi>{item.subject?.title ?? did}</bdi>
        </SafeLink>
        {details.length > 0 && <small>{details.join(' · ')}</small>}
      </div>
      <small class="n">
        <When context={context} occurredAt={item.occurredAt} />
      </small>
    </li>
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
      <section aria-label={l10n.text('list-title')}>
        {piece.items.length === 0 && <p class="soft">{l10n.text('list-none')}</p>}
        <ul class="plain">
          {piece.items.map((item) => (
            <Item context={context} item={item} />
          ))}
        </ul>
        <Pager
          l10n={l10n}
          next={piece.cursor === undefined ? undefined : link(path, { ...query, cursor: piece.cursor })}
          nextLabel={l10n.text('list-next')}
          start={deep ? link(path, query) : undefined}
        />
      </section>
    </>
  );
}

/** `/contributors/:handle/contributions` with `?cursor=`, `?limit=` */
export const contributionsPage = definePage({
  path: '/contributors/:handle/contributions',
  query: z.object({ cursor: cursorQuery, limit: limitQuery(usualLimit) }),
  async respond({ context, params: { handle = '' }, query: { cursor, limit } }) {
    const piece = await context.services.reading.contributions(handle, {
      limit,
      ...(cursor !== undefined && { cursor }),
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
