// The worker of what takes longer than a request: records that go over into another, people
// who are erased, and the reminders of the sign-up. The schedule starts it every minute and
// every hour; the local system also as soon as there is something to do.
import * as z from 'zod';
import { workOffAll } from '../../shared/operations/long-work/long-work.io.ts';
import type { Aftermath } from '../../shared/membership/erasure/work-off.io.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import type { Services } from '../../shared/services.ts';

const eventSchema = z.object({ job: z.enum(['accounts', 'reminders']) });

/**
 * The handler over given services. `aftermath` is for what keeps something of people beside the
 * table. Throws a ZodError for an event that names none of its jobs.
 */
export function createAccounts(services: Services, aftermath?: Aftermath) {
  return async (event: unknown): Promise<object> => {
    const { job } = eventSchema.parse(event);
    if (job === 'reminders' || aftermath === undefined) return runJob(services, job);
    const report = await workOffAll(services, aftermath);
    if (report.failed > 0) throw new Error('long work is left to do; the log names it');
    return report;
  };
}
