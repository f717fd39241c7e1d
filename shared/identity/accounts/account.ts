// A person's private side: how they come in, what they wish to hear, what they chose.
// One item, so that a session is checked with one read, and suspending or signing out
// everywhere is one write that holds at once.
import type { AuditNote } from '../../platform/audit-log/schema.ts';

/** Milliseconds since the epoch wherever a field ends in `At`. */
export interface Account {
  readonly version: number;
  /** The contributor's id. */
  readonly id: string;
  readonly state: 'active' | 'suspended' | 'erasing';
  readonly createdAt: number;
  /** The verified address, normalised. */
  readonly email: string;
  /** Set when the person has introduced themselves; until then they have no page. */
  readonly handle?: string;
  /** The language in which pages were last chosen or mails shall come, a tag of ours. */
  readonly language?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** By SHA-256 of the session's secret, base64url. */
  readonly sessions: Readonly<Record<string, Session>>;
  /** By credential id, base64url. */
  readonly passkeys: Readonly<Record<string, Passkey>>;
  /** By HMAC of issuer and subject. */
  readonly identities: Readonly<Record<string, ConnectedIdentity>>;
  /** When the person was last here, and the time before that which "since your last visit" means. */
  readonly visit: { readonly lastAt: number; readonly sinceAt: number };
  readonly preferences: Preferences;
  /** Holds a role; a hint for the masthead, never asked by whatever decides. */
  readonly staff?: boolean;
  /** The last suspension or its end, kept with the state until the audit log has it. */
  readonly note?: AuditNote;
}

/** One browser that somebody is signed in with. */
export interface Session {
  readonly startedAt: number;
  readonly seenAt: number;
  readonly by: 'code' | 'passkey' | 'provider';
  /** Browser and system in words, such as `Firefox, Windows`; from the user agent, never the whole of it. */
  readonly device: string;
}

/** A passkey that the person added, and may sign in with. `counter` is the one that the authenticator last sent. */
export interface Passkey {
  /** COSE public key, base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly addedAt: number;
  readonly usedAt?: number;
}

/** An identity at an OpenID Connect provider that the person may sign in with. */
export interface ConnectedIdentity {
  readonly issuer: string;
  /** What the provider calls the person, for the settings page. */
  readonly name: string;
  readonly connectedAt: number;
}

/** Kinds of mail that a person may refuse; codes always come. */
export const mailKinds = ['welcome', 'reminders', 'recognition', 'news', 'reviews'] as const;
export type MailKind = (typeof mailKinds)[number];

/** The editions of a day's standup. */
export const editions = ['morning', 'evening'] as const;
export type Edition = (typeof editions)[number];

/** What a person chose to hear, and when they are not there to hear it. */
export interface Preferences {
  readonly mailsRefused: readonly MailKind[];
  /** Editions of the standup that the person reads. */
  readonly editions: readonly Edition[];
  /** Days (UTC epoch days, both included) on which the person is away. */
  readonly away: readonly { readonly from: number; readonly to: number }[];
}

/** What holds until a person says otherwise. */
const initialPreferences: Preferences = { mailsRefused: [], editions: [...editions], away: [] };

/** An account as it begins: a verified address and nothing else. */
export function beginAccount({
  id,
  email,
  now,
}: {
  readonly id: string;
  readonly email: string;
  readonly now: number;
}): Account {
  return {
    version: 1,
    id,
    state: 'active',
    createdAt: now,
    email,
    sessions: {},
    passkeys: {},
    identities: {},
    visit: { lastAt: now, sinceAt: now },
    preferences: initialPreferences,
  };
}

/** What a request knows of the person who sent it. */
export interface Visitor {
  readonly account: Account;
  /** The key of the session in `account.sessions`. */
  readonly sessionKey: string;
  /** This request renewed the session, so that the browser's copy is to be renewed too. */
  readonly renewed?: true;
}
