// A mail on its way: queued by a use case, leased by a worker (sending), and then sent,
// failed or suppressed for good. What may happen to it next is decided here, purely.

/** Where a mail stands; the last three are final. `suppressed`: we had a reason not to send it, as `reason` says. */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'failed' | 'suppressed';

/** Times in milliseconds since the epoch. */
export interface OutboxMail {
  /** What makes it unique: the same key queued again is the same mail. */
  readonly key: string;
  readonly version: number;
  readonly state: OutboxState;
  /** The kind of a definition; a plain text, as a newer version may have queued it. */
  readonly kind: string;
  /** Who it goes to, for mails to known people: the address is looked up when it is sent. */
  readonly contributor?: string;
  /** What it is about, where that is more than the person: an id that its definition reads facts by. */
  readonly about?: string;
  /** Address, code and language of a code mail, sealed; gone once the mail is out of our hands. */
  readonly sealed?: string;
  readonly queuedAt: number;
  /** From then on it is worth nothing and is not sent. */
  readonly expiresAt?: number;
  /** When a worker took it. */
  readonly claimedAt?: number;
  /** Attempts after which nobody knows whether the mail went out. */
  readonly doubts: number;
  /** What SES calls it. */
  readonly messageId?: string;
  /** Why it failed or was suppressed. */
  readonly reason?: string;
  /** When it got to its last state. */
  readonly settledAt?: number;
}

/** How long a lease holds: longer than one mail can take with every retry and time limit, and than the worker lives. */
export const LEASE_MS = 60_000;
/** A mail whose reply was lost is sent once more and no more: two copies at most, and none lost to one bad connection. */
const DOUBTS_AT_MOST = 2;

/** What a worker that finds the mail does with it. */
type Turn = 'take' | 'wait' | 'leave';

/** Leases of a worker that died lapse after `leaseMs`; so does one from the future, which a clock set back leaves behind. */
export function turnOf({ state, claimedAt = 0 }: OutboxMail, now: number, leaseMs: number): Turn {
  if (state === 'queued') return 'take';
  if (state !== 'sending') return 'leave';
  return Math.abs(now - claimedAt) < leaseMs ? 'wait' : 'take';
}

/** The mail in a worker's hands. */
export function leased(mail: OutboxMail, now: number): OutboxMail {
  return { ...mail, version: mail.version + 1, state: 'sending', claimedAt: now };
}

/** What became of an attempt. */
export type Outcome =
  | { readonly is: 'accepted'; readonly messageId: string }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'suppressed'; readonly reason: string }
  /** Not sent, and may be later. */
  | { readonly is: 'later'; readonly reason: string }
  /** The request went out and no answer came. */
  | { readonly is: 'unknown'; readonly reason: string };

/** The mail after an attempt. What is settled keeps neither address nor code. */
export function after(mail: OutboxMail, outcome: Outcome, now: number): OutboxMail {
  const { sealed: _sealed, claimedAt: _claimedAt, ...kept } = { ...mail, version: mail.version + 1 };
  switch (outcome.is) {
    case 'accepted':
      return { ...kept, state: 'sent', messageId: outcome.messageId, settledAt: now };
    case 'refused':
      return { ...kept, state: 'failed', reason: outcome.reason, settledAt: now };
    case 'suppressed':
      return { ...kept, state: 'suppressed', reason: outcome.reason, settledAt: now };
    case 'later':
      return queuedAgain(mail, mail.doubts);
    case 'unknown':
      return mail.doubts + 1 < DOUBTS_AT_MOST
        ? queuedAgain(mail, mail.doubts + 1)
        : { ...kept, state: 'failed', doubts: mail.doubts + 1, reason: 'no-answer', settledAt: now };
  }
}

function queuedAgain({ claimedAt: _claimedAt, ...mail }: OutboxMail, doubts: number): OutboxMail {
  return { ...mail, version: mail.version + 1, state: 'queued', doubts };
}
