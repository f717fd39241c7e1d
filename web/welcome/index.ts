// The welcome page to which the sign-up leads, and where greetings are sent.
import type { Page } from '../http/page.ts';

/** The pages under `/welcome`. */
export const welcomePages: readonly Page[] = [
  { path: '/welcome', access: 'member', load: () => import('./welcome.tsx') },
  { path: '/welcome/greet', access: 'member', load: () => import('./greet.tsx') },
];
