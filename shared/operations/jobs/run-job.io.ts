// The jobs by name: what a schedule, a person at a terminal and a test all start.
import { backfillBadges, type BackfillReport } from '../../recognition/badges/backfill.io.ts';
import { workOffAll } from '../long-work/long-work.io.ts';
import { reconcile } from '../reconcile/reconcile.io.ts';
import { sendReminders } from '../../membership/reminders/remind.io.ts';
import { takePulse } from '../../recognition/pulse/take.io.ts';
import type { Services } from '../../membership/services.ts';
import { refreshDue } from '../../recognition/tally/refresh.io.ts';
import { giveMissedTitles, giveTitles } from '../../recognition/titles/give.io.ts';

const jobs = {
  /** Days leave windows and tenures are reached; titles of nights that were missed come first, as they need the old windows. */
  windows: async (services) => {
    await giveMissedTitles(services);
    const windows = await refreshDue(services);
    return complete(windows, windows.failed);
  },
  /** The titles of every night up to today's; then windows, for what the night moved. */
  titles: async (services) => {
    const titles = await giveTitles(services);
    const badges = await backfillBadges(services);
    const windows = await refreshDue(services);
    return complete(titles, windows.failed + failuresIn(badges));
  },
  /** The front page's numbers. */
  pulse: async (services) => {
    const { day, programs } = await takePulse(services);
    return { day, programs: programs.length };
  },
  /** Badges of rules that are new in the catalogue. */
  badges: async (services) => {
    const badges = await backfillBadges(services);
    return complete(badges, failuresIn(badges));
  },
  /** Records that go over into another, and people who are erased. */
  accounts: async (services) => {
    const work = await workOffAll(services);
    return complete(work, work.failed);
  },
  /** Mails to people who stopped in the sign-up. */
  reminders: sendReminders,
  /** Compares everything derived with the contributions and repairs what differs. */
  reconcile,
} as const satisfies Record<string, (services: Services) => Promise<unknown>>;

function failuresIn(report: BackfillReport): number {
  return report.outcome === 'backfilled' ? report.failed : 0;
}

/**
 * The report of a job that got everybody done. Throws when it did not: all others are
 * done, but only a run that failed is tried again and told of.
 */
function complete<Report>(report: Report, failed: number): Report {
  if (failed > 0) throw new Error(`${String(failed)} people could not be settled; the log names them`);
  return report;
}

export type JobName = keyof typeof jobs;

export const jobNames = Object.keys(jobs) as readonly JobName[];

/** Whether a text names a job. */
export function isJobName(text: string): text is JobName {
  return Object.hasOwn(jobs, text);
}

/** Runs a job and answers with its report. Every job is safe to repeat. Throws when something is left to do. */
export function runJob(services: Services, name: JobName): Promise<object> {
  return jobs[name](services);
}
