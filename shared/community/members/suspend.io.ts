// Suspending somebody and letting them back in. The account's state and the end of all its
// sessions are one write, so the next request is a stranger's; the page follows in a second.
import { maySuspend, type Actor } from '../../identity/access/roles.ts';
import type { Account } from '../../identity/accounts/account.ts';
import { changeAccount } from '../../identity/accounts/change.io.ts';
import { withoutSessions } from '../../identity/accounts/rules.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import { noteOf, settleNote } from '../../platform/audit-log/record.io.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import { changeProfile } from '../../identity/profiles/change-profile.io.ts';
import type { Services } from '../../membership/services.ts';
import { rolesOf } from '../../identity/staff/read.io.ts';

/** Why somebody is suspended: codes, because the log keeps them longer than anybody's words. */
export const suspensionReasons = ['spam', 'conduct', 'account-taken', 'other'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** What came of it. `unknown`: no such account, or one that is being erased. */
export type SuspensionOutcome = 'changed' | 'unchanged' | 'forbidden' | 'unknown';

type Needs = Pick<Services, 'table' | 'clock' | 'ids'>;

interface Suspension {
  readonly act: 'account.suspended' | 'account.restored';
  readonly from: Account['state'];
  readonly to: Account['state'];
  /** The page's state before and after. */
  readonly page: readonly [before: Profile['state'], after: Profile['state']];
}

const suspending: Suspension = {
  act: 'account.suspended',
  from: 'active',
  to: 'suspended',
  page: ['active', 'deactivated'],
};
const restoring: Suspension = {
  act: 'account.restored',
  from: 'suspended',
  to: 'active',
  page: ['deactivated', 'active'],
};

/** Suspends somebody: no session holds, none begins, no mail goes out, their page is gone. Repeating it changes nothing. */
export function suspend(
  services: Needs,
  { actor, id, reason }: { readonly actor: Actor; readonly id: string; readonly reason: SuspensionReason },
): Promise<SuspensionOutcome> {
  return decide(services, suspending, { actor, id, reason });
}

/** Lets somebody back in; they sign in anew. Repeating it changes nothing. */
export function restore(
  services: Needs,
  { actor, id }: { readonly actor: Actor; readonly id: string },
): Promise<SuspensionOutcome> {
  return decide(services, restoring, { actor, id });
}

async function decide(
  services: Needs,
  { act, from, to, page }: Suspension,
  { actor, id, reason }: { readonly actor: Actor; readonly id: string; readonly reason?: string },
): Promise<SuspensionOutcome> {
  const before = await readAccount(services.table, id);
  if (before === undefined || before.state === 'erasing') return 'unknown';
  if (!maySuspend(actor, { id, roles: await rolesOf(services, id) })) return 'forbidden';
  await settleNote(services, before.note);
  const note = noteOf(services, { by: actor.id, act, on: id, detail: reason });
  const after = await changeAccount(services, id, (account) =>
    account.state === from ? { ...withoutSessions(account), state: to, note } : account,
  );
  // Also for a repeat: whoever began it may have died before the rest.
  if (after?.note?.act !== act || after.state !== to) return 'unchanged';
  await settleNote(services, after.note);
  if (after.handle !== undefined) {
    const [shown, hidden] = page;
    await changeProfile(services, { id, handle: after.handle }, (profile) =>
      profile.state === shown ? { ...profile, state: hidden } : profile,
    );
  }
  return after.note.token === note.token ? 'changed' : 'unchanged';
}
