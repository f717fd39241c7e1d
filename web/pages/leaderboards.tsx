// The address without a program leads to the first program's leaderboard, whose tabs
// lead to the others.
import { programs } from '../../shared/contributions/kinds.ts';
import { definePage } from '../page.ts';
import { leaderboardPath } from '../paths.ts';
import { noQuery } from '../query.ts';

/** `/leaderboards` */
export const leaderboardsPage = definePage({
  path: '/leaderboards',
  query: noQuery,
  respond: ({ context }) => ({ is: 'redirect', to: context.link(leaderboardPath(programs[0])) }),
});
