// How many codes are mailed to an address, and what a browser gets when no more are: a share
// in the codes that are on their way, so that whoever reads the inbox gets in even when a
// stranger used the mails up. Pure; the numbers are reasoned out in docs/adr/0009-sign-in.md.
import { CODE_LIFE_MS } from './rules.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The shorter of the two spans in which mails are counted: 15 minutes. The other is 24 hours; both end now. */
export const SHORT_MS = 15 * MINUTE_MS;
/** Mails to one address in 15 minutes, whoever asks. */
export const MAILS_IN_SHORT = 3;
/** Mails to one address in 24 hours, whoever asks. */
export const MAILS_IN_DAY = 10;
/** Of a day's mails, those that browsers may cause that never signed in with the address. */
export const STRANGERS_MAILS_IN_DAY = 7;
/** Shares that such browsers may take in 15 minutes, and as many again for those that did sign in. */
export const SHARES_IN_SHORT = 30;
/** The same form sent again within so long is the same wish: a double click. */
const REPEAT_MS = MINUTE_MS;

/** What was mailed to an address lately. */
export interface CodeMails {
  readonly version: number;
  readonly mails: readonly MailNote[];
  /** When browsers took a share in codes that were on their way. */
  readonly shares: readonly ShareNote[];
}

/** When a browser got a share, in milliseconds since the epoch; a mail is noted in the same way. */
export interface ShareNote {
  readonly at: number;
  /** Asked for by a browser that had signed in with the address before. */
  readonly known: boolean;
}

/** A mail with a code that went to the address. */
export interface MailNote extends ShareNote {
  /** The challenge that the code was made for. */
  readonly hash: string;
}

/** Of an address to which nothing was mailed lately. */
export const noMails: CodeMails = { version: 0, mails: [], shares: [] };

/**
 * A browser that wants a code for an address, at `now` (milliseconds since the epoch).
 * `known`: somebody signed in with the address there before.
 */
export interface Asking {
  /** Of the challenge to be made. */
  readonly hash: string;
  readonly now: number;
  readonly known: boolean;
  /** The challenge that the browser holds already: its code is to stay good. */
  readonly held?: string | undefined;
}

/** What `grant` allows. `after` is to be written before anything is mailed; `shares` are hashes of challenges. */
type Granted =
  /** A mail goes out; `shares` are live codes that open the challenge beside its own. */
  | { readonly is: 'mail'; readonly shares: readonly string[]; readonly after: CodeMails }
  /** No mail; whichever of `shares` is entered opens the challenge. */
  | { readonly is: 'share'; readonly shares: readonly string[]; readonly after: CodeMails }
  /** This very wish was granted a moment ago. */
  | { readonly is: 'repeat' }
  /** Neither, so that nobody gets more tries at the same codes without end. */
  | { readonly is: 'nothing' }
  /** The same form, long after: it needs a challenge of a new name. */
  | { readonly is: 'stale' };

/** What a browser that asks for a code gets. */
export function grant(before: CodeMails, { hash, now, known, held }: Asking): Granted {
  const own = before.mails.find((mail) => mail.hash === hash);
  if (own !== undefined) return within(own.at, now, REPEAT_MS) ? { is: 'repeat' } : { is: 'stale' };

  const mails = before.mails.filter(({ at }) => within(at, now, DAY_MS));
  const shares = before.shares.filter(({ at }) => within(at, now, SHORT_MS));
  const live = mails.filter(({ at }) => within(at, now, CODE_LIFE_MS)).map((mail) => mail.hash);
  const version = before.version + 1;

  if (mayMail(mails, { now, known })) {
    const after = { version, mails: [...mails, { at: now, known, hash }], shares };
    return { is: 'mail', shares: live.filter((each) => each === held), after };
  }
  if (live.length > 0 && shares.filter((share) => share.known === known).length < SHARES_IN_SHORT) {
    const after = { version, mails, shares: [...shares, { at: now, known }] };
    return { is: 'share', shares: live, after };
  }
  return { is: 'nothing' };
}

function mayMail(mails: readonly MailNote[], { now, known }: Pick<Asking, 'now' | 'known'>): boolean {
  const lately = mails.filter(({ at }) => within(at, now, SHORT_MS)).length;
  const strangers = mails.filter((mail) => !mail.known).length;
  return (
    lately < MAILS_IN_SHORT && mails.length < MAILS_IN_DAY && (known || strangers < STRANGERS_MAILS_IN_DAY)
  );
}

/** Either way round: what seems to lie ahead was noted before the clock was set back, and counts all the same. */
function within(at: number, now: number, ms: number): boolean {
  return Math.abs(now - at) < ms;
}
