// Who holds a badge, newest first, for one period or for all.
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import type { HoldersPiece } from '../../shared/recognition/badges/view.ts';
import { windowInWords, windowToday } from '../../shared/recognition/badges/badge-words.ts';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { DateOf } from '../components/when.tsx';
import { WindowChoice } from '../components/window-choice.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath } from '../http/paths.ts';

/** Holders on a page that says nothing else. */
export const usualLimit = 50;

/** A badge in the window that the address asks for; undefined shows all windows. */
export interface BadgeProps {
  readonly context: PageContext;
  readonly badge: BadgeDefinition;
  readonly window: string | undefined;
}

/** What a badge's page is drawn from. */
export interface HoldersProps extends BadgeProps {
  readonly piece: HoldersPiece;
  readonly limit: number;
  /** Whether this is not the beginning of the list. */
  readonly deep: boolean;
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

/** The section. */
export function Holders({ context, badge, window, piece, limit, deep }: HoldersProps) {
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
