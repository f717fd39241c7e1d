// Where a beginner's time under moderation lies, in the private partition.
import { privatePartition } from '../../identity/accounts/keys.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const beginnerEntities = ['beginner'] as const;

/** What the sort keys of a person's beginnings begin with. */
export const beginnerPrefix = 'BEGINNER#';

/** A person's beginning in a program. */
export const beginnerKey = (id: string, program: Program): Key => ({
  pk: privatePartition(id),
  sk: `${beginnerPrefix}${program}`,
});
