// The address without a program leads to the first program's leaderboard, whose tabs
// lead to the others.
import { programs } from '../../shared/platform/vocabulary/kinds.ts';
import { definePage } from '../http/page-context.ts';
import { leaderboardPath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';

/** `/leaderboards` */
export const leaderboardsPage = definePage({
  path: '/leaderboards',
  query: noQuery,
  respond: ({ context }) => ({ is: 'redirect', to: context.link(leaderboardPath(programs[0])) }),
});
