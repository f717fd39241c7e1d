// Where a reminder lies, in the private partition.
import { privatePartition } from '../../identity/accounts/keys.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const reminderEntities = ['reminder'] as const;

/** When somebody who stopped in the sign-up is reminded next. */
export const reminderKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'REMINDER' });
