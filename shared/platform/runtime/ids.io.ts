// Identifiers that can't be guessed and secrets that are shown once.
import { randomBytes } from 'node:crypto';

/** Where new ids come from; all are random. */
export interface Ids {
  /** 12 characters of `a-z0-5`, 60 bits: opaque, short in keys. */
  contributor(): string;
  /** Tells one attempt to write from another, for replies that got lost. */
  token(): string;
  /** What a form carries, 80 bits, so that the same form sent twice is done once. */
  form(): string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz012345';

/** Ids from the machine's random source. */
export const randomIds: Ids = {
  contributor: () => spell(12),
  token: () => spell(8),
  form: () => spell(16),
};

/** Random text of `length` characters, 5 bits each. */
export function spell(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('');
}
