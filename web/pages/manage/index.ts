// The screens under `/manage`, a line each. The list is all that is loaded before one is asked
// for. The first needs what every role has; what one may do in a room is decided in there.
import type { Screen } from '../../screen.ts';

export const manageScreens: readonly Screen[] = [
  { path: '/manage', access: 'review.decide', load: () => import('./overview.tsx') },
  { path: '/manage/roles', access: 'review.decide', load: () => import('./roles.tsx') },
  { path: '/manage/people', access: 'people.see', load: () => import('./people.tsx') },
  { path: '/manage/people/:id', access: 'people.see', load: () => import('./person.tsx') },
  { path: '/manage/people/:id/give', access: 'roles.give', load: () => import('./person-give.tsx') },
  { path: '/manage/people/:id/take', access: 'roles.give', load: () => import('./person-take.tsx') },
  {
    path: '/manage/people/:id/suspend',
    access: 'people.suspend',
    load: () => import('./person-suspend.tsx'),
  },
  {
    path: '/manage/people/:id/restore',
    access: 'people.suspend',
    load: () => import('./person-restore.tsx'),
  },
  { path: '/manage/beginners', access: 'beginners.decide', load: () => import('./beginners.tsx') },
  { path: '/manage/audit', access: 'audit.see', load: () => import('./audit.tsx') },
  { path: '/manage/review', access: 'review.decide', load: () => import('./review.tsx') },
  { path: '/manage/review/:id', access: 'review.decide', load: () => import('./review-one.tsx') },
  { path: '/manage/funnel', access: 'funnel.see', load: () => import('./funnel.tsx') },
  { path: '/manage/tasks', access: 'tasks.edit', load: () => import('./tasks.tsx') },
  { path: '/manage/tasks/offer', access: 'tasks.edit', load: () => import('./tasks-offer.tsx') },
  { path: '/manage/tasks/:task', access: 'tasks.edit', load: () => import('./task.tsx') },
  { path: '/manage/community', access: 'community.edit', load: () => import('./community.tsx') },
  { path: '/manage/claims', access: 'claims.decide', load: () => import('./claims.tsx') },
  { path: '/manage/claims/:record/:by', access: 'claims.decide', load: () => import('./claim-decide.tsx') },
];
