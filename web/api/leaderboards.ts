// The leaderboards of the programs and of each locale.
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { formatDay } from '../../shared/platform/time/day.ts';
import { titleNames } from '../../shared/recognition/titles/rules.ts';
import { cursorParameter, foreignCursor, limitParameter, localeParameter } from './parameters.ts';
import { problem } from './problem.ts';
import { defineRoute } from './route.ts';
import { leaderboardSchema } from './schemas.ts';

const nothing = 'There is no program of this name';

const showLeaderboard = defineRoute({
  method: 'get',
  path: '/api/leaderboards/{program}',
  id: 'showLeaderboard',
  tag: 'leaderboards',
  summary: 'Who leads a program over the 90 UTC days up to and including today',
  access: 'public',
  query: { limit: limitParameter(25), locale: localeParameter, cursor: cursorParameter },
  answers: { 200: { description: 'A piece of the leaderboard', schema: leaderboardSchema } },
  problems: { 404: nothing },
  async respond({ services, params, query }) {
    const program = programs.find((known) => known === params.program);
    if (program === undefined) return problem(404, nothing);
    const view = await readLeaderboard(services, { program, ...query });
    if (view === 'bad-cursor') return foreignCursor();
    const { locale, from, to, entries, cursor } = view;
    return {
      status: 200,
      body: {
        program,
        ...(locale === undefined ? {} : { locale }),
        window: { from: formatDay(from), to: formatDay(to), days: to - from + 1 },
        entries: entries.map(({ rank, handle, displayName, count, title }) => ({
          rank,
          handle,
          displayName,
          count,
          title: title === undefined ? null : titleNames[title],
        })),
        cursor: cursor ?? null,
      },
    };
  },
});

/** Public: one route, which takes the locale as a parameter. */
export const leaderboardRoutes = [showLeaderboard];
