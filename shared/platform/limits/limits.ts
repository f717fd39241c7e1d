// What is limited, and how much of it: requests that cost somebody else something (a
// mail, a guess) are counted by who asks. Counts live in a table of their own, so that a
// flood of strangers costs the main table nothing.

/**
 * Each limit: so many in so many seconds for one key. When nothing can be counted, what
 * guards an address or a code is refused and what only keeps a person in bounds goes on.
 */
export const limits = {
  /** Codes asked for from one address of the network. */
  'code-asks': { points: 3, seconds: 60, uncounted: 'refused' },
  /** Codes asked for one mail address from one address of the network: a single machine must not use up its shares. */
  'code-asks-for-one': { points: 10, seconds: 900, uncounted: 'refused' },
  /** Codes tried from one address of the network. */
  'code-tries': { points: 30, seconds: 600, uncounted: 'refused' },
  /** Sign-in by passkey or provider begun from one address of the network. */
  'sign-in-starts': { points: 30, seconds: 60, uncounted: 'passed' },
  /** Changes sent by one person's forms. */
  forms: { points: 120, seconds: 60, uncounted: 'passed' },
  /** Exports of one person. */
  exports: { points: 5, seconds: 600, uncounted: 'passed' },
} as const satisfies Readonly<Record<string, Limit>>;

/** `points` uses in `seconds` for one key; `uncounted` is what becomes of a use when nothing can be counted. */
interface Limit {
  readonly points: number;
  readonly seconds: number;
  readonly uncounted: 'refused' | 'passed';
}

/** What a use is counted as. */
export type LimitName = keyof typeof limits;

/** Whether a use is within its limit; if not, in how many seconds to try again, at least one. */
export type Taken =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly retryAfterSeconds: number;
      /** Nothing could be counted: the fault is ours, not that of who asks. */
      readonly unavailable?: true;
    };

/** Counts one use; never rejects. Keys that name people or machines are hashed before they are kept. */
export interface Limits {
  take(name: LimitName, key: string): Promise<Taken>;
}

/** Limits nothing: for jobs, commands and tests that are about something else. */
export const unlimited: Limits = { take: () => Promise.resolve({ ok: true }) };
