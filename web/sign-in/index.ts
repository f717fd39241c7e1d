// The pages under `/sign-in`, a line each; a function of its own answers them. The list is
// all that is loaded before one is asked for.
import type { Page } from '../http/page.ts';

/** Every page under `/sign-in`. */
export const signInPages: readonly Page[] = [
  { path: '/sign-in', access: 'anyone', load: () => import('./ask.tsx') },
  { path: '/sign-in/code', access: 'anyone', load: () => import('./code.tsx') },
  { path: '/sign-in/out', access: 'signed-in', load: () => import('./out.tsx') },
  {
    path: '/sign-in/passkey/options',
    access: 'anyone',
    load: async () => (await import('./passkey.ts')).options,
  },
  { path: '/sign-in/passkey', access: 'anyone', load: async () => (await import('./passkey.ts')).assertion },
  {
    path: '/sign-in/passkeys/options',
    access: 'signed-in',
    load: async () => (await import('./passkey-add.ts')).options,
  },
  {
    path: '/sign-in/passkeys',
    access: 'signed-in',
    load: async () => (await import('./passkey-add.ts')).attestation,
  },
  { path: '/sign-in/provider', access: 'anyone', load: () => import('./provider.tsx') },
  { path: '/sign-in/provider/back', access: 'anyone', load: () => import('./provider-back.ts') },
  { path: '/sign-in/provider/problem', access: 'anyone', load: () => import('./provider-problem.tsx') },
];
