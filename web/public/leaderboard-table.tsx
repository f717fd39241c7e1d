// The table of a leaderboard, with the ways to other programs and languages.
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import type { LeaderboardEntry, LeaderboardView } from '../../shared/recognition/leaderboards/view.ts';
import type { PulseView } from '../../shared/recognition/pulse/view.ts';
import { Bar } from '../components/bar.tsx';
import { Person } from '../components/person.tsx';
import { Standing } from '../components/standing.tsx';
import type { PageContext } from '../http/page-context.ts';
import { leaderboardPath } from '../http/paths.ts';

/** What a leaderboard is drawn from. */
export interface BoardProps {
  readonly context: PageContext;
  readonly board: LeaderboardView;
  readonly limit: number;
}

/** The ways to the leaderboards of all programs. */
export function ProgramTabs({ context: { l10n, link }, board }: Pick<BoardProps, 'context' | 'board'>) {
  return (
    <nav aria-label={l10n.text('board-programs')}>
      <ul class="links">
        {programs.map((program) => (
          <li>
            <a
              href={link(leaderboardPath(program))}
              aria-current={program === board.program ? 'page' : undefined}
            >
              {l10n.text(`program-${program}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The languages to choose from; nothing where there are none. */
export function LocaleChoice({
  context: { l10n, link },
  board,
  locales,
}: Pick<BoardProps, 'context' | 'board'> & { readonly locales: PulseView['locales'] }) {
  const tags = locales.filter(({ program }) => program === board.program).map(({ locale }) => locale);
  if (board.locale !== undefined && !tags.includes(board.locale)) tags.push(board.locale);
  if (tags.length === 0) return <></>;
  const path = leaderboardPath(board.program);
  const chosen =
    board.locale === undefined ? l10n.text('board-all-locales') : l10n.languageName(board.locale);
  return (
    <details>
      <summary>{l10n.text('board-locales', { locale: chosen })}</summary>
      <ul class="chips">
        <li>
          <a href={link(path)} aria-current={board.locale === undefined ? 'true' : undefined}>
            {l10n.text('board-all-locales')}
          </a>
        </li>
        {tags.map((locale) => (
          <li>
            <a href={link(path, { locale })} aria-current={board.locale === locale ? 'true' : undefined}>
              <bdi>{l10n.languageName(locale)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({
  context,
  board,
  entry,
}: Pick<BoardProps, 'context' | 'board'> & { readonly entry: LeaderboardEntry }) {
  const { l10n, link } = context;
  const most = board.entries[0]?.count ?? 0;
  return (
    <tr>
      <td>{l10n.number(entry.rank)}</td>
      <th scope="row">
        <Person link={link} handle={entry.handle} displayName={entry.displayName} />
        {entry.title !== undefined && <Standing l10n={l10n} program={board.program} title={entry.title} />}
        <Bar value={entry.count} most={most} />
      </th>
      <td class="n">{l10n.number(entry.count)}</td>
    </tr>
  );
}

/** The entries, the reader's own below them where it is not among them. */
export function BoardTable({ context, board }: Pick<BoardProps, 'context' | 'board'>) {
  const { l10n } = context;
  if (board.entries.length === 0) {
    return <p>{l10n.text(board.locale === undefined ? 'board-none' : 'board-none-locale')}</p>;
  }
  return (
    <table class={board.program}>
      <caption>{l10n.text('board-caption', { counted: l10n.text(`counted-${board.program}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{l10n.text('column-rank')}</th>
          <th scope="col">{l10n.text('column-name')}</th>
          <th scope="col" class="n">
            {l10n.text('column-count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {board.entries.map((entry) => (
          <Row context={context} board={board} entry={entry} />
        ))}
      </tbody>
      {board.own !== undefined && (
        <tbody>
          <tr>
            <th colspan={3} scope="rowgroup">
              <small>{l10n.text('board-own')}</small>
            </th>
          </tr>
          <Row context={context} board={board} entry={board.own} />
        </tbody>
      )}
    </table>
  );
}
