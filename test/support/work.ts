// Work in bulk for tests: many contributions, recorded and settled as one.
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { recordBatch, recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { auditTable } from '../../shared/operations/promises/audit.io.ts';
import type { Services } from '../../shared/services.ts';
import { formatDay, parseDay, type Day } from '../../shared/platform/time/day.ts';
import { aContribution } from './builders.ts';
import type { TestSystem } from './system.ts';

/** The day of a date. */
export function day(date: string): Day {
  const found = parseDay(date);
  if (found === undefined) throw new Error(`no date: ${date}`);
  return found;
}

/** `count` contributions alike, each with an id of its own. */
export function many(count: number, over: Partial<NewContribution> = {}): NewContribution[] {
  return Array.from({ length: count }, () => aContribution(over));
}

/** One contribution on each of `length` days from a date on, at noon. */
export function daily(from: string, length: number, over: Partial<NewContribution> = {}): NewContribution[] {
  return Array.from({ length }, (_, i) =>
    aContribution({ ...over, occurredAt: `${formatDay(day(from) + i)}T12:00:00Z` }),
  );
}

/** Records contributions and settles what follows from them. */
export async function work(system: TestSystem, contributions: readonly NewContribution[]): Promise<void> {
  for (let at = 0; at < contributions.length; at += 500) {
    const outcomes = await recordBatch(system.services, contributions.slice(at, at + 500));
    for (const outcome of outcomes) if (outcome.outcome === 'failed') throw outcome.error;
  }
  await system.settle();
}

/** Records one contribution and settles it. */
export async function workOnce(system: TestSystem, over: Partial<NewContribution> = {}): Promise<void> {
  await recordContribution(system.services, aContribution(over));
  await system.settle();
}

/** `badge window day` of everything a person holds, in order of the text. */
export async function badgesOf(services: Services, handle: string): Promise<string[]> {
  const page = await readContributor(services, handle, {});
  return (page?.badges ?? [])
    .map(({ badge, window, awardedOn }) => `${badge} ${window} ${formatDay(awardedOn)}`)
    .sort();
}

/** The names of the promises that are broken, with what they are about. */
export async function brokenPromises(services: Services): Promise<string[]> {
  const { invariants } = await auditTable(services);
  return invariants
    .filter(({ violations }) => violations > 0)
    .map(({ name, examples }) => `${name}: ${examples.join(', ')}`);
}
