// Brings what is derived for one person up to date: day sets, sealed years, card,
// places, awards. Everything is set to what is there, never added to, and each
// write stands under the version that was read before the counting began. So the
// order is: read the card, then the days, then write days, years, awards, card.
import { newlyEarned } from '../badges/rules.ts';
import { giveAwards } from '../badges/award.ts';
import { standingOf } from '../contributors/profile.ts';
import { NOT_COUNTED, type DayEntry } from '../contributions/rules.ts';
import { countWindow, placesOf, windowStart, type Places } from '../leaderboards/rules.ts';
import type { Program } from '../contributions/kinds.ts';
import type { Services } from '../runtime/services.ts';
import { shardOf } from '../table/indexes.ts';
import { dayOf, yearOf, type Day } from '../time/day.ts';
import { countDay, mergeDay } from './day-set.ts';
import { dueDay } from './due.ts';
import {
  firstCard,
  historyOf,
  OPEN_DAYS,
  sameDays,
  seal,
  setDay,
  type Card,
  type RankKeys,
  type Year,
} from './person.ts';
import { readDays, readPerson, writeCard, writeChunk, writeExtraPlace, writeYear, type StoredPerson } from './store.ts';

/** What a batch of changes says about one person. */
export interface PersonChanges {
  readonly contributor: string;
  /** A handle under which the person is known, for a card that does not exist yet. */
  readonly handle: string;
  readonly days: ReadonlyMap<Day, readonly DayEntry[]>;
  /** Awards the person is known to hold beside those on the card: a repair of a lost card gives them. */
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

const ATTEMPTS = 12;

/**
 * Applies changes to a person and settles everything derived from them; without
 * changes it refreshes what time alone has moved. Safe to repeat. Throws when
 * rivals kept winning for a dozen attempts; the caller's retry continues.
 */
export async function recountPerson(services: Services, changes: PersonChanges): Promise<Recounted> {
  const written: Recounted = { dayChunks: 0, years: 0, cards: 0, places: 0, awards: 0 };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if ((await tryRecount(services, changes, written)) === 'settled') return written;
  }
  throw new Error(`recount of ${changes.contributor} kept meeting rivals`);
}

type Attempt = 'settled' | 'overtaken';

async function tryRecount(services: Services, changes: PersonChanges, written: Recounted): Promise<Attempt> {
  const { table } = services;
  const id = changes.contributor;
  const today = dayOf(services.clock.now());

  if (onlyUncounted(changes)) {
    return (await mergeDays(services, changes, written)) === 'overtaken' ? 'overtaken' : 'settled';
  }
  const stored = await readPerson(table, id);
  const counted = await mergeDays(services, changes, written);
  if (counted === 'overtaken') return 'overtaken';

  const { profile } = stored;
  const handle = profile?.handle ?? stored.card?.handle ?? changes.handle;
  const first = stored.card ?? firstCard(handle, today);
  const known = { ...first, held: new Map([...first.held, ...(changes.held ?? [])]) };
  const placed = placeDays({ card: known, years: stored.years }, counted);
  const { card, years } = seal(placed, today);
  for (const year of years.values()) {
    const before = stored.years.get(year.year);
    if (before !== undefined && sameDays(before.days, year.days)) continue;
    if (!(await writeYear(table, id, year))) return 'overtaken';
    written.years += 1;
  }

  const history = historyOf(card, years.values());
  const standing = standingOf(profile);
  const earned =
    standing === 'listed'
      ? newlyEarned(services.catalogue, { history, held: heldList(card.held) }, today)
      : [];
  const displayName = profile?.displayName;
  const given = await giveAwards(services, { id, handle, displayName }, earned);

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
  };
  return settleCard(services, { id, stored, next, places, written });
}

/**
 * First versions that don't count (replies in one's own thread, work under review)
 * change no count: they are only entered into their day. Later versions may have
 * counted before.
 */
function onlyUncounted({ days, held }: PersonChanges): boolean {
  const entries = [...days.values()].flat();
  return (
    held === undefined &&
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
  written: Recounted,
): Promise<'overtaken' | ReadonlyMap<Day, ReadonlyMap<string, number>>> {
  const stored = await readDays(table, contributor, [...days.keys()]);
  const counted = new Map<Day, ReadonlyMap<string, number>>();
  for (const [day, entries] of days) {
    const { changed, chunks } = mergeDay(stored.get(day) ?? [], entries);
    for (const chunk of changed) {
      if (!(await writeChunk(table, contributor, { day, chunk }))) return 'overtaken';
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

async function settleCard(
  { table }: Services,
  {
    id,
    stored,
    next,
    places,
    written,
  }: {
    readonly id: string;
    readonly stored: StoredPerson;
    readonly next: Card;
    readonly places: Places;
    readonly written: Recounted;
  },
): Promise<Attempt> {
  const moved = movedPlaces(stored, places, next.displayName);
  const before = stored.card;
  const same = before === undefined ? isEmpty(next) : sameCard(before, next);
  if (same && moved.length === 0) return 'settled';
  if (!(await writeCard(table, id, next))) return 'overtaken';
  written.cards += 1;
  written.places += moved.length;
  for (const [key, keys] of moved) {
    const [program = '', locale = ''] = key.split('#');
    await writeExtraPlace(table, id, {
      program: program as Program,
      locale,
      keys,
      displayName: next.displayName,
      cardVersion: next.version + 1,
    });
  }
  return 'settled';
}

function movedPlaces(
  stored: StoredPerson,
  places: Places,
  displayName: string | undefined,
): (readonly [string, RankKeys | undefined])[] {
  const renamed = stored.card?.displayName !== displayName;
  const moved: (readonly [string, RankKeys | undefined])[] = [];
  for (const [key, keys] of places.extra) {
    if (renamed || !samePlace(stored.extra.get(key)?.keys, keys)) moved.push([key, keys]);
  }
  for (const [key, { keys }] of stored.extra) {
    if (keys !== undefined && !places.extra.has(key)) moved.push([key, undefined]);
  }
  return moved;
}

function heldList(held: ReadonlyMap<string, Day>): { badge: string; window: string; awardedOn: Day }[] {
  return [...held].map(([key, awardedOn]) => {
    const at = key.lastIndexOf('#');
    return { badge: key.slice(0, at), window: key.slice(at + 1), awardedOn };
  });
}

function isEmpty(card: Card): boolean {
  return card.open.size === 0 && card.held.size === 0 && card.due === undefined;
}

function sameCard(a: Card, b: Card): boolean {
  return (
    a.handle === b.handle &&
    a.displayName === b.displayName &&
    a.sealedThrough === b.sealedThrough &&
    a.due?.day === b.due?.day &&
    a.due?.list === b.due?.list &&
    a.held.size === b.held.size &&
    samePlaces(a.ranks, b.ranks) &&
    samePlaces(a.localeRanks, b.localeRanks) &&
    sameDays(a.open, b.open)
  );
}

function samePlaces(a: ReadonlyMap<Program, RankKeys>, b: ReadonlyMap<Program, RankKeys>): boolean {
  return a.size === b.size && [...a].every(([program, keys]) => samePlace(keys, b.get(program)));
}

function samePlace(a: RankKeys | undefined, b: RankKeys | undefined): boolean {
  return a?.list === b?.list && a?.rank === b?.rank;
}
