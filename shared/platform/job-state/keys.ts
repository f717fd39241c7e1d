// Where a job keeps what it must know the next time.
import type { Key } from '../table/keys.ts';

/** What is kept here. */
export const jobEntities = ['job state'] as const;

/** The state of a job by its name. */
export const jobKey = (job: string): Key => ({ pk: `JOB#${job}`, sk: 'JOB' });
