// Brings what is derived for one person up to date: day sets, sealed years, card,
// places, awards. Everything is set to what is there, never added to, and each
// write stands under the version that was read before the counting began. So the
// order is: read the card, then the days, then write days, years, awards, card.
import { earnedSooner, newlyEarned, type Earned } from '../badges/rules.ts';
import { giveAwards, relistAwards } from '../badges/award.io.ts';
import type { PersonFacts } from '../badges/facts.ts';
import { markKept } from '../badges/kept.io.ts';
import { readAwards } from '../badges/store.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { NOT_COUNTED, type DayEntry } from '../../activity/contributions/rules.ts';
import { countWindow, placesOf, windowStart, type Places } from '../leaderboards/rules.ts';
import { readDays, writeChunk } from '../../activity/days/store.ts';
import type { Services } from '../services.ts';
import { overtaken, untilSettled } from '../../platform/table/change.ts';
import { shardOf } from '../../platform/table/indexes.ts';
import { dayOf, yearOf, type Day } from '../../platform/time/day.ts';
import { countDay, mergeDay } from '../../activity/days/day-set.ts';
import { dueDay } from './due.ts';
import {
  firstCard,
  historyOf,
  OPEN_DAYS,
  reopen,
  sameDays,
  seal,
  setDay,
  type Card,
  type Year,
} from './person.ts';
import { readPerson, writeYear } from './store.ts';
import { settleCard } from './settle-card.io.ts';

/** What a batch of changes says about one person. */
export interface PersonChanges {
  readonly contributor: string;
  /** A handle under which the person is known, for a card that does not exist yet. */
  readonly handle: string;
  readonly days: ReadonlyMap<Day, readonly DayEntry[]>;
  /** Name or standing changed: places must follow whatever the days say. */
  readonly profileChanged?: boolean;
  /** Looked at because something may be damaged: what is right already is not written. */
  readonly repair?: boolean;
  /** The awards that the person holds, in place of what the card says: a repair has read them. */
  readonly held?: ReadonlyMap<string, Day>;
}

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

/** What is gathered over all attempts. */
interface Progress {
  readonly written: Recounted;
  /** Whether an award may be held without being earned, or be marked as kept although it is. */
  readonly doubts: { aboutAwards: boolean };
}

async function tryRecount(services: Services, changes: PersonChanges, progress: Progress): Promise<Attempt> {
  const { written, doubts } = progress;
  const { table } = services;
  const id = changes.contributor;
  const today = dayOf(services.clock.now());

  if (onlyUncounted(changes)) {
    return (await mergeDays(services, changes, progress)) === overtaken ? overtaken : 'settled';
  }
  const stored = await readPerson(table, id);
  const counted = await mergeDays(services, changes, progress);
  if (counted === overtaken) return overtaken;

  const { profile } = stored;
  const handle = profile?.handle ?? stored.card?.handle ?? changes.handle;
  const first = stored.card ?? firstCard(handle, today);
  const opened = reopen({ card: first, years: stored.years }, today);
  const known = { ...opened, held: changes.held ?? opened.held };
  const placed = placeDays({ card: known, years: stored.years }, counted);
  const { card, years } = seal(placed, today);
  for (const year of years.values()) {
    const before = stored.years.get(year.year);
    if (before !== undefined && sameDays(before.days, year.days)) continue;
    if (!(await writeYear(table, id, year))) return overtaken;
    written.years += 1;
  }

  const history = historyOf(card, years.values());
  const standing = standingOf(profile);
  const facts = { history, held: heldList(card.held) };
  const earned = standing === 'listed' ? earnedBy(services, { facts, changes, today }) : [];
  const displayName = profile?.displayName;
  const given = await giveAwards(services, { id, handle, displayName }, earned);
  // Whoever opted out while this was given had their awards taken from the lists before it was there.
  if (given.length > 0 && (await readProfile(table, id))?.version !== profile?.version) {
    await relistAwards(services, id);
    return overtaken;
  }

  const places =
    standing === 'absent'
      ? nowhere
      : placesOf({
          counts: countWindow(card.open, windowStart(today), today),
          open: countWindow(card.open, today - OPEN_DAYS + 1, today),
          handle,
          shard: shardOf(id),
          kind: standing === 'unlisted' ? 'hidden' : 'shown',
          before: known.localeRanks,
        });
  const held = new Map(card.held);
  written.awards += given.filter(({ isNew }) => isNew).length;
  for (const award of given) held.set(`${award.badge}#${award.window}`, award.awardedOn);
  const due = dueDay({
    open: card.open,
    history,
    today,
    catalogue: services.catalogue,
    held: heldList(held),
  });
  const next: Card = {
    version: card.version,
    handle,
    ...(displayName === undefined ? {} : { displayName }),
    sealedThrough: card.sealedThrough,
    open: card.open,
    held,
    ranks: places.ranks,
    localeRanks: places.localeRanks,
    ...(due === undefined ? {} : { due: { list: String(shardOf(id)), day: due } }),
    ...((await keepsWatch(services, changes, stored.card)) ? { watched: true } : {}),
  };
  if (next.watched) doubts.aboutAwards = true;
  const entered = changes.days.size > 0 && (!changes.repair || written.dayChunks + written.years > 0);
  const worked = history.length > 0;
  const outcome = await settleCard(services, { id, stored, next, places, written, worked, entered });
  // What was given is stored, while the days it was given for may have changed meanwhile.
  if (outcome === overtaken && given.length > 0) doubts.aboutAwards = true;
  return outcome;
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

/**
 * First versions that don't count (replies in one's own thread, work under review)
 * change no count: they are only entered into their day. Later versions may have
 * counted before.
 */
function onlyUncounted({ days, held, profileChanged }: PersonChanges): boolean {
  const entries = [...days.values()].flat();
  return (
    held === undefined &&
    profileChanged !== true &&
    entries.length > 0 &&
    [...days.values()].every((list) => list.length > 0) &&
    entries.every(({ version, series }) => version === 1 && series === NOT_COUNTED)
  );
}

const nowhere: Places = { ranks: new Map(), localeRanks: new Map(), extra: new Map() };

/** Merges the incoming entries into their days and counts these afresh. */
async function mergeDays(
  { table }: Services,
  { contributor, days }: PersonChanges,
  { written, doubts }: Progress,
): Promise<typeof overtaken | ReadonlyMap<Day, ReadonlyMap<string, number>>> {
  const stored = await readDays(table, contributor, [...days.keys()]);
  const counted = new Map<Day, ReadonlyMap<string, number>>();
  for (const [day, entries] of days) {
    const { changed, chunks, outdated } = mergeDay(stored.get(day) ?? [], entries);
    // Who was here before may have died between giving an award for it and writing the card.
    if (outdated) doubts.aboutAwards = true;
    for (const chunk of changed) {
      if (!(await writeChunk(table, contributor, { day, chunk }))) return overtaken;
      written.dayChunks += 1;
    }
    counted.set(day, countDay(chunks));
  }
  return counted;
}

/** Puts each day's counts where that day is kept: on the card while it is open, else into its year. */
function placeDays(
  before: { readonly card: Card; readonly years: ReadonlyMap<number, Year> },
  counted: ReadonlyMap<Day, ReadonlyMap<string, number>>,
): { card: Card; years: ReadonlyMap<number, Year> } {
  let { card } = before;
  const years = new Map(before.years);
  for (const [day, counts] of counted) {
    if (day > card.sealedThrough) {
      card = { ...card, open: setDay(card.open, day, counts) };
      continue;
    }
    const year = yearOf(day);
    const known = years.get(year) ?? { year, version: 0, days: new Map() };
    if (known.version === 0 && known.days.size === 0 && counts.size === 0) continue;
    years.set(year, { ...known, days: setDay(known.days, day, counts) });
  }
  return { card, years };
}

function heldList(held: ReadonlyMap<string, Day>): { badge: string; window: string; awardedOn: Day }[] {
  return [...held].map(([key, awardedOn]) => {
    const at = key.lastIndexOf('#');
    return { badge: key.slice(0, at), window: key.slice(at + 1), awardedOn };
  });
}
