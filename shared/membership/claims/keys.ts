// Where claims, merges and the records of an address lie. `mark` is an HMAC of the address.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const claimEntities = ['claim', 'source address', 'merge'] as const;

/** The partition of all claims to a record. */
export const claimPartition = (record: string): string => `Q#${record}`;

/** Somebody's request that a record is theirs. */
export const claimKey = (record: string, by: string): Key => ({
  pk: claimPartition(record),
  sk: `CLAIM#${by}`,
});

/** The imported records that a source gave this address for. */
export const sourceAddressKey = (mark: string): Key => ({ pk: `A#${mark}`, sk: 'SOURCE' });

/** A record that goes over into another. */
export const mergeKey = (from: string): Key => ({ pk: `MERGE#${from}`, sk: 'MERGE' });
