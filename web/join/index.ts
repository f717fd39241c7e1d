// The screens under `/join`, and the welcome page to which they lead, a line each. The list is
// all that is loaded before one is asked for.
import type { Screen } from '../http/page.ts';

export const joinScreens: readonly Screen[] = [
  { path: '/join', access: 'signed-in', load: () => import('./overview.tsx') },
  { path: '/join/introduction', access: 'signed-in', load: () => import('./introduction.tsx') },
  { path: '/join/guidelines', access: 'signed-in', load: () => import('./guidelines.tsx') },
  { path: '/join/programs', access: 'signed-in', load: () => import('./programs.tsx') },
  { path: '/join/task', access: 'signed-in', load: () => import('./task.tsx') },
  { path: '/welcome', access: 'member', load: () => import('../welcome/welcome.tsx') },
  { path: '/welcome/greet', access: 'member', load: () => import('../welcome/greet.tsx') },
];
