// A program's leaderboard, for all languages or for one. The languages to choose from are
// those of the pulse: the ones with work in the window.
import { programs } from '../../shared/platform/vocabulary/kinds.ts';
import type { Program } from '../../shared/platform/vocabulary/kinds.ts';
import { readBoardFor } from '../../shared/recognition/leaderboards/board-for.ts';
import type { LeaderboardEntry, LeaderboardView } from '../../shared/recognition/leaderboards/view.ts';
import { readPulse } from '../../shared/recognition/pulse/take.io.ts';
import type { PulseView } from '../../shared/recognition/pulse/view.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { Bar } from '../components/bar.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { Standing } from '../components/standing.tsx';
import { DateOf } from '../components/when.tsx';
import { Rich } from '../../shared/l10n/rich.tsx';
import { viewerIn, type PageContext } from '../http/page-context.ts';
import { countingPath, leaderboardPath } from '../http/paths.ts';
import { cursorQuery, limitQuery, localeQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

/** Titles reach to rank 25, so that is what fits on one page without asking for more. */
const usualLimit = 25;

function isProgram(text: string | undefined): text is Program {
  return programs.some((program) => program === text);
}

interface BoardProps {
  readonly context: PageContext;
  readonly board: LeaderboardView;
  readonly limit: number;
}

function ProgramTabs({ context: { l10n, link }, board }: Pick<BoardProps, 'context' | 'board'>) {
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

function LocaleChoice({
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

function BoardTable({ context, board }: Pick<BoardProps, 'context' | 'board'>) {
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

/** Titles shown on the page, each once, for the sheet of shapes. */
function titlesOn({ program, entries, own }: LeaderboardView) {
  const titles = new Set(
    [...entries, ...(own === undefined ? [] : [own])].flatMap(({ title }) => title ?? []),
  );
  return [...titles].map((title) => ({ title, program }));
}

function LeaderboardScreen({
  context,
  board,
  limit,
  locales,
  title,
  deep,
}: BoardProps & { readonly locales: PulseView['locales']; readonly title: string; readonly deep: boolean }) {
  const { l10n, link } = context;
  const path = leaderboardPath(board.program);
  const query = { locale: board.locale, ...(limit !== usualLimit && { limit }) };
  return (
    <>
      <ArtworkSheet badges={[]} titles={titlesOn(board)} />
      <PageHead
        kicker={l10n.text('board-kicker')}
        title={title}
        lead={
          <Rich
            l10n={l10n}
            id="board-window"
            args={{ counted: l10n.text(`counted-${board.program}`) }}
            parts={{
              from: <DateOf context={context} day={board.from} />,
              to: <DateOf context={context} day={board.to} />,
            }}
          />
        }
      />
      <ProgramTabs context={context} board={board} />
      <div class="cols board">
        <section aria-label={title}>
          <LocaleChoice context={context} board={board} locales={locales} />
          <BoardTable context={context} board={board} />
          <Pager
            l10n={l10n}
            next={board.cursor === undefined ? undefined : link(path, { ...query, cursor: board.cursor })}
            nextLabel={l10n.text('board-next', { count: limit })}
            start={deep ? link(path, query) : undefined}
          />
        </section>
        <aside aria-labelledby="titles">
          <h2 id="titles">{l10n.text('board-titles-heading')}</h2>
          <p class="soft">{l10n.text('board-titles')}</p>
          <p class="soft">{l10n.text('board-order')}</p>
          <p>
            <a href={link(countingPath)}>{l10n.text('counting-title')}</a>
          </p>
        </aside>
      </div>
    </>
  );
}

/** `/leaderboards/:program` with `?locale=`, `?cursor=`, `?limit=` */
export const view = defineView({
  query: { limit: limitQuery(usualLimit), cursor: cursorQuery, locale: localeQuery },
  async respond({ context, params: { program }, query: { limit, cursor, locale } }) {
    if (!isProgram(program)) return { is: 'not-found' };
    const { services } = context;
    const [board, pulse] = await Promise.all([
      readBoardFor(services, {
        viewer: viewerIn(context),
        program,
        limit,
        ...(locale !== undefined && { locale }),
        ...(cursor !== undefined && { cursor }),
      }),
      readPulse(services),
    ]);
    if (board === 'bad-cursor') return { is: 'bad-cursor' };

    const { l10n } = context;
    const name = l10n.text(`program-${program}`);
    const title =
      locale === undefined
        ? name
        : l10n.text('board-title-locale', { program: name, locale: l10n.languageName(locale) });
    return {
      is: 'page',
      title: `${title} – ${l10n.text('board-kicker')}`,
      description: l10n.text('board-window', {
        counted: l10n.text(`counted-${program}`),
        from: l10n.day(board.from),
        to: l10n.day(board.to),
      }),
      view: (
        <LeaderboardScreen
          context={context}
          board={board}
          limit={limit}
          locales={pulse.locales}
          title={title}
          deep={cursor !== undefined}
        />
      ),
    };
  },
});
