// The jobs by name: what a schedule, a person at a terminal and a test all start. One line adds a job.
import { reconcile } from '../reconcile/reconcile.io.ts';
import { sendReminders } from '../../membership/reminders/remind.io.ts';
import { takeAndReportPulse } from '../../recognition/pulse/take.io.ts';
import type { Services } from '../../membership/services.ts';
import { giveMissedBadges, giveTonightsTitles, moveWindows, workOffEverything } from './nights.io.ts';

/** Each takes the services, answers with its report, and is safe to repeat. */
const jobs = {
  windows: moveWindows,
  titles: giveTonightsTitles,
  pulse: takeAndReportPulse,
  badges: giveMissedBadges,
  accounts: workOffEverything,
  reminders: sendReminders,
  reconcile,
} as const satisfies Record<string, (services: Services) => Promise<object>>;

/** The name of a job. */
type JobName = keyof typeof jobs;

/** The names of all jobs, for whoever asks which there are. */
export const jobNames = Object.keys(jobs) as readonly JobName[];

/** Whether a text names a job. */
export function isJobName(text: string): text is JobName {
  return Object.hasOwn(jobs, text);
}

/** Runs a job and answers with its report. Throws when something is left to do. */
export function runJob(services: Services, name: JobName): Promise<object> {
  return jobs[name](services);
}
