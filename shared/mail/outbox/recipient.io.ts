// Who a queued mail goes to, asked at the moment of sending: whoever was suspended or
// erased meanwhile, or wants no such mail, gets none.
import { readAccount } from '../../identity/accounts/store.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../../identity/services.ts';
import type { OutboxMail, Outcome } from './outbox.ts';
import { sealPurpose, type SealedCode } from './queue.io.ts';
import type { RecipientRule } from '../letters/ready.io.ts';

/** Somebody to write to. */
export interface Recipient {
  readonly is: 'person';
  readonly address: string;
  readonly name?: string;
  readonly language?: string;
  readonly code?: string;
}

/** The recipient of a mail, or why it is not to be sent. Two strongly consistent reads for a known person, none for a code. */
export async function recipientOf(
  services: Pick<Services, 'table' | 'vault'>,
  mail: OutboxMail,
  rule: RecipientRule,
): Promise<Recipient | Extract<Outcome, { is: 'suppressed' | 'refused' }>> {
  if (rule.to === 'address') return sealedRecipient(services, mail);
  if (mail.contributor === undefined) return { is: 'refused', reason: 'nobody' };
  const [account, profile] = await Promise.all([
    readAccount(services.table, mail.contributor),
    readProfile(services.table, mail.contributor),
  ]);
  if (account === undefined) return { is: 'suppressed', reason: 'no-account' };
  if (account.state !== 'active') return { is: 'suppressed', reason: account.state };
  if (profile !== undefined && profile.state !== 'active') {
    return { is: 'suppressed', reason: profile.state };
  }
  if (rule.refusable !== undefined && account.preferences.mailsRefused.includes(rule.refusable)) {
    return { is: 'suppressed', reason: 'unwanted' };
  }
  const name = profile?.displayName ?? account.handle;
  return {
    is: 'person',
    address: account.email,
    ...(name === undefined ? {} : { name }),
    ...(account.language === undefined ? {} : { language: account.language }),
  };
}

function sealedRecipient(
  { vault }: Pick<Services, 'vault'>,
  { sealed = '' }: OutboxMail,
): Recipient | Extract<Outcome, { is: 'refused' }> {
  const opened = vault.open(sealPurpose, sealed) as SealedCode | undefined;
  // Sealed with another secret, or not by us: no later attempt can read it.
  return opened === undefined ? { is: 'refused', reason: 'unreadable' } : { is: 'person', ...opened };
}
