// Merges and erasures for tests: worked off to the end, with the tally in between.
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import type { TestSystem } from './system.ts';

const PAST_THE_LAST_LOOK_MS = 6 * 60_000;

/** Works off what has begun, lets the last look come, and settles what follows. */
export async function workOffToTheEnd(system: TestSystem): Promise<void> {
  await runJob(system.services, 'accounts');
  await system.settle();
  for (let look = 0; look < 3; look += 1) {
    system.clock.set(system.clock.now() + PAST_THE_LAST_LOOK_MS);
    await runJob(system.services, 'accounts');
    await system.settle();
  }
}
