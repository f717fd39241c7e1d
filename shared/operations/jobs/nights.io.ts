// The jobs that are made of several: what a night brings, and work that must be done for everybody. All are
// safe to repeat. Each throws when somebody could not be settled: only a run that failed is tried again and told of.
import { backfillBadges, type BackfillReport } from '../../recognition/badges/backfill.io.ts';
import { workOffAll, type LongWorkReport } from '../long-work/long-work.io.ts';
import type { Services } from '../../membership/services.ts';
import { refreshDue, type RefreshReport } from '../../recognition/tally/refresh.io.ts';
import { giveMissedTitles, giveTitles, type TitlesReport } from '../../recognition/titles/give.io.ts';

/** Days leave windows and tenures are reached; titles of nights that were missed come first, as they need the old windows. */
export async function moveWindows(services: Services): Promise<RefreshReport> {
  await giveMissedTitles(services);
  const windows = await refreshDue(services);
  return complete(windows, windows.failed);
}

/** The titles of every night up to today's; then windows, for what the night moved. */
export async function giveTonightsTitles(services: Services): Promise<TitlesReport> {
  const titles = await giveTitles(services);
  const badges = await backfillBadges(services);
  const windows = await refreshDue(services);
  return complete(titles, windows.failed + failuresIn(badges));
}

/** Badges of rules that are new in the catalogue. */
export async function giveMissedBadges(services: Services): Promise<BackfillReport> {
  const badges = await backfillBadges(services);
  return complete(badges, failuresIn(badges));
}

/** Records that go over into another, and people who are erased. */
export async function workOffEverything(services: Services): Promise<LongWorkReport> {
  const work = await workOffAll(services);
  return complete(work, work.failed);
}

function failuresIn(report: BackfillReport): number {
  return report.outcome === 'backfilled' ? report.failed : 0;
}

function complete<Report>(report: Report, failed: number): Report {
  if (failed > 0) throw new Error(`${String(failed)} people could not be settled; the log names them`);
  return report;
}
