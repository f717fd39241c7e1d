// What every way in ends with: a session, its cookies, and where the person goes on.
import type { Account, Session } from '../../shared/identity/accounts/account.ts';
import { codeCookie } from '../../shared/membership/sign-in/browser.io.ts';
import { completeSignIn } from '../../shared/membership/sign-in/complete.io.ts';
import type { Halt } from '../http/halt.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import { nextPath } from './next-path.ts';
import type { PageContext } from '../http/page-context.ts';
import { joinPath, signInPath } from '../http/paths.ts';
import type { SetCookie } from '../../shared/membership/sign-in/cookies.ts';

interface WayIn {
  /** Who proved to be this contributor. */
  readonly id: string;
  readonly by: Session['by'];
  /** Where they wanted to go, as it came. */
  readonly next: string | undefined;
}

/** Begins the session; undefined when the account may not sign in. */
export async function signedIn(
  { services, userAgent }: PageContext,
  { id, by, next }: WayIn,
): Promise<{ readonly to: string; readonly cookies: readonly SetCookie[] } | undefined> {
  const begun = await completeSignIn(services, id, { by, userAgent });
  if (begun === undefined) return undefined;
  // A code that was asked for and not needed is no use any more in this browser.
  return { to: onwardOf(begun.account, next), cookies: [...begun.cookies, { name: codeCookie, value: '' }] };
}

/** Where somebody who is signed in goes on: where they wanted, or into the sign-up when they have not introduced themselves. */
export function onwardOf({ handle }: Pick<Account, 'handle'>, next: string | undefined): string {
  return handle === undefined ? joinPath : wayOn(next);
}

/** A checked `next`; nobody goes on to the sign-in they come from. */
export function wayOn(next: string | undefined): string {
  const path = nextPath(next);
  return path === signInPath || /^\/sign-in[/?#]/.test(path) ? '/' : path;
}

/** Why no code is mailed or tried now. */
export function haltInWords(l10n: L10n, { why, retryAfterSeconds }: Halt): string {
  return l10n.text(why === 'often' ? 'sign-in-often' : 'sign-in-unavailable', { seconds: retryAfterSeconds });
}

/** `next` for an address of ours: left out when it is the home page. */
export function nextInQuery(next: string | undefined): { readonly next?: string } {
  const path = wayOn(next);
  return path === '/' ? {} : { next: path };
}
