// Making, listing and revoking keys. A key's text leaves `createKey` once and can't
// be had again: only the hash of its secret is kept.
import type { Clock } from '../../platform/runtime/clock.io.ts';
import type { Ids } from '../../platform/runtime/ids.io.ts';
import type { Log } from '../../platform/runtime/log.io.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { hashSecret, inventKey, writeKeyText } from './key-text.io.ts';
import type { NewKey, Scope } from './schema.ts';
import { listKeyId, readKey, readKeyIds, writeKey, type StoredKey } from './store.ts';

/** No more of the services than this: a key's power must not reach recognition. */
export interface KeyServices {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
}

/** A key as lists show it; times in milliseconds since the epoch. */
interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly revokedAt: number | undefined;
}

/** Makes a key. The list knows it first, so that no key works that is in no list. */
export async function createKey(
  services: KeyServices,
  { name, scopes }: NewKey,
): Promise<{ readonly id: string; readonly key: string; readonly createdAt: number }> {
  const text = inventKey();
  const createdAt = services.clock.now();
  await listKeyId(services.table, text.id);
  const stored: StoredKey = {
    id: text.id,
    version: 1,
    name,
    scopes,
    hash: hashSecret(text.secret),
    createdAt,
  };
  // The id is 60 random bits: nobody else can have been first.
  await writeKey(services.table, stored, services.ids.token());
  services.log.info('api_key_created', { key: text.id });
  return { id: text.id, key: writeKeyText(text), createdAt };
}

/** Revokes a key for good. False when there is no such key; revoking twice keeps the first date. */
export async function revokeKey({ table, clock, ids, log }: KeyServices, id: string): Promise<boolean> {
  const outcome = await changeItem<StoredKey | undefined, StoredKey, 'unknown' | 'revoked' | 'before'>({
    about: `the key ${id}`,
    read: () => readKey(table, id),
    rule: (key) => {
      if (key === undefined) return stays('unknown');
      if (key.revokedAt !== undefined) return stays('before');
      return becomes({ ...key, version: key.version + 1, revokedAt: clock.now() }, 'revoked');
    },
    write: (next) => writeKey(table, next, ids.token()),
  });
  if (outcome === 'revoked') log.info('api_key_revoked', { key: id });
  return outcome !== 'unknown';
}

/** All keys, oldest first, revoked ones included. */
export async function listKeys(services: Pick<KeyServices, 'table'>): Promise<readonly ListedKey[]> {
  const ids = await readKeyIds(services.table);
  const keys = await Promise.all(ids.map((id) => readKey(services.table, id)));
  return keys
    .filter((key) => key !== undefined)
    .map(({ id, name, scopes, createdAt, revokedAt }) => ({ id, name, scopes, createdAt, revokedAt }))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
