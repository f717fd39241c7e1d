// Sessions: begun with a fresh secret at each sign-in, checked with one read, listed and
// ended by their owner. The cookie holds `<contributor id>.<secret>`; the table the
// secret's SHA-256 alone.
import { createHash, randomBytes } from 'node:crypto';
import type { Services } from '../services.ts';
import type { Account, Session, Visitor } from './account.ts';
import { changeAccount } from './change.io.ts';
import { holds, touched, withoutSessions, withSession } from './rules.ts';
import { readAccount } from './store.ts';

const cookieShape = /^([a-z0-9]{12})\.([\w-]{43})$/;

/** The key under which a secret's session is kept. */
export function sessionKeyOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * Who a session cookie belongs to: undefined for none, a malformed, ended or unknown one, and
 * for a suspended account. One strongly consistent read; a write at most once an hour.
 */
export async function visitorOf(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  cookie: string | undefined,
): Promise<Visitor | undefined> {
  const [, id = '', secret = ''] = cookieShape.exec(cookie ?? '') ?? [];
  if (id === '') return undefined;
  const account = await readAccount(services.table, id);
  const sessionKey = sessionKeyOf(secret);
  const now = services.clock.now();
  if (account === undefined || !Object.hasOwn(account.sessions, sessionKey)) return undefined;
  if (!holds(account, account.sessions[sessionKey], now)) return undefined;
  if (touched(account, sessionKey, now) === account) return { account, sessionKey };
  const after = await changeAccount(services, id, (each) => touched(each, sessionKey, now));
  // Between read and write it may have been ended elsewhere; touching never brings one back.
  return after !== undefined && holds(after, after.sessions[sessionKey], now)
    ? { account: after, sessionKey, renewed: true }
    : undefined;
}

/** Begins a session and answers with the cookie's value; undefined when the account may not sign in. */
export async function beginSession(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  id: string,
  { by, device }: Pick<Session, 'by' | 'device'>,
  also: (account: Account) => Account = (account) => account,
): Promise<{ readonly cookie: string; readonly account: Account } | undefined> {
  const secret = randomBytes(32).toString('base64url');
  const now = services.clock.now();
  const key = sessionKeyOf(secret);
  const after = await changeAccount(services, id, (account) =>
    account.state === 'active'
      ? withSession(also(account), key, { startedAt: now, seenAt: now, by, device }, now)
      : account,
  );
  if (after === undefined || !Object.hasOwn(after.sessions, key)) return undefined;
  return { cookie: `${id}.${secret}`, account: after };
}

/** Ends one session of a person, or all of them. */
export async function endSessions(
  services: Pick<Services, 'table' | 'ids'>,
  id: string,
  key?: string,
): Promise<void> {
  await changeAccount(services, id, (account) => withoutSessions(account, key));
}
