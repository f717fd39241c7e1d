// What a sign-in code is and when one holds. Pure: stores write what these decide.

/** A code is for signing in, or to confirm something grave; one asked for the one is no use for the other. */
export type CodePurpose = 'sign-in' | 'erase';

/** A mail arrives within a minute or two; whoever reads it later asks again. */
export const CODE_LIFE_MS = 10 * 60_000;
/** What a browser may try before it has to ask for another code. */
export const TRIES_AT_MOST = 5;
/** A guesser gets 160 tries at one mailed code at most; of eight digits that is 160 in 100,000,000 (docs/adr/0009-sign-in.md). */
export const CODE_DIGITS = 8;

/** Where digits of other scripts begin: Arabic and Persian keyboards type these. */
const otherZeros = [0x0660, 0x06f0];
/** What people and mail programs put between digits: blanks, dashes, marks of direction. */
const between = /[\s\p{Pd}\p{Cf}]/gu;

/** The eight digits that somebody typed or pasted, or undefined for what can't be a code. */
export function codeIn(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const digits = text
    .normalize('NFKC')
    .replace(between, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const zero = otherZeros.findLast((each) => digit.charCodeAt(0) >= each) ?? 0;
      return String(digit.charCodeAt(0) - zero);
    });
  return /^[0-9]{8}$/.test(digits) ? digits : undefined;
}

/**
 * What one browser may sign in with: a code of its own, codes mailed before that it shares, or
 * neither, which looks the same from outside.
 */
export interface Challenge {
  /** SHA-256 of the secret in the browser's cookie. */
  readonly hash: string;
  readonly purpose: CodePurpose;
  /** HMAC of hash and code, when a code was mailed for it. */
  readonly code?: string;
  /** Hashes of challenges whose codes open this one too. */
  readonly shares: readonly string[];
  /** The address, sealed. */
  readonly sealed: string;
  /** Milliseconds since the epoch from which on it is over. */
  readonly until: number;
  readonly tries: number;
  /** Its code was used. */
  readonly used: boolean;
}

/** Whether a challenge is still good at `now`; one from further ahead than a life was made before the clock was set back. */
export function isOpen({ until }: Pick<Challenge, 'until'>, now: number): boolean {
  return now < until && until - now <= CODE_LIFE_MS;
}

/** How many tries are left to the browser. */
export function triesLeft({ tries }: Pick<Challenge, 'tries'>): number {
  return Math.max(0, TRIES_AT_MOST - tries);
}

/** What is marked when a code is put down: a mark made for one challenge fits no other. */
export function codeText(hash: string, code: string): string {
  return `${hash}\n${code}`;
}
