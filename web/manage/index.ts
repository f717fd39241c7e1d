// The pages under `/manage`, a line each. The list is all that is loaded before one is asked
// for. What one may do in a room is decided in there.
import type { Page } from '../http/page.ts';

/** Every page under `/manage`. */
export const managePages: readonly Page[] = [
  { path: '/manage', access: 'staff', load: () => import('./overview.tsx') },
  { path: '/manage/roles', access: 'staff', load: () => import('./roles/roles.tsx') },
  { path: '/manage/people', access: 'people.see', load: () => import('./people/people.tsx') },
  { path: '/manage/people/:id', access: 'people.see', load: () => import('./people/person.tsx') },
  {
    path: '/manage/people/:id/give',
    access: 'roles.give',
    load: async () => (await import('./people/role-forms.ts')).give,
  },
  {
    path: '/manage/people/:id/take',
    access: 'roles.give',
    load: async () => (await import('./people/role-forms.ts')).take,
  },
  {
    path: '/manage/people/:id/suspend',
    access: 'people.suspend',
    load: async () => (await import('./people/suspension-forms.ts')).suspension,
  },
  {
    path: '/manage/people/:id/restore',
    access: 'people.suspend',
    load: async () => (await import('./people/suspension-forms.ts')).restoring,
  },
  { path: '/manage/beginners', access: 'beginners.decide', load: () => import('./beginners/beginners.tsx') },
  { path: '/manage/audit', access: 'audit.see', load: () => import('./audit-log/audit-log.tsx') },
  { path: '/manage/review', access: 'review.decide', load: () => import('./review/queue.tsx') },
  { path: '/manage/review/:id', access: 'review.decide', load: () => import('./review/decide.tsx') },
  { path: '/manage/funnel', access: 'funnel.see', load: () => import('./funnel/funnel.tsx') },
  { path: '/manage/tasks', access: 'tasks.edit', load: () => import('./tasks/tasks.tsx') },
  { path: '/manage/tasks/offer', access: 'tasks.edit', load: () => import('./tasks/offer-task.tsx') },
  { path: '/manage/tasks/:task', access: 'tasks.edit', load: () => import('./tasks/task.tsx') },
  { path: '/manage/community', access: 'community.edit', load: () => import('./community/community.tsx') },
  { path: '/manage/claims', access: 'claims.decide', load: () => import('./claims/claims.tsx') },
  {
    path: '/manage/claims/:record/:by',
    access: 'claims.decide',
    load: () => import('./claims/decide-claim.tsx'),
  },
];
