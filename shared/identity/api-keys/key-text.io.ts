// The text of a key: `laurel_<id>_<secret>`. The prefix lets scanners of leaked
// secrets find it; the id says which item to compare with; only the secret is secret.
import { createHash, timingSafeEqual } from 'node:crypto';
import { spell } from '../../platform/runtime/ids.io.ts';

/** 12 characters of 5 bits name a key, 40 (200 bits) can't be guessed, so a plain SHA-256 is enough to keep. */
const ID_LENGTH = 12;
const SECRET_LENGTH = 40;

/** The two parts of a key's text: an id of 12 characters and a secret of 40, of `a-z` and `0-5`. */
interface KeyText {
  readonly id: string;
  readonly secret: string;
}

/** A new id and secret. */
export function inventKey(): KeyText {
  return { id: spell(ID_LENGTH), secret: spell(SECRET_LENGTH) };
}

/** `laurel_<id>_<secret>`, as it is shown once. */
export function writeKeyText({ id, secret }: KeyText): string {
  return `laurel_${id}_${secret}`;
}

/** The parts of a key, or undefined for what does not look like one. */
export function readKeyText(text: string): KeyText | undefined {
  const found = /^laurel_([a-z0-5]{12})_([a-z0-5]{40})$/.exec(text);
  return found === null ? undefined : { id: found[1] ?? '', secret: found[2] ?? '' };
}

/** What is kept of a secret: SHA-256 in hex. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one that was hashed; takes the same time for a near miss as for a far one. */
export function matchesHash(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashSecret(secret)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
