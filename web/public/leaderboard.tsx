// A program's leaderboard, for all languages or for one. The languages to choose from are
// those of the pulse: the ones with work in the window.
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { readBoardFor } from '../../shared/recognition/leaderboards/board-for.io.ts';
import type { LeaderboardView } from '../../shared/recognition/leaderboards/view.ts';
import { readPulse } from '../../shared/recognition/pulse/take.io.ts';
import type { PulseView } from '../../shared/recognition/pulse/view.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { DateOf } from '../components/when.tsx';
import { Rich } from '../components/rich.tsx';
import { viewerIn } from '../http/page-context.ts';
import { countingPath, leaderboardPath } from '../http/paths.ts';
import { cursorQuery, limitQuery, localeQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { ProgramTabs, LocaleChoice, BoardTable, type BoardProps } from './leaderboard-table.tsx';

/** Titles reach to rank 25, so that is what fits on one page without asking for more. */
const usualLimit = 25;

function isProgram(text: string | undefined): text is Program {
  return programs.some((program) => program === text);
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
