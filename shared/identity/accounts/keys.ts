// Where accounts lie: in a private partition of the person, and by address and identity in one of each.
// `mark` is an HMAC: keys never hold an address or an identity.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const accountEntities = ['account', 'address', 'identity'] as const;

/** The private partition of a person: everything in it goes when they are erased. */
export const privatePartition = (id: string): string => `P#${id}`;

/** A person's private side. */
export const accountKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'ACCOUNT' });

/** Whose verified address it is. */
export const addressKey = (mark: string): Key => ({ pk: `E#${mark}`, sk: 'ADDRESS' });

/** Whose identity at the community's provider it is. */
export const identityKey = (mark: string): Key => ({ pk: `O#${mark}`, sk: 'IDENTITY' });
