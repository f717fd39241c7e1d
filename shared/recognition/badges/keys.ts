// Where awards lie, in the person's partition.
import { personKey } from '../../identity/profiles/keys.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const badgeEntities = ['award'] as const;

/** What the sort keys of a person's awards begin with. */
export const awardPrefix = 'AWARD#';

/** An award: a badge and the window it was given for. */
export const awardKey = (id: string, badge: string, window: string): Key => ({
  pk: personKey(id),
  sk: `${awardPrefix}${badge}#${window}`,
});
