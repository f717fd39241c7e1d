// The jobs by name: what a schedule, a person at a terminal and a test all start.
import { backfillBadges } from '../badges/backfill.ts';
import { reconcile } from '../keeping/reconcile.ts';
import { takePulse } from '../pulse/take.ts';
import type { Services } from '../runtime/services.ts';
import { refreshDue } from '../tally/refresh.ts';
import { giveMissedTitles, giveTitles } from '../titles/give.ts';

const jobs = {
  /** Days leave windows and tenures are reached; titles of nights that were missed come first, as they need the old windows. */
  windows: async (services) => {
    await giveMissedTitles(services);
    return refreshDue(services);
  },
  /** The titles of every night up to today's; then windows, for what the night moved. */
  titles: async (services) => {
    const titles = await giveTitles(services);
    await backfillBadges(services);
    await refreshDue(services);
    return titles;
  },
  /** The front page's numbers. */
  pulse: async (services) => {
    const { day, programs } = await takePulse(services);
    return { day, programs: programs.length };
  },
  /** Badges of rules that are new in the catalogue. */
  badges: backfillBadges,
  /** Compares everything derived with the contributions and repairs what differs. */
  reconcile,
} as const satisfies Record<string, (services: Services) => Promise<unknown>>;

export type JobName = keyof typeof jobs;

export const jobNames = Object.keys(jobs) as readonly JobName[];

/** Whether a text names a job. */
export function isJobName(text: string): text is JobName {
  return Object.hasOwn(jobs, text);
}

/** Runs a job and answers with its report. Every job is safe to repeat. */
export function runJob(services: Services, name: JobName): Promise<object> {
  return jobs[name](services);
}
