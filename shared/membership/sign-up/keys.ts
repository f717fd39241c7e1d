// Where a journey through the sign-up lies, in the private partition.
import { privatePartition } from '../../identity/accounts/keys.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const journeyEntities = ['journey'] as const;

/** How far somebody is in the sign-up. */
export const journeyKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'JOURNEY' });
