// Checks the key of a request. What was read of a key is kept for 30 seconds, so that
// an import costs one read and not one a batch: a key that another process revoked
// works here for that long, one revoked through this keyring stops at once.
import { revokeKey, type KeyServices } from './issue.io.ts';
import { matchesHash, readKeyText } from './key-text.io.ts';
import type { Scope } from './schema.ts';
import { readKey, type StoredKey } from './store.ts';

/** How long what was read of a key is believed. */
const KEPT_MS = 30_000;

/** A key that is genuine, not revoked, and holds the scope that was asked for; `scopes` are all of its own. */
export interface VerifiedKey {
  readonly ok: true;
  readonly id: string;
  readonly scopes: readonly Scope[];
}

/** `missing` and `invalid` are 401 (no key; wrong, revoked or garbled), `forbidden` is 403 (lacks the scope). */
export type Verification = VerifiedKey | 'missing' | 'invalid' | 'forbidden';

/** What checks the keys of the API's requests. */
export interface Keyring {
  /** Checks an `Authorization` header for a scope. */
  verify(authorization: string | undefined, scope: Scope): Promise<Verification>;
  /** Revokes a key and forgets it. False when there is no such key. */
  revoke(id: string): Promise<boolean>;
}

/** A keyring with a memory of its own; one for each process. */
export function openKeyring(services: KeyServices): Keyring {
  // Only keys that exist are kept, so strangers can't fill it.
  const kept = new Map<string, { readonly key: StoredKey; readonly readAt: number }>();

  const find = async (id: string): Promise<StoredKey | undefined> => {
    const now = services.clock.now();
    const known = kept.get(id);
    // A clock that was set back makes an age negative: then it is read again.
    if (known !== undefined && now >= known.readAt && now - known.readAt < KEPT_MS) return known.key;
    const key = await readKey(services.table, id);
    if (key === undefined) kept.delete(id);
    else kept.set(id, { key, readAt: now });
    return key;
  };

  return {
    async verify(authorization, scope) {
      if (authorization === undefined || authorization.trim() === '') return 'missing';
      const text = readKeyText(/^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? '');
      if (text === undefined) return 'invalid';
      const key = await find(text.id);
      if (key === undefined || key.revokedAt !== undefined) return 'invalid';
      if (!matchesHash(text.secret, key.hash)) return 'invalid';
      return key.scopes.includes(scope) ? { ok: true, id: key.id, scopes: key.scopes } : 'forbidden';
    },
    async revoke(id) {
      try {
        return await revokeKey(services, id);
      } finally {
        kept.delete(id);
      }
    },
  };
}

/** Checks one header without a memory: for callers that ask once. */
export function verifyKey(
  services: KeyServices,
  authorization: string | undefined,
  scope: Scope,
): Promise<Verification> {
  return openKeyring(services).verify(authorization, scope);
}
