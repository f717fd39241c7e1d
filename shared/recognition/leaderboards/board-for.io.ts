// A leaderboard as somebody in particular sees it: who is on the list and not on the piece shown
// is told their own place beside it.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { readOwnPlace } from './own-place.io.ts';
import { readLeaderboard } from './read.io.ts';
import type { LeaderboardView } from './view.ts';

/**
 * A piece of a leaderboard for `viewer`, the contributor id of the member who looks, if any.
 * `'bad-cursor'` for a forged or foreign one. Without a viewer it costs what the piece costs.
 */
export async function readBoardFor(
  services: Pick<Services, 'table' | 'clock'>,
  {
    viewer,
    ...query
  }: {
    readonly program: Program;
    readonly locale?: string | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly viewer: string | undefined;
  },
): Promise<LeaderboardView | 'bad-cursor'> {
  const [board, own] = await Promise.all([
    readLeaderboard(services, query),
    viewer === undefined ? undefined : readOwnPlace(services, viewer, query),
  ]);
  if (board === 'bad-cursor' || own === undefined) return board;
  const isShown = board.entries.some(({ handle }) => handle === own.handle);
  return isShown ? board : { ...board, own };
}
