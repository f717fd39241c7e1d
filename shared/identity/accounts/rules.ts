// When a session holds, and how an account changes. Pure: stores write what these return.
import type { Account, Session } from './account.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A session ends after so long without a visit. */
const SESSION_IDLE_MS = 7 * DAY_MS;
/** It is renewed at each visit for so long; the cookie lives as long. */
export const SESSION_LIFE_MS = 30 * DAY_MS;
/** A visit is written down at most so often: a click costs no write. */
const TOUCH_MS = HOUR_MS;
/** A pause this long makes the next request a new visit. */
const NEW_VISIT_MS = 4 * HOUR_MS;
/** The oldest session makes room for one more than this. */
export const SESSIONS_AT_MOST = 20;

/** Whether a session of an account holds at `now`; a suspended or erased account has none. */
export function holds(account: Account, session: Session | undefined, now: number): session is Session {
  return account.state === 'active' && session !== undefined && now - session.seenAt < SESSION_IDLE_MS;
}

/** The account with a session begun; sessions that ended are dropped, and the oldest when there are too many. */
export function withSession(account: Account, key: string, session: Session, now: number): Account {
  const kept = Object.entries(account.sessions)
    .filter(([, each]) => holds(account, each, now))
    .sort(([, a], [, b]) => b.seenAt - a.seenAt)
    .slice(0, SESSIONS_AT_MOST - 1);
  return { ...visited(account, now), sessions: { ...Object.fromEntries(kept), [key]: session } };
}

/** The account without one session, or without any. */
export function withoutSessions(account: Account, key?: string): Account {
  if (key === undefined) return { ...account, sessions: {} };
  const { [key]: _gone, ...rest } = account.sessions;
  return { ...account, sessions: rest };
}

/** The account after a request of a session, or the same value when nothing need be written. */
export function touched(account: Account, key: string, now: number): Account {
  const session = account.sessions[key];
  if (session === undefined || now - session.seenAt < TOUCH_MS) return account;
  return {
    ...visited(account, now),
    sessions: { ...account.sessions, [key]: { ...session, seenAt: now } },
  };
}

function visited(account: Account, now: number): Account {
  const { lastAt, sinceAt } = account.visit;
  return { ...account, visit: { lastAt: now, sinceAt: now - lastAt >= NEW_VISIT_MS ? lastAt : sinceAt } };
}
