// Where codes and what was mailed lately lie. `mark` is an HMAC: keys never hold an address.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const signInEntities = ['sign-in code', 'code mails'] as const;

/** A code that one browser asked for, or that a passkey’s challenge or a provider’s answer was used. */
export const signInCodeKey = (hash: string): Key => ({ pk: `L#${hash}`, sk: 'CODE' });

/** When codes were mailed to an address lately. */
export const codeMailsKey = (mark: string): Key => ({ pk: `V#${mark}`, sk: 'MAILS' });
