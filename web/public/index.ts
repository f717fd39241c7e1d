// Every page there is. To add one: a file in this folder and a line here. A page with a
// fixed last piece stands before one with a parameter in its place.
import type { Page } from '../http/page-context.ts';
import { badgePage } from './badge.tsx';
import { badgesPage } from './badges.tsx';
import { contributionsPage } from './contributions.tsx';
import { contributorPage } from './contributor.tsx';
import { countingPage } from './counting.tsx';
import { findContributorPage } from './find-contributor.tsx';
import { frontPage } from './front.tsx';
import { leaderboardPage } from './leaderboard.tsx';
import { leaderboardsPage } from './leaderboards.tsx';

export const pages: readonly Page[] = [
  frontPage,
  leaderboardsPage,
  leaderboardPage,
  findContributorPage,
  contributorPage,
  contributionsPage,
  badgesPage,
  badgePage,
  countingPage,
];
