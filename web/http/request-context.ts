// The surroundings of one request, made once for whatever answers it.
import { getCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { Role } from '../../shared/identity/access/roles.ts';
import type { Visitor } from '../../shared/identity/accounts/account.ts';
import { SESSION_LIFE_MS } from '../../shared/identity/accounts/rules.ts';
import { visitorOf } from '../../shared/identity/accounts/sessions.io.ts';
import type { Services } from '../../shared/services.ts';
import { sessionCookie } from '../../shared/membership/sign-in/cookies.ts';
import { rolesOf } from '../../shared/identity/staff/read.io.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { networkOf } from './client-address.ts';
import { negotiateLanguage } from '../../shared/l10n/negotiate.ts';
import { words as ownWords, type Words } from '../../shared/l10n/words.ts';
import { badgesMessages } from '../../shared/l10n/badges.ts';
import { countingMessages } from '../../shared/l10n/counting.ts';
import { pagesMessages } from '../../shared/l10n/pages.ts';
import { programsMessages } from '../../shared/l10n/programs.ts';
import { shellMessages } from '../../shared/l10n/shell.ts';
import type { Link, PageContext } from './page-context.ts';
import { setCookies } from './set-cookies.ts';

/** What makes contexts: the services, and where requests come from, where the composition knows it. */
export interface Surroundings {
  readonly services: Services;
  /** The address of the network that a request came from. */
  readonly clientAddress?: ((c: Context) => string) | undefined;
  /** The languages that pages speak, where they are not the usual. */
  readonly words?: Words | undefined;
}

/** Whose sentences every page may use; a page names the area of its own beside. */
const everywhere = [shellMessages, pagesMessages, badgesMessages, programsMessages, countingMessages];

/** Context of a request, its visitor looked up when it carries a session cookie (one read). */
export async function contextOf(c: Context, surroundings: Surroundings): Promise<PageContext> {
  const session = getCookie(c, sessionCookie, 'host');
  const visitor = session === undefined ? undefined : await visitorOf(surroundings.services, session);
  // The browser's copy slides along with the session, or it would end with the first thirty days.
  if (visitor?.renewed === true && session !== undefined) {
    setCookies(c, [{ name: sessionCookie, value: session, maxAgeSeconds: SESSION_LIFE_MS / 1000 }]);
  }
  return contextFor(c, surroundings, visitor);
}

/** Context of a request without a look at its session: for errors, which must not fail again. */
export async function contextFor(
  c: Context,
  { services, clientAddress, words = ownWords }: Surroundings,
  visitor: Visitor | undefined,
): Promise<PageContext> {
  const chosen = words.named(c.req.query('lang'));
  const language =
    chosen ??
    words.named(visitor?.account.language) ??
    negotiateLanguage(words, c.req.header('Accept-Language'));
  const l10n = words.in(language);
  await l10n.learn(everywhere);
  const now = services.clock.now();
  let roles: Promise<readonly Role[]> | undefined;
  return {
    services,
    now,
    today: dayOf(now),
    l10n,
    link: linksWith(chosen?.tag),
    visitor,
    roles: () =>
      (roles ??= visitor === undefined ? Promise.resolve([]) : rolesOf(services, visitor.account.id)),
    clientAddress: networkOf(clientAddress?.(c) ?? 'unknown'),
    userAgent: c.req.header('User-Agent'),
    cookie: (name) => getCookie(c, name, 'host'),
    origin: originOf(c, services),
  };
}

/** Whether a request came with a session cookie, valid or not: its answer is nobody else's. */
export function isPersonal(c: Context): boolean {
  return getCookie(c, sessionCookie, 'host') !== undefined;
}

/** Behind CloudFront the host of a request is the API's, so the site's own origin stands unless the browser names another of ours. */
function originOf(c: Context, { config }: Pick<Services, 'config'>): string {
  const named = c.req.header('Origin') ?? `${new URL(c.req.url).protocol}//${c.req.header('Host') ?? ''}`;
  return config.origins.find((origin) => origin === named) ?? config.publicOrigin;
}

function linksWith(lang: string | undefined): Link {
  return (path, query = {}) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.set(name, String(value));
    }
    if (lang !== undefined) search.set('lang', lang);
    return search.size === 0 ? path : `${path}?${search.toString()}`;
  };
}
