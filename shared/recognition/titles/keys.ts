// Where titles lie: the stints of a person in their partition, a program's holders in one list.
import { personKey } from '../../identity/profiles/keys.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Key } from '../../platform/table/keys.ts';
import { formatDay, type Day } from '../../platform/time/day.ts';

/** What is kept here. */
export const titleEntities = ['title', 'title list'] as const;

/** What the sort keys of a person's stints begin with. */
export const titlePrefix = 'TITLE#';

/** A stint that began on a day. */
export const titleKey = (id: string, program: Program, since: Day): Key => ({
  pk: personKey(id),
  sk: `${titlePrefix}${program}#${formatDay(since)}`,
});

/** The present holders of a program's titles. */
export const titleListKey = (program: Program): Key => ({ pk: `T#${program}`, sk: 'TITLES' });
