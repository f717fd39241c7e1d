// Checks the promises over everything stored. The counts are folded here afresh
// from the contributions, by a plainer way than the tally's, and compared.
import { newlyEarned } from '../../recognition/badges/rules.ts';
import { recordOfItems } from '../../recognition/records/stored-record.io.ts';
import type { Services } from '../../membership/services.ts';
import { historyOf } from '../../recognition/tally/person.ts';
import { dayOf } from '../../platform/time/day.ts';
import { awardsEarned, badgesHeld, listedRightly, notDatedLate } from './awards.io.ts';
import type { Stored, CheckedPerson, Check } from './check.io.ts';
import { hasHandle, noStrays, standsOnce } from './contributions.io.ts';
import { daysEqual, placesEqual } from './counts.io.ts';
import { nothingLeft } from './erased.io.ts';
import { fold, readFound } from './found.io.ts';
import { oneOpenStint } from './titles.io.ts';

/** The promises, in the order in which they are printed. */
const checks: readonly Check[] = [
  standsOnce,
  noStrays,
  hasHandle,
  daysEqual,
  placesEqual,
  awardsEarned,
  badgesHeld,
  notDatedLate,
  listedRightly,
  oneOpenStint,
  nothingLeft,
];

/** How one promise fares; it is kept when `violations` is 0. */
export interface Invariant {
  readonly name: string;
  readonly violations: number;
  /** What the first of them are about: ids, never names. */
  readonly examples: readonly string[];
}

/** What was looked at, and how each promise fares, in the order in which they are printed. */
export interface PromisesReport {
  readonly contributions: number;
  readonly people: number;
  readonly invariants: readonly Invariant[];
}

/** Reads everything and counts the violations of each promise. Nothing is changed. */
export async function checkPromises(services: Services): Promise<PromisesReport> {
  const found = await readFound(services);
  const audited = { services, belongings: await services.belongings(), found };
  const broken = new Map<Check, string[]>();
  for (const check of checks) broken.set(check, [...((await check.overall?.(audited)) ?? [])]);
  for (const person of peopleOf(audited)) {
    for (const [{ ofEach }, abouts] of broken) abouts.push(...(ofEach?.(person) ?? []));
  }
  return {
    contributions: found.contributions.size,
    people: found.records.size,
    invariants: [...broken].map(([{ name }, abouts]) => ({
      name,
      violations: abouts.length,
      examples: abouts.slice(0, 5),
    })),
  };
}

/** Everybody of whom something is stored or counts, one after the other. */
function* peopleOf({ services, found }: Stored): Generator<CheckedPerson> {
  const { catalogue, clock } = services;
  const today = dayOf(clock.now());
  const expected = fold(found.contributions.values());
  const byRule = new Set(catalogue.flatMap((badge) => (badge.award === 'rule' ? [badge.id] : [])));
  for (const id of new Set([...found.records.keys(), ...expected.keys()])) {
    const days = expected.get(id) ?? new Map<string, readonly (readonly [number, number])[]>();
    const history = historyOf({ sealedThrough: 0, open: days }, []);
    yield {
      id,
      handle: found.handles.get(id),
      record: found.records.get(id) ?? recordOfItems([]),
      days,
      earned: newlyEarned(catalogue, { history, held: [] }, today),
      byRule,
      today,
    };
  }
}
