// What a person's card becomes: a fold over what is stored and what was counted. Pure: the
// recount writes what is worked out here, under the versions that were read.
import type { Given } from '../badges/given.ts';
import type { HeldBadge } from '../badges/facts.ts';
import { heldKeyOf, readHeldKey } from '../badges/held-key.ts';
import type { BadgeDefinition } from '../badges/rule.ts';
import { standingOf, type Profile } from '../../identity/profiles/profile.ts';
import { countWindow, placesOf, windowStart, type Places } from '../leaderboards/rules.ts';
import { shardOf } from '../../platform/table/indexes.ts';
import type { Day } from '../../platform/time/day.ts';
import { dueDay } from './due.ts';
import type { History } from '../../activity/days/history.ts';
import { firstCard, historyOf, OPEN_DAYS, placeDays, reopen, seal, type Card, type Year } from './person.ts';
import type { PersonChanges } from './person-changes.ts';
import type { StoredPerson } from './stored-person.ts';

/** A person's days where they belong as of a day. The card's places are still those before. */
export interface Sums {
  readonly card: Card;
  readonly years: ReadonlyMap<number, Year>;
  readonly history: History;
}

/** What is stored with the days counted afresh put in their place, and old ones sealed. */
export function sumsAsOf(
  today: Day,
  {
    stored,
    counted,
    changes,
  }: {
    readonly stored: Pick<StoredPerson, 'card' | 'profile' | 'years'>;
    readonly counted: ReadonlyMap<Day, ReadonlyMap<string, number>>;
    readonly changes: Pick<PersonChanges, 'handle' | 'held'>;
  },
): Sums {
  const handle = stored.profile?.handle ?? stored.card?.handle ?? changes.handle;
  const first = stored.card ?? firstCard(handle, today);
  const opened = reopen({ card: first, years: stored.years }, today);
  const known = { ...opened, handle, held: changes.held ?? opened.held };
  const placed = placeDays({ card: known, years: stored.years }, counted);
  const { card, years } = seal(placed, today);
  return { card, years, history: historyOf(card, years.values()) };
}

const nowhere: Places = { ranks: new Map(), localeRanks: new Map(), extra: new Map() };

/** The card that the sums and what was given come to, and the places beside it. */
export function nextCard({
  id,
  profile,
  sums: { card, history },
  given,
  watched,
  today,
  catalogue,
}: {
  readonly id: string;
  readonly profile: Profile | undefined;
  readonly sums: Sums;
  readonly given: readonly Given[];
  /** Some award may be marked as kept. */
  readonly watched: boolean;
  readonly today: Day;
  readonly catalogue: readonly BadgeDefinition[];
}): { readonly next: Card; readonly places: Places } {
  const { version, handle, sealedThrough, open } = card;
  const standing = standingOf(profile);
  const places =
    standing === 'absent'
      ? nowhere
      : placesOf({
          counts: countWindow(open, windowStart(today), today),
          open: countWindow(open, today - OPEN_DAYS + 1, today),
          handle,
          shard: shardOf(id),
          kind: standing === 'unlisted' ? 'hidden' : 'shown',
          before: card.localeRanks,
        });
  const held = new Map(card.held);
  for (const award of given) held.set(heldKeyOf(award), award.awardedOn);
  const due = dueDay({ open, history, today, catalogue, held: heldList(held) });
  const next: Card = {
    version,
    handle,
    ...(profile?.displayName === undefined ? {} : { displayName: profile.displayName }),
    sealedThrough,
    open,
    held,
    ranks: places.ranks,
    localeRanks: places.localeRanks,
    ...(due === undefined ? {} : { due: { list: String(shardOf(id)), day: due } }),
    ...(watched ? { watched: true } : {}),
  };
  return { next, places };
}

/** The awards on a card as the rules read them. */
export function heldList(held: ReadonlyMap<string, Day>): readonly HeldBadge[] {
  return [...held].map(([key, awardedOn]) => ({ ...readHeldKey(key), awardedOn }));
}
