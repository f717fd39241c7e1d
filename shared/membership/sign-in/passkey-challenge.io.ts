// The challenge that a passkey signs: made here, kept in the browser under our seal, good
// for five minutes and for one use.
import { createHash, randomBytes } from 'node:crypto';
import type { Services } from '../services.ts';
import { useOnce } from '../single-use/store.ts';

/** Time enough to find the key and touch it. */
const CHALLENGE_MS = 5 * 60_000;

/** The cookie that holds a challenge, without its `__Host-` prefix. */
export const challengeCookie = 'passkey';
/** The cookie's life: as long as the challenge is good. */
export const CHALLENGE_SECONDS = CHALLENGE_MS / 1000;

/** What the cookie holds, sealed: 32 random bytes in base64url, and what they are for. */
interface Challenge {
  readonly challenge: string;
  /** Whose new passkey it is for; undefined for a sign-in. */
  readonly owner?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

type Challenging = Pick<Services, 'vault' | 'clock'>;

/** A fresh challenge, and the cookie's value that holds it. */
export function makeChallenge(
  { vault, clock }: Challenging,
  owner?: string,
): { readonly challenge: string; readonly sealed: string } {
  const challenge = randomBytes(32).toString('base64url');
  const until = clock.now() + CHALLENGE_MS;
  return { challenge, sealed: vault.seal('passkey', { challenge, owner, until } satisfies Challenge) };
}

/** The challenge in a cookie; undefined when it is not ours, over, or made for something else. */
export function openChallenge(
  { vault, clock }: Challenging,
  sealed: string | undefined,
  owner?: string,
): Challenge | undefined {
  const held = vault.open('passkey', sealed ?? '') as Challenge | undefined;
  return held !== undefined && held.owner === owner && clock.now() < held.until ? held : undefined;
}

/** Uses a challenge up; false when it was used before. */
export function spendChallenge(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { challenge, until }: Challenge,
): Promise<boolean> {
  const hash = createHash('sha256').update(`passkey ${challenge}`).digest('base64url');
  return useOnce(table, { hash, kind: 'passkey', until, token: ids.token() });
}
