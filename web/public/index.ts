// The public pages, a line each: what everybody may find, the same for every stranger. They are
// imported at once, unlike all other pages: a cold start of the web function is mostly a stranger's
// first page, and a piece of the bundle for each costs 8 KB and one more file to read.
import type { Page } from '../http/page.ts';
import { view as badge } from './badge.tsx';
import { view as badges } from './badges.tsx';
import { view as contributions } from './contributions.tsx';
import { view as contributor } from './contributor.tsx';
import { view as counting } from './counting.tsx';
import { view as findContributor } from './find-contributor.tsx';
import { view as front } from './front.tsx';
import { view as leaderboard } from './leaderboard.tsx';
import { view as leaderboards } from './leaderboards.tsx';

const everybody = { access: 'anyone', kept: 'a-minute' } as const;

/** Every public page. */
export const publicPages: readonly Page[] = [
  { path: '/', ...everybody, load: () => ({ view: front }) },
  { path: '/leaderboards', ...everybody, load: () => ({ view: leaderboards }) },
  { path: '/leaderboards/:program', ...everybody, load: () => ({ view: leaderboard }) },
  { path: '/contributors', ...everybody, load: () => ({ view: findContributor }) },
  { path: '/contributors/:handle', ...everybody, load: () => ({ view: contributor }) },
  { path: '/contributors/:handle/contributions', ...everybody, load: () => ({ view: contributions }) },
  { path: '/badges', ...everybody, load: () => ({ view: badges }) },
  { path: '/badges/:badge', ...everybody, load: () => ({ view: badge }) },
  { path: '/counting', ...everybody, load: () => ({ view: counting }) },
];
