// Takes the community's pulse every few minutes.
import { takeAndReportPulse, type PulseReport } from '../../shared/recognition/pulse/take.io.ts';
import type { Services } from '../../shared/services.ts';

/** The handler over given services; the event says nothing that matters. */
export function createPulse(services: Services) {
  return (): Promise<PulseReport> => takeAndReportPulse(services);
}
