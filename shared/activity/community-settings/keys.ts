// Where the community's settings lie: one item.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const communityEntities = ['community'] as const;

/** Guidelines, and the programs that ask for review. */
export const communityKey: Key = { pk: 'COMMUNITY', sk: 'SETTINGS' };
