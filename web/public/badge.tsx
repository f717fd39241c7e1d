// One badge: its picture, its rule in plain words, the other steps of its ladder, and who
// holds it, for one period or for all. The address of a ladder is answered by ladder.tsx.
import { badgeById, stepsOfLadder } from '../../shared/recognition/badges/lookup.ts';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import type { HoldersPiece } from '../../shared/recognition/badges/view.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import {
  badgeName,
  nameInWindow,
  namesIn,
  windowInWords,
  windowToday,
} from '../../shared/recognition/badges/badge-words.ts';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { RuleInFull } from '../components/rule-list.tsx';
import { DateOf } from '../components/when.tsx';
import { WindowChoice } from '../components/window-choice.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath, badgesPath } from '../http/paths.ts';
import { cursorQuery, limitQuery, windowQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { ladderAnswer } from './ladder.tsx';

const usualLimit = 50;

interface BadgeProps {
  readonly context: PageContext;
  readonly badge: BadgeDefinition;
  readonly window: string | undefined;
}

interface HoldersProps extends BadgeProps {
  readonly piece: HoldersPiece;
  readonly limit: number;
  /** Whether this is not the beginning of the list. */
  readonly deep: boolean;
}

function Ladder({
  context,
  badge,
  steps,
}: Pick<BadgeProps, 'context' | 'badge'> & { readonly steps: readonly BadgeDefinition[] }) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{l10n.text('one-badge-steps')}</h2>
      <ul class="wall">
        {steps.map((step) => (
          <li>
            <a href={link(badgePath(step.id))} aria-current={step.id === badge.id ? 'page' : undefined}>
              <BadgeArt badge={step} window="once" size={64} />
              <span>{badgeName(l10n, step)}</span>
            </a>
          </li>
        ))}
      </ul>
      {badge.ladder !== undefined && (
        <p class="more">
          <a href={link(badgePath(badge.ladder.id))}>{l10n.text('one-badge-ladder')}</a>
        </p>
      )}
    </section>
  );
}

function HoldersTable({
  context,
  piece,
  perWindow,
}: {
  readonly context: PageContext;
  readonly piece: HoldersPiece;
  readonly perWindow: boolean;
}) {
  const { l10n, link } = context;
  return (
    <table>
      <caption class="vh">{l10n.text('one-badge-holders-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{l10n.text('column-name')}</th>
          {perWindow && <th scope="col">{l10n.text('column-window')}</th>}
          <th scope="col" class="n">
            {l10n.text('column-awarded')}
          </th>
        </tr>
      </thead>
      <tbody>
        {piece.holders.map((holder) => (
          <tr>
            <th scope="row">
              <Person link={link} handle={holder.handle} displayName={holder.displayName} />
            </th>
            {perWindow && <td>{windowInWords(l10n, holder.window) ?? ''}</td>}
            <td class="n">
              <DateOf context={context} day={holder.awardedOn} short />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Holders({ context, badge, window, piece, limit, deep }: HoldersProps) {
  const { l10n, link } = context;
  const path = badgePath(badge.id);
  const query = { window, ...(limit !== usualLimit && { limit }) };
  const words = window === undefined ? undefined : windowInWords(l10n, window);
  // One period's holders need no column that says the same in every row.
  const perWindow = window === undefined && badge.award === 'rule' && badge.repeat === 'per-window';
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">
        {words === undefined
          ? l10n.text('one-badge-holders')
          : l10n.text('one-badge-holders-window', { window: words })}
      </h2>
      <WindowChoice context={context} badge={badge} window={window} piece={piece} />
      {piece.holders.length === 0 ? (
        <p class="soft">
          {words === undefined || window === windowToday(badge, context.today)
            ? l10n.text('one-badge-holders-none')
            : l10n.text('one-badge-holders-none-window', { window: words })}
        </p>
      ) : (
        <HoldersTable context={context} piece={piece} perWindow={perWindow} />
      )}
      <Pager
        l10n={l10n}
        next={piece.cursor === undefined ? undefined : link(path, { ...query, cursor: piece.cursor })}
        nextLabel={l10n.text('one-badge-holders-next')}
        start={deep ? link(path, query) : undefined}
      />
    </section>
  );
}

function BadgeScreen(props: HoldersProps) {
  const { context, badge, window } = props;
  const { l10n, link, services, today } = context;
  const pictured = window ?? windowToday(badge, today);
  const steps = badge.ladder === undefined ? [] : stepsOfLadder(services.catalogue, badge.ladder.id);
  const shown = steps.filter(({ state }) => state !== 'draft');
  const nameOf = namesIn(l10n, services.catalogue);
  return (
    <>
      <ArtworkSheet
        badges={[badge, ...shown].map((each) => ({
          badge: each,
          window: each === badge ? pictured : 'once',
        }))}
      />
      <div class="badge">
        <BadgeArt badge={badge} window={pictured} size={144} />
        <PageHead
          kicker={<a href={link(badgesPath)}>{l10n.text('badges-title')}</a>}
          title={
            window === undefined ? badgeName(l10n, badge) : nameInWindow(l10n, badgeName(l10n, badge), window)
          }
          lead={<RuleInFull l10n={l10n} badge={badge} nameOf={nameOf} />}
        />
      </div>
      <div class="cols">
        <Holders {...props} />
        {shown.length > 1 && <Ladder context={context} badge={badge} steps={shown} />}
      </div>
    </>
  );
}

/** `/badges/:badge` with `?window=`, `?cursor=`, `?limit=` */
export const view = defineView({
  query: { window: windowQuery, cursor: cursorQuery, limit: limitQuery(usualLimit) },
  async respond({ context, params, query: { window, cursor, limit } }) {
    const { services, l10n } = context;
    const id = params.badge ?? '';
    const badge = badgeById(services.catalogue, id);
    if (badge === undefined || badge.state === 'draft') return ladderAnswer(context, id);
    const piece = await readHolders(services, badge.id, {
      limit,
      ...(window !== undefined && { window }),
      ...(cursor !== undefined && { cursor }),
    });
    if (piece === 'bad-cursor') return { is: 'bad-cursor' };
    const name = badgeName(l10n, badge);
    return {
      is: 'page',
      title: window === undefined ? name : nameInWindow(l10n, name, window),
      view: (
        <BadgeScreen
          context={context}
          badge={badge}
          window={window}
          piece={piece}
          limit={limit}
          deep={cursor !== undefined}
        />
      ),
    };
  },
});
