// Where the list of roles lies: one item.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const staffEntities = ['staff'] as const;

/** Who holds which roles. */
export const staffKey: Key = { pk: 'STAFF', sk: 'STAFF' };
