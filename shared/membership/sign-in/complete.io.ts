// The last step of every way in: a session under a new id, and the cookies that go with it.
import type { Account, Session } from '../../identity/accounts/account.ts';
import { SESSION_LIFE_MS } from '../../identity/accounts/rules.ts';
import { beginSession } from '../../identity/accounts/sessions.io.ts';
import { journeyOf } from '../sign-up/journey.io.ts';
import type { Services } from '../services.ts';
import { promoteFirstAdmin } from '../../identity/staff/first-admin.io.ts';
import { KNOWN_COOKIE_SECONDS, knownBrowser, knownCookie } from './browser.io.ts';
import { sessionCookie, type SetCookie } from './cookies.ts';
import { deviceOf } from './device.ts';

/** A session that has begun: the account it is of, and the cookies of session and known browser. */
interface SignedIn {
  readonly account: Account;
  /** To be set in the browser. */
  readonly cookies: readonly SetCookie[];
}

/**
 * Begins a session of a contributor who has proved to be one, and at their first sign-in the
 * sign-up. Undefined when the account may not sign in: suspended, being erased, or gone. Throws
 * Contended.
 */
export async function completeSignIn(
  services: Services,
  id: string,
  { by, userAgent }: { readonly by: Session['by']; readonly userAgent: string | undefined },
): Promise<SignedIn | undefined> {
  const session = await beginSession(services, id, { by, device: deviceOf(userAgent) });
  if (session === undefined) return undefined;
  const { account, cookie } = session;
  await promoteFirstAdmin(services, account);
  // From here on, so that somebody who closes the browser now is reminded of where they stopped.
  if (account.handle === undefined) await journeyOf(services, id);
  return {
    account,
    cookies: [
      { name: sessionCookie, value: cookie, maxAgeSeconds: SESSION_LIFE_MS / 1000 },
      {
        name: knownCookie,
        value: knownBrowser(services, account.email),
        maxAgeSeconds: KNOWN_COOKIE_SECONDS,
      },
    ],
  };
}
