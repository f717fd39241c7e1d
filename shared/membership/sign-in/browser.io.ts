// What a browser shows to be the one that asked for a code, and to be one that its owner has
// used before. Both are cookies that only we can make.
import { createHash } from 'node:crypto';
import type { Services } from '../services.ts';

/** The cookie of a browser that asked for a code. Names here are without their `__Host-` prefix. */
export const codeCookie = 'code';
/** The cookie of a browser in which somebody signed in with an address. */
export const knownCookie = 'known';

/** Longer than the code lives, so that an entry that comes late is told so. */
export const CODE_COOKIE_SECONDS = 15 * 60;
/** A year. An older mark counts for nothing, however long the browser keeps it. */
export const KNOWN_COOKIE_SECONDS = 365 * 86_400;

type Marking = Pick<Services, 'vault'>;
type MarkingNow = Pick<Services, 'vault' | 'clock'>;

/** The hash under which a challenge's secret is kept. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The cookie's value for a challenge. */
export function challengeCookieOf({ vault }: Marking, secret: string): string {
  return `${secret}.${vault.hmac('code-cookie', secret)}`;
}

/** The hash of the challenge that a cookie stands for; undefined for what we never made. */
export function challengeIn({ vault }: Marking, cookie: string | undefined): string | undefined {
  const [, secret = '', mark = ''] = /^([\w-]{43})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  return secret !== '' && vault.matches('code-cookie', secret, mark) ? hashOf(secret) : undefined;
}

/** The cookie's value for a browser in which somebody signed in with an address. */
export function knownBrowser({ vault, clock }: MarkingNow, address: string): string {
  const since = String(Math.floor(clock.now() / 1000));
  return `${since}.${vault.hmac('known-browser', `${since} ${address}`)}`;
}

/** Whether somebody signed in with the address in the browser that sent the cookie, within the last year. */
export function isKnownBrowser(
  { vault, clock }: MarkingNow,
  cookie: string | undefined,
  address: string,
): boolean {
  const [, since = '', mark = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (since === '' || !vault.matches('known-browser', `${since} ${address}`, mark)) return false;
  return clock.now() / 1000 - Number(since) < KNOWN_COOKIE_SECONDS;
}
