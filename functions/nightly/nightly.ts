// The nightly runs: windows at 00:00 UTC, titles at 00:05 UTC. A run that was
// missed is made up by the next one, night by night.
import * as z from 'zod';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import type { Services } from '../../shared/services.ts';

const eventSchema = z.object({ job: z.enum(['windows', 'titles']) });

/** The handler over given services. Throws a ZodError for an event that names no nightly job. */
export function createNightly(services: Services) {
  return (event: unknown): Promise<object> => runJob(services, eventSchema.parse(event).job);
}
