// Signing out elsewhere: what a person does with the list of their own sessions. A session
// that is gone from the account is over with its next request.
import type { Services } from '../services.ts';
import { changeAccount } from './change.io.ts';
import { withoutSessions } from './rules.ts';

type Ending = Pick<Services, 'table' | 'ids'>;

/** Ends one session. False when the person has no such session. */
export async function endSession(services: Ending, id: string, key: string): Promise<boolean> {
  let was = false;
  await changeAccount(services, id, (account) => {
    was = Object.hasOwn(account.sessions, key);
    return was ? withoutSessions(account, key) : account;
  });
  return was;
}

/** Ends every session but the one that asks. */
export async function endOtherSessions(services: Ending, id: string, own: string): Promise<void> {
  await changeAccount(services, id, (account) => {
    const session = account.sessions[own];
    const kept = session === undefined ? {} : { [own]: session };
    return { ...account, sessions: kept };
  });
}
