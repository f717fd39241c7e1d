// Where the tally's sums lie, in the person's partition.
import { personKey } from '../../identity/profiles/keys.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const tallyEntities = ['card', 'year'] as const;

/** What the sort keys of a person's years begin with. */
export const yearPrefix = 'YEAR#';

/** A person's open days, awards held and places. */
export const cardKey = (id: string): Key => ({ pk: personKey(id), sk: 'CARD' });

/** A person's sealed days of a year. */
export const yearKey = (id: string, year: number): Key => ({
  pk: personKey(id),
  sk: `${yearPrefix}${String(year)}`,
});
