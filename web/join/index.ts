// The pages under `/join`, a line each. The list is all that is loaded before one is asked for.
import type { Page } from '../http/page.ts';

/** Every page under `/join`. */
export const joinPages: readonly Page[] = [
  { path: '/join', access: 'signed-in', load: () => import('./overview.tsx') },
  { path: '/join/introduction', access: 'signed-in', load: () => import('./introduction.tsx') },
  { path: '/join/guidelines', access: 'signed-in', load: () => import('./guidelines.tsx') },
  { path: '/join/programs', access: 'signed-in', load: () => import('./programs.tsx') },
  { path: '/join/task', access: 'signed-in', load: () => import('./task.tsx') },
];
