// The pages under `/me`, a line each. The list is all that is loaded before one is asked for.
import type { Page } from '../http/page.ts';

const security = () => import('./security/security-forms.ts');

/** Every page under `/me`. */
export const mePages: readonly Page[] = [
  { path: '/me', access: 'member', load: () => import('./overview.tsx') },
  { path: '/me/log', access: 'member', load: () => import('./contributions/log.tsx') },
  { path: '/me/contributions', access: 'member', load: () => import('./contributions/contributions.tsx') },
  { path: '/me/contributions/:id', access: 'member', load: () => import('./contributions/contribution.tsx') },
  { path: '/me/settings', access: 'member', load: () => import('./settings/settings.tsx') },
  { path: '/me/security', access: 'member', load: () => import('./security/security.tsx') },
  { path: '/me/security/session', access: 'member', load: async () => (await security()).session },
  { path: '/me/security/sessions', access: 'member', load: async () => (await security()).sessions },
  { path: '/me/security/identity', access: 'member', load: async () => (await security()).identity },
  {
    path: '/me/security/passkeys/:credential',
    access: 'member',
    load: () => import('./security/passkey.tsx'),
  },
  {
    path: '/me/security/passkeys/:credential/remove',
    access: 'member',
    load: async () => (await security()).removal,
  },
  { path: '/me/claim', access: 'member', load: () => import('./claim/claim.tsx') },
  {
    path: '/me/claim/take',
    access: 'member',
    load: async () => (await import('./claim/claim-forms.ts')).take,
  },
  {
    path: '/me/claim/withdraw',
    access: 'member',
    load: async () => (await import('./claim/claim-forms.ts')).withdrawal,
  },
  { path: '/me/data', access: 'signed-in', load: () => import('./data/data.tsx') },
  { path: '/me/erase', access: 'signed-in', load: () => import('./data/erase.tsx') },
  { path: '/me/erase/confirm', access: 'signed-in', load: () => import('./data/erase-confirm.tsx') },
  { path: '/me/erased', access: 'anyone', load: () => import('./data/erased.tsx') },
];
