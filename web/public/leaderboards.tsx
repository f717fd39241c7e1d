// The address without a program leads to the first program's leaderboard, whose tabs
// lead to the others.
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { leaderboardPath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

/** `/leaderboards` */
export const view = defineView({
  query: noQuery,
  respond: ({ context }) => ({ is: 'redirect', to: context.link(leaderboardPath(programs[0])) }),
});
