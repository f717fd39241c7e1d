// One's own list: everything with its state, also what nobody else sees yet.
import { readOwnContributions } from '../../../shared/recognition/records/own-contributions.io.ts';
import type { OwnContribution } from '../../../shared/recognition/records/own-contributions.io.ts';
import { OwnContributionRow } from '../../components/own-contribution.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { logPath, ownContributionsPath, ownSpacePath } from '../../http/paths.ts';
import { cursorQuery, limitQuery } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';

export { ownMessages as messages } from '../../../shared/l10n/own.ts';

const usualLimit = 50;

function ListScreen({
  context,
  items,
  next,
  deep,
}: {
  readonly context: PageContext;
  readonly items: readonly OwnContribution[];
  /** Address of what follows. */
  readonly next: string | undefined;
  /** Whether this is not the beginning of the list. */
  readonly deep: boolean;
}) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead
        kicker={<a href={link(ownSpacePath)}>{l10n.text('nav-own')}</a>}
        title={l10n.text('own-list-title')}
        lead={l10n.text('own-list-lead')}
      />
      <p>
        <a href={link(logPath)}>{l10n.text('own-log-title')}</a>
      </p>
      {items.length === 0 && <p class="soft">{l10n.text('list-none')}</p>}
      <ul class="plain">
        {items.map((item) => (
          <OwnContributionRow context={context} item={item} />
        ))}
      </ul>
      <Pager
        l10n={l10n}
        next={next}
        nextLabel={l10n.text('list-next')}
        start={deep ? link(ownContributionsPath) : undefined}
      />
    </>
  );
}

/** `/me/contributions` with `?cursor=`, `?limit=` */
export const view = defineView({
  query: { cursor: cursorQuery, limit: limitQuery(usualLimit) },
  async respond({ context, query: { cursor, limit } }) {
    const { id } = visitorIn(context).account;
    const piece = await readOwnContributions(context.services, id, { cursor, limit });
    if (piece === 'bad-cursor') return { is: 'bad-cursor' };
    const next =
      piece.cursor === undefined
        ? undefined
        : context.link(ownContributionsPath, {
            limit: limit === usualLimit ? undefined : limit,
            cursor: piece.cursor,
          });
    return {
      is: 'page',
      title: context.l10n.text('own-list-title'),
      view: <ListScreen context={context} items={piece.items} next={next} deep={cursor !== undefined} />,
    };
  },
});
