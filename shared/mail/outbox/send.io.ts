// One mail, from the outbox to SES and back. Claimed before it is sent and noted after,
// each under the version that was read, so of any number of rivals one sends it.
import type { Words } from '../../l10n/words.ts';
import { mailMessages } from '../../l10n/mail.ts';
import { sourceLanguage } from '../../l10n/languages.ts';
import { errorFields, type LogFields } from '../../platform/runtime/log.io.ts';
import type { Services } from '../../identity/services.ts';
import { composeMail } from '../letters/compose.io.ts';
import { writeLetter, type Letter } from '../letters/letter.ts';
import { after, claimed, turnOf, type OutboxMail, type Outcome } from './outbox.ts';
import type { ReadyMail } from '../letters/ready.io.ts';
import { recipientOf, type Recipient } from './recipient.io.ts';
import type { MailSender } from '../letters/sender.io.ts';
import { readMail, writeMail } from './store.ts';

/** What the delivery works with. */
export interface DeliverServices extends Pick<
  Services,
  'table' | 'clock' | 'ids' | 'config' | 'log' | 'vault'
> {
  readonly sender: MailSender;
  readonly words: Words;
  /** Every mail by kind. */
  readonly mails: ReadonlyMap<string, ReadyMail>;
  /** How long a claim holds, in milliseconds; 0 where no second worker can be. */
  readonly leaseMs: number;
  /** What this process has done and could not note yet, by key: as long as it lives, nothing is sent twice. */
  readonly unnoted: Map<string, Attempt>;
}

/** How an attempt ended, and the version under which it was made. */
export interface Attempt {
  readonly version: number;
  readonly outcome: Outcome;
}

/**
 * Sends the mail of a key when its turn has come. `later` when it must be looked at again:
 * it could not be sent now, or another worker has it. Throws when the table fails.
 */
export async function sendMail(services: DeliverServices, key: string): Promise<'settled' | 'later'> {
  const { table, clock, ids, leaseMs, unnoted } = services;
  const mail = await readMail(table, key);
  if (mail === undefined) return 'settled';
  const now = clock.now();
  const turn = turnOf(mail, now, leaseMs);
  const known = unnoted.get(key);
  if (known !== undefined && turn !== 'leave' && stillHolds(known, mail)) {
    return note(services, mail, known.outcome);
  }
  unnoted.delete(key);
  if (turn !== 'claim') return turn === 'wait' ? 'later' : 'settled';
  const own = claimed(mail, now);
  // A rival was first. It may die yet, so the mail is looked at again.
  if (!(await writeMail(table, own, ids.token()))) return 'later';

  const outcome = await attempt(services, own);
  unnoted.set(key, { version: own.version, outcome });
  return note(services, own, outcome);
}

/** What was sent stays sent; any other end of an attempt counts as long as nobody has taken the mail since. */
function stillHolds({ version, outcome }: Attempt, mail: OutboxMail): boolean {
  return outcome.is === 'accepted' || version === mail.version;
}

async function attempt(services: DeliverServices, mail: OutboxMail): Promise<Outcome> {
  const { clock, config, sender, mails } = services;
  try {
    const ready = mails.get(mail.kind);
    if (ready === undefined) return { is: 'refused', reason: 'unknown-kind' };
    if (mail.expiresAt !== undefined && clock.now() >= mail.expiresAt) {
      return { is: 'suppressed', reason: 'expired' };
    }
    const recipient = await recipientOf(services, mail, ready.definition);
    if (recipient.is !== 'person') return recipient;
    const { address, name } = recipient;
    const letter = await letterTo(services, { ready, mail, recipient });
    if (letter === undefined) return { is: 'suppressed', reason: 'nothing-to-say' };
    const raw = await composeMail(letter, {
      key: mail.key,
      from: config.mailFrom,
      to: { address, ...(name === undefined ? {} : { name }) },
      host: new URL(config.publicOrigin).hostname,
      now: clock.now(),
    });
    return await sender.send(raw);
  } catch (error) {
    // Nothing went out: a sender never throws. The table may be throttled, or this code is wrong and will be put right.
    services.log.error('mail_not_composed', { ...idsOf(mail), ...errorFields(error) });
    return { is: 'later', reason: 'not-composed' };
  }
}

/** The letter in the recipient's language, or in English; undefined when there is nothing left to say. */
async function letterTo(
  { words, config }: DeliverServices,
  {
    ready: { definition, contents },
    mail,
    recipient: { name, language, code },
  }: { readonly ready: ReadyMail; readonly mail: OutboxMail; readonly recipient: Recipient },
): Promise<Letter | undefined> {
  const l10n = words.in(words.named(language) ?? sourceLanguage);
  const [said] = await Promise.all([contents(mail), l10n.learn([mailMessages, ...definition.areas])]);
  if (said === undefined) return undefined;
  return writeLetter({
    subject: definition.subject,
    contents: said,
    l10n,
    community: config.communityName,
    origin: config.publicOrigin,
    name,
    code,
  });
}

async function note(
  services: DeliverServices,
  mail: OutboxMail,
  outcome: Outcome,
): Promise<'settled' | 'later'> {
  const { table, clock, ids, unnoted } = services;
  const next = after(mail, outcome, clock.now());
  const written = await writeMail(table, next, ids.token());
  unnoted.delete(mail.key);
  tell(services, next, outcome);
  // Not written: the claim had lapsed and somebody else has the mail, so they say how it ends.
  return written && next.state !== 'queued' ? 'settled' : 'later';
}

function tell({ log }: DeliverServices, mail: OutboxMail, outcome: Outcome): void {
  const fields: LogFields = { ...idsOf(mail), ...('reason' in outcome ? { reason: outcome.reason } : {}) };
  switch (mail.state) {
    case 'sent':
      log.info('mail_sent', { ...fields, message: mail.messageId });
      return;
    case 'suppressed':
      log.info('mail_suppressed', fields);
      return;
    case 'failed':
      log.error('mail_failed', fields);
      return;
    default:
      // Throttling passes by itself; a paused account or a wrong set-up needs a person.
      if (outcome.is === 'later' && /^(?:Throttling|TooManyRequests|LimitExceeded)/.test(outcome.reason)) {
        log.warn('mail_postponed', fields);
      } else log.error('mail_postponed', fields);
  }
}

/** What may be logged of a mail. The key of a code mail is left out: it may lead to the sign-in it belongs to. */
function idsOf({ key, kind, contributor }: OutboxMail): LogFields {
  return contributor === undefined ? { kind } : { kind, key, contributor };
}
