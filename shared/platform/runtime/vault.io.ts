// What only this installation can do with its secret: mark texts so that nobody else can
// make the mark, and seal values that must lie in the table but not be read there. Each
// purpose has keys of its own, so a mark made for one is worth nothing for another.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Marks and seals for one purpose each, made with the installation's secret. */
export interface Vault {
  /** HMAC-SHA-256 of a text for a purpose, in base64url: the same for the same text, made by nobody else. */
  hmac(purpose: string, text: string): string;
  /** Whether `mark` is the text's; takes the same time for a near miss as for a far one. */
  matches(purpose: string, text: string, mark: string): boolean;
  /** Encrypts a JSON value (AES-256-GCM), differently each time. */
  seal(purpose: string, value: unknown): string;
  /** The sealed value, or undefined for what was not sealed here for this purpose. */
  open(purpose: string, sealed: string): unknown;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A vault over the installation's secret. */
export function openVault(secret: string): Vault {
  const keys = new Map<string, Buffer>();
  const keyOf = (purpose: string): Buffer => {
    const known = keys.get(purpose);
    if (known !== undefined) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, 'laurel', purpose, 32));
    keys.set(purpose, key);
    return key;
  };
  const hmac = (purpose: string, text: string) =>
    createHmac('sha256', keyOf(`hmac ${purpose}`))
      .update(text)
      .digest('base64url');
  return {
    hmac,
    matches(purpose, text, mark) {
      const [own, given] = [Buffer.from(hmac(purpose, text)), Buffer.from(mark)];
      return own.length === given.length && timingSafeEqual(own, given);
    },
    seal(purpose, value) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyOf(`seal ${purpose}`), nonce);
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
      const [nonce, tag] = [
        bytes.subarray(0, NONCE_BYTES),
        bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
      ];
      const decipher = createDecipheriv('aes-256-gcm', keyOf(`seal ${purpose}`), nonce);
      decipher.setAuthTag(tag);
      try {
        const body = Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
          decipher.final(),
        ]);
        return JSON.parse(body.toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}
