// Where the front page's numbers lie: one item.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const pulseEntities = ['pulse'] as const;

/** The numbers of the front page. */
export const pulseKey: Key = { pk: 'PULSE', sk: 'PULSE' };
