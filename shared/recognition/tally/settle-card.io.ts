// Writes a card and the places beside it, if anything about them has changed.
import type { Places } from '../leaderboards/rules.ts';
import { writeExtraPlace } from '../leaderboards/store.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { overtaken } from '../../platform/table/change.io.ts';
import type { Day } from '../../platform/time/day.ts';
import { sameDays, type Card, type RankKeys } from './person.ts';
import { readCardVersion, writeCard } from './store.ts';
import type { StoredPerson } from './stored-person.ts';

/**
 * Writes a card over the version that was read, and the places that have items of
 * their own. `overtaken` when a rival was first: then everything is to be counted again.
 */
export async function settleCard(
  { table }: Services,
  {
    id,
    stored,
    next,
    places,
    written,
    worked,
    entered,
  }: {
    readonly id: string;
    readonly stored: StoredPerson;
    readonly next: Card;
    readonly places: Places;
    readonly written: { cards: number; places: number };
    /** Whether the person has ever done anything that counts. */
    readonly worked: boolean;
    /** Whether days were counted of which the card may not be what they say. */
    readonly entered: boolean;
  },
): Promise<'settled' | typeof overtaken> {
  const moved = movedPlaces(stored, places, next.displayName);
  const before = stored.card;
  // Whoever has worked has a card, also when all of it is long past: it knows their handle.
  const same = before === undefined ? !worked && next.held.size === 0 : sameCard(before, next);
  // A rival may have counted the same days before our entries were in them, and be
  // about to write: then a card that stays the same still needs its next version.
  if (same && moved.length === 0 && !entered) return 'settled';
  if (!(await writeCard(table, id, next))) return overtaken;
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
  if (moved.length === 0) return 'settled';
  // A rival who read the card in between has not seen these places, and may have left out what they undo.
  return (await readCardVersion(table, id)) === next.version + 1 ? 'settled' : overtaken;
}

function movedPlaces(
  stored: StoredPerson,
  places: Places,
  displayName: string | undefined,
): (readonly [string, RankKeys | undefined])[] {
  const moved: (readonly [string, RankKeys | undefined])[] = [];
  for (const [key, keys] of places.extra) {
    const known = stored.extra.get(key);
    if (known?.displayName !== displayName || !samePlace(known?.keys, keys)) moved.push([key, keys]);
  }
  for (const [key, { keys }] of stored.extra) {
    if (keys !== undefined && !places.extra.has(key)) moved.push([key, undefined]);
  }
  return moved;
}

function sameCard(a: Card, b: Card): boolean {
  return (
    a.handle === b.handle &&
    a.displayName === b.displayName &&
    a.sealedThrough === b.sealedThrough &&
    a.watched === b.watched &&
    a.due?.day === b.due?.day &&
    a.due?.list === b.due?.list &&
    sameHeld(a.held, b.held) &&
    samePlaces(a.ranks, b.ranks) &&
    samePlaces(a.localeRanks, b.localeRanks) &&
    sameDays(a.open, b.open)
  );
}

function sameHeld(a: ReadonlyMap<string, Day>, b: ReadonlyMap<string, Day>): boolean {
  return a.size === b.size && [...a].every(([key, day]) => b.get(key) === day);
}

function samePlaces(a: ReadonlyMap<Program, RankKeys>, b: ReadonlyMap<Program, RankKeys>): boolean {
  return a.size === b.size && [...a].every(([program, keys]) => samePlace(keys, b.get(program)));
}

function samePlace(a: RankKeys | undefined, b: RankKeys | undefined): boolean {
  return a?.list === b?.list && a?.rank === b?.rank;
}
