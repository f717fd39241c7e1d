// Brings what is derived for one person up to date: day sets, sealed years, card,
// places, awards. Everything is set to what is there, never added to, and each
// write stands under the version that was read before the counting began. So the
// order is: read the card, then the days, then write days, years, awards, card.
import type { PersonChanges } from './person-changes.ts';
import { giveAwards, relistAwards } from '../badges/award.io.ts';
import type { Given } from '../badges/given.ts';
import type { PersonFacts } from '../badges/facts.ts';
import { markKept } from '../badges/kept.io.ts';
import { earnedSooner, newlyEarned, type Earned } from '../badges/rules.ts';
import { readAwards } from '../badges/store.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { overtaken, untilSettled } from '../../platform/table/change.io.ts';
import type { Services } from '../services.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';
import { enterDays, onlyUncounted, type Progress } from './enter-days.io.ts';
import { heldList, nextCard, sumsAsOf, type Sums } from './next-card.ts';
import { sameDays, type Card } from './person.ts';
import { settleCard } from './settle-card.io.ts';
import { readPerson, writeYear } from './store.ts';
import type { StoredPerson } from './stored-person.ts';

/** Writes that were needed, by what was written. All zero means that everything was right already. */
export interface Recounted {
  dayChunks: number;
  years: number;
  cards: number;
  places: number;
  awards: number;
}

/**
 * Applies changes to a person and settles everything derived from them; without
 * changes it refreshes what time alone has moved. Safe to repeat. Throws Contended
 * when rivals kept winning; the caller's retry continues.
 */
export async function recountPerson(services: Services, changes: PersonChanges): Promise<Recounted> {
  const written: Recounted = { dayChunks: 0, years: 0, cards: 0, places: 0, awards: 0 };
  const doubts = { aboutAwards: false };
  await untilSettled(`the card of ${changes.contributor}`, () =>
    tryRecount(services, changes, { written, doubts }),
  );
  if (doubts.aboutAwards) await markKept(services, changes.contributor);
  return written;
}

type Attempt = 'settled' | typeof overtaken;

async function tryRecount(services: Services, changes: PersonChanges, progress: Progress): Promise<Attempt> {
  const { written, doubts } = progress;
  const id = changes.contributor;
  const today = dayOf(services.clock.now());

  if (onlyUncounted(changes)) {
    return (await enterDays(services, changes, progress)) === overtaken ? overtaken : 'settled';
  }
  const stored = await readPerson(services.table, id);
  const counted = await enterDays(services, changes, progress);
  if (counted === overtaken) return overtaken;

  const sums = sumsAsOf(today, { stored, counted, changes });
  if ((await writeYears(services, { id, stored, sums, written })) === overtaken) return overtaken;
  const given = await giveEarned(services, { changes, stored, sums, today });
  if (given === overtaken) return overtaken;
  written.awards += given.filter(({ isNew }) => isNew).length;

  const watched = await keepsWatch(services, changes, stored.card);
  const { catalogue } = services;
  const { next, places } = nextCard({ id, profile: stored.profile, sums, given, watched, today, catalogue });
  if (watched) doubts.aboutAwards = true;
  const entered = changes.days.size > 0 && (!changes.repair || written.dayChunks + written.years > 0);
  const worked = sums.history.length > 0;
  const outcome = await settleCard(services, { id, stored, next, places, written, worked, entered });
  // What was given is stored, while the days it was given for may have changed meanwhile.
  if (outcome === overtaken && given.length > 0) doubts.aboutAwards = true;
  return outcome;
}

/** Writes the years that differ from what is stored. */
async function writeYears(
  { table }: Services,
  {
    id,
    stored,
    sums,
    written,
  }: {
    readonly id: string;
    readonly stored: StoredPerson;
    readonly sums: Sums;
    readonly written: Recounted;
  },
): Promise<Attempt> {
  for (const year of sums.years.values()) {
    const before = stored.years.get(year.year);
    if (before !== undefined && sameDays(before.days, year.days)) continue;
    if (!(await writeYear(table, id, year))) return overtaken;
    written.years += 1;
  }
  return 'settled';
}

/** Gives what the sums call for, to whoever may get awards. */
async function giveEarned(
  services: Services,
  {
    changes,
    stored: { profile },
    sums,
    today,
  }: {
    readonly changes: PersonChanges;
    readonly stored: StoredPerson;
    readonly sums: Sums;
    readonly today: Day;
  },
): Promise<typeof overtaken | readonly Given[]> {
  const id = changes.contributor;
  const facts = { history: sums.history, held: heldList(sums.card.held) };
  const earned = standingOf(profile) === 'listed' ? earnedBy(services, { facts, changes, today }) : [];
  const holder = { id, handle: sums.card.handle, displayName: profile?.displayName };
  const given = await giveAwards(services, holder, earned);
  // Whoever opted out while this was given had their awards taken from the lists before it was there.
  if (given.length > 0 && (await readProfile(services.table, id))?.version !== profile?.version) {
    await relistAwards(services, id);
    return overtaken;
  }
  return given;
}

/** What is new, and what is held but was earned sooner than it says. */
function earnedBy(
  { catalogue }: Pick<Services, 'catalogue'>,
  {
    facts,
    changes,
    today,
  }: { readonly facts: PersonFacts; readonly changes: PersonChanges; readonly today: Day },
): readonly Earned[] {
  // Whoever opts in again may have worked meanwhile.
  const since = changes.profileChanged === true ? -Infinity : Math.min(...changes.days.keys());
  return [...newlyEarned(catalogue, facts, today), ...earnedSooner(catalogue, facts, { since, today })];
}

/**
 * Whether an award may be marked as kept: after a correction, and until none is. Such
 * people's awards are looked at after each recount, as new work may earn one again.
 */
async function keepsWatch(
  { table }: Services,
  { days, contributor, repair }: PersonChanges,
  card: Card | undefined,
): Promise<boolean> {
  if (!repair && [...days.values()].flat().some(({ version }) => version > 1)) return true;
  if (repair ? card?.watched : !card?.watched) return card?.watched ?? false;
  return (await readAwards(table, contributor)).some(({ kept }) => kept);
}
