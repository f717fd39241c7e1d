// Which pages are looked at in the browser, as whom and how one gets there. What the table of routes
// says is enough for most; a page for which it is not and that is not in here fails
// test/browser/screens.test.ts.
import type { Page } from 'playwright-core';
import type { FilledCommunity } from '../support/filled-community.ts';
import { longHandle } from '../support/long-texts.ts';
import { columns, rowsOf, type Column } from '../support/routes-by-role.ts';

export interface Visit {
  /** What is special about it, where a page is visited more than once. */
  readonly what?: string;
  /** The page's path in its list. */
  readonly path: string;
  /** A key of the community's cookies; a stranger where there is none. */
  readonly as?: string;
  /** Where one goes; the path itself where it is left out. Braces are filled in from the community. */
  readonly at?: string;
  /** What is done there to arrive; the page is reached by it. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** Path where one is in the end, where it is another one. */
  readonly ends?: string;
}

/** Sends the first form in `main` whatever its fields say, as a browser that checks nothing would. */
const sendWrong = async (page: Page) => {
  await page.evaluate("document.querySelector('main form[method=post]').noValidate = true");
  await Promise.all([
    page.waitForEvent('domcontentloaded'),
    page.locator('main form[method=post] button').first().click(),
  ]);
};

const askForCode = async (page: Page) => {
  await page.fill('main input[name=email]', 'somebody@example.org');
  await page.press('main input[name=email]', 'Enter');
  await page.waitForURL('**/sign-in/code*');
};

const askToBeErased = async (page: Page) => {
  await page.locator('main form button').click();
  await page.waitForURL('**/me/erase/confirm*');
};

const full = longHandle;

/** What takes more than opening an address: somebody in particular, a parameter, a form sent wrong. */
const special: readonly Visit[] = [
  { path: '/sign-in', what: 'with a mistake', then: sendWrong },
  { path: '/sign-in/code', at: '/sign-in', then: askForCode },
  {
    path: '/sign-in/code',
    what: 'with a mistake',
    at: '/sign-in',
    then: async (page) => {
      await askForCode(page);
      await sendWrong(page);
    },
  },
  { path: '/sign-in/provider/back', ends: '/sign-in/provider/problem' },
  { path: '/sign-in/provider/problem', at: '/sign-in/provider/problem?why=refused' },

  { path: '/join', as: 'at-address' },
  { path: '/join', what: 'at its end', as: 'at-ready' },
  { path: '/join/introduction', as: 'at-address' },
  { path: '/join/introduction', what: 'with mistakes', as: 'at-address', then: sendWrong },
  { path: '/join/guidelines', as: 'at-introduction' },
  {
    path: '/join/guidelines',
    what: 'with mistakes',
    as: 'at-introduction',
    at: '/join/guidelines?program=social',
    then: sendWrong,
  },
  { path: '/join/programs', as: 'at-guidelines' },
  { path: '/join/programs', what: 'done before', as: 'at-programs' },
  { path: '/join/task', as: 'at-programs' },
  { path: '/welcome', what: 'by a newcomer', as: 'at-ready' },

  { path: '/me', what: 'of a newcomer', as: 'at-ready' },
  { path: '/me/log', what: 'with mistakes', as: full, then: sendWrong },
  { path: '/me/contributions/:id', as: full, at: '/me/contributions/{declined}' },
  { path: '/me/settings', as: full, at: '/me/settings?done=about' },
  { path: '/me/settings', what: 'of a newcomer', as: 'at-ready' },
  { path: '/me/security', as: full, at: '/me/security?done=added' },
  { path: '/me/security/passkeys/:credential', as: full, at: '/me/security/passkeys/{credential}' },
  { path: '/me/claim', as: full, at: '/me/claim?handle={claimable}' },
  { path: '/me/claim', what: 'of somebody unknown', as: 'at-ready', at: '/me/claim?handle=nobody' },
  { path: '/me/erase/confirm', as: full, at: '/me/erase', then: askToBeErased },

  { path: '/manage', as: 'moderator' },
  { path: '/manage', what: 'of an admin', as: 'admin' },
  { path: '/manage/people', what: 'with a mistake', as: 'manager', then: sendWrong },
  { path: '/manage/people/:id', as: 'admin', at: '/manage/people/{person}' },
  { path: '/manage/review/:id', as: 'moderator', at: '/manage/review/{waiting}' },
  {
    path: '/manage/review/:id',
    what: 'with a mistake',
    as: 'moderator',
    at: '/manage/review/{waiting}',
    then: sendWrong,
  },
  { path: '/manage/tasks/:task', as: 'manager', at: '/manage/tasks/{task}' },
  { path: '/manage/claims/:record/:by', as: 'manager', at: '/manage/claims/{record}/{asker}' },
];

/** Who of the community stands for a column of the table of routes; the first that is shown a page looks at it. */
const lookers: readonly (readonly [Column, string | undefined])[] = [
  ['stranger', undefined],
  ['contributor', full],
  ['leader', full],
  ['moderator', 'moderator'],
  ['manager', 'manager'],
  ['admin', 'admin'],
];

/** A page that needs no more than its address, as the first who is shown it by the table of routes. */
function plainVisit(path: string): Visit | undefined {
  const row = rowsOf().find((each) => each.method === 'GET' && each.path === path);
  const looker = lookers.find(([column]) => row?.statuses[columns.indexOf(column)] === 200);
  if (looker === undefined || path.includes(':')) return undefined;
  const [, as] = looker;
  return as === undefined ? { path } : { path, as };
}

/** The visits to pages of the full community: those above, and one to each other page that somebody is shown. */
export function visitsTo(paths: readonly string[]): readonly Visit[] {
  const plain = paths.filter(
    (path) => !special.some((each) => each.path === path && each.what === undefined),
  );
  return [...special, ...plain.flatMap((path) => plainVisit(path) ?? [])];
}

/** Where an empty community has its own words. */
export const emptyVisits: readonly Visit[] = [
  '/me',
  '/me/contributions',
  '/me/security',
  '/me/claim',
  '/welcome',
  '/manage',
  '/manage/people',
  '/manage/beginners',
  '/manage/audit',
  '/manage/review',
  '/manage/funnel',
  '/manage/claims',
].map((path) => ({ path, as: 'admin' }));

/** A visit's address in a community. */
export function addressOf({ at, path }: Visit, { of, claimable }: Pick<FilledCommunity, 'of' | 'claimable'>) {
  const named: Readonly<Record<string, string>> = { ...of, claimable };
  return (at ?? path).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
}
