// Where erasures lie: a partition for each person who is being erased.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const erasureEntities = ['erasure'] as const;

/** A person who is being erased, and how far that is. */
export const erasureKey = (id: string): Key => ({ pk: `ERASE#${id}`, sk: 'ERASE' });
