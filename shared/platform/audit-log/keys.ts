// Where the audit log lies: a partition a day, entries in the order of time.
import type { Key } from '../table/keys.ts';
import { formatDay, type Day } from '../time/day.ts';

/** What is kept here. */
export const auditEntities = ['audit entry'] as const;

/** How the partition of every day begins. */
export const auditPrefix = 'AUDIT#';

/** The entries of a day. */
export const auditPartition = (day: Day): string => `${auditPrefix}${formatDay(day)}`;

/** One entry; the token tells two of one millisecond apart. */
export const auditKey = (day: Day, instant: string, token: string): Key => ({
  pk: auditPartition(day),
  sk: `${instant}#${token}`,
});
