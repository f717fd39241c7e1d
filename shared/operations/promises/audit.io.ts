// Checks the promises over everything stored. The counts are folded here afresh
// from the contributions, by a plainer way than the tally's, and compared.
import { newlyEarned } from '../../recognition/badges/rules.ts';
import { awardOfItem, type Award } from '../../recognition/badges/store.ts';
import { isOver, standingOf } from '../../identity/profiles/profile.ts';
import { profileOfItem } from '../../identity/profiles/store.ts';
import { counts, dayChangesOf, type Contribution } from '../../activity/contributions/rules.ts';
import { contributionOfItem } from '../../activity/contributions/store.ts';
import { programs, type Program } from '../../platform/vocabulary/kinds.ts';
import type { Services } from '../../membership/services.ts';
import { listDay, type DayChunk } from '../../activity/days/day-set.ts';
import { readChunk } from '../../activity/days/items.ts';
import { dayOfChunkKey } from '../../activity/days/keys.ts';
import {
  allDays,
  firstCard,
  historyOf,
  sameDays,
  type DaysBySeries,
} from '../../recognition/tally/person.ts';
import { personOfItems, type StoredPerson } from '../../recognition/tally/store.ts';
import { writeSeriesKey } from '../../activity/days/series.ts';
import { idOfPartition } from '../../identity/profiles/keys.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';
import type { Holding } from '../../recognition/titles/rules.ts';
import { stintOfItem } from '../../recognition/titles/store.ts';
import { placesHold } from './audit-places.io.ts';
import { scanPages, type Item } from '../../platform/table/scan.ts';

export interface Invariant {
  readonly name: string;
  readonly violations: number;
  /** What the first of them are about: ids, never names. */
  readonly examples: readonly string[];
}

export interface AuditReport {
  readonly contributions: number;
  readonly people: number;
  readonly invariants: readonly Invariant[];
}

/** What one scan of the table finds. */
interface Found {
  readonly contributions: Map<string, Contribution>;
  readonly chunks: Map<string, Map<Day, DayChunk[]>>;
  readonly partitions: Map<string, Item[]>;
  readonly handles: Map<string, string>;
  readonly titleLists: Map<Program, readonly Holding[]>;
}

/** Reads everything and counts the violations of each promise. Nothing is changed. */
export async function auditTable(services: Services): Promise<AuditReport> {
  const found = await readAll(services);
  const today = dayOf(services.clock.now());
  const ledger = new Ledger();
  const expected = fold(found.contributions.values());
  checkContributions(found, ledger);
  for (const id of new Set([...found.partitions.keys(), ...expected.keys()])) {
    const items = found.partitions.get(id) ?? [];
    const person = personOfItems(items);
    const handle = found.handles.get(id);
    ledger.check(names[2], id, handle !== undefined && (person.card?.handle ?? handle) === handle);
    const days = expected.get(id) ?? new Map<string, readonly (readonly [Day, number])[]>();
    ledger.check(
      "a person's days equal a recount of their contributions",
      id,
      sameDays(keptDays(person, today), days),
    );
    ledger.check(
      'every place on a leaderboard is the recounted one',
      id,
      placesHold({ person, days, today }),
    );
    checkAwards({ services, id, items, person, days, today }, ledger);
  }
  checkTitles(found, ledger);
  return {
    contributions: found.contributions.size,
    people: found.partitions.size,
    invariants: ledger.report(),
  };
}

const names = [
  "every contribution stands once, in its person's day",
  'no day holds an entry without its contribution',
  'every contribution belongs to a contributor with a handle',
  "a person's days equal a recount of their contributions",
  'every place on a leaderboard is the recounted one',
  'every award was earned, is kept, or was given by hand',
  'every badge that was earned is held once',
  'no award is dated later than its rule was met',
  'nobody absent or opted out is listed',
  'every title held has one open stint',
] as const;
type Name = (typeof names)[number];

class Ledger {
  readonly #broken = new Map<Name, string[]>(names.map((name) => [name, []]));

  check(name: Name, about: string, holds: boolean): void {
    if (!holds) this.#broken.get(name)?.push(about);
  }

  report(): readonly Invariant[] {
    return names.map((name) => {
      const broken = this.#broken.get(name) ?? [];
      return { name, violations: broken.length, examples: broken.slice(0, 5) };
    });
  }
}

async function readAll({ table }: Services): Promise<Found> {
  const found: Found = {
    contributions: new Map(),
    chunks: new Map(),
    partitions: new Map(),
    handles: new Map(),
    titleLists: new Map(),
  };
  for await (const page of scanPages(table)) for (const item of page) file(item, found);
  return found;
}

function file(item: Item, found: Found): void {
  const contribution = contributionOfItem(item);
  if (contribution !== undefined) found.contributions.set(contribution.identity, contribution);
  else if (item.pk.startsWith('D#')) {
    const id = idOfPartition(item.pk);
    const days = found.chunks.get(id) ?? new Map<Day, DayChunk[]>();
    const day = dayOfChunkKey(item.sk);
    found.chunks.set(id, days.set(day, [...(days.get(day) ?? []), readChunk(item)]));
  } else if (item.pk.startsWith('C#')) {
    const id = idOfPartition(item.pk);
    const items = found.partitions.get(id);
    if (items === undefined) found.partitions.set(id, [item]);
    else items.push(item);
    const profile = item.sk === 'PROFILE' ? profileOfItem(item) : undefined;
    // Whose story is over has no handle item of their own any more.
    if (profile !== undefined && isOver(profile)) found.handles.set(id, profile.handle);
    // One of a record that went over only leads there; the person bears another.
  } else if (item.sk === 'HANDLE' && item.was === undefined) {
    found.handles.set(item.id as string, item.pk.slice(2));
  } else if (item.sk === 'TITLES') {
    found.titleLists.set(item.pk.slice(2) as Program, item.holders as Holding[]);
  }
}

/** Days by person and series, counted one contribution at a time. */
function fold(contributions: Iterable<Contribution>): Map<string, DaysBySeries> {
  const tallies = new Map<string, Map<Day, Map<string, number>>>();
  for (const contribution of contributions) {
    if (!counts(contribution)) continue;
    const days = tallies.get(contribution.contributor) ?? new Map<Day, Map<string, number>>();
    const day = dayOf(contribution.instant);
    const series = days.get(day) ?? new Map<string, number>();
    const key = writeSeriesKey(contribution);
    series.set(key, (series.get(key) ?? 0) + 1);
    tallies.set(contribution.contributor, days.set(day, series));
  }
  return new Map([...tallies].map(([id, days]) => [id, bySeries(days)]));
}

function bySeries(days: ReadonlyMap<Day, ReadonlyMap<string, number>>): DaysBySeries {
  const series = new Map<string, [Day, number][]>();
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    for (const [key, count] of days.get(day) ?? []) {
      const list = series.get(key);
      if (list === undefined) series.set(key, [[day, count]]);
      else list.push([day, count]);
    }
  }
  return series;
}

function checkContributions({ contributions, chunks, handles }: Found, ledger: Ledger): void {
  const standing = new Map<string, string>();
  for (const [id, days] of chunks) {
    for (const [day, list] of days) {
      for (const { identity, version, series } of listDay(list)) {
        ledger.check(names[1], identity, contributions.has(identity));
        standing.set(`${id} ${String(day)} ${identity}`, `${String(version)} ${series}`);
      }
    }
  }
  let expected = 0;
  for (const contribution of contributions.values()) {
    const [here] = dayChangesOf(contribution);
    if (here === undefined) continue;
    expected += 1;
    const { contributor, day, entry } = here;
    const stands = standing.get(`${contributor} ${String(day)} ${entry.identity}`);
    ledger.check(names[0], entry.identity, stands === `${String(entry.version)} ${entry.series}`);
    ledger.check(names[2], entry.identity, handles.has(contributor));
  }
  ledger.check(names[0], 'entries beyond contributions', standing.size <= expected);
}

function keptDays({ card, years }: StoredPerson, today: Day): DaysBySeries {
  return allDays(card ?? firstCard('', today), years.values());
}

function checkAwards(
  {
    services,
    id,
    items,
    person,
    days,
    today,
  }: {
    readonly services: Services;
    readonly id: string;
    readonly items: readonly Item[];
    readonly person: StoredPerson;
    readonly days: DaysBySeries;
    readonly today: Day;
  },
  ledger: Ledger,
): void {
  const awards = items.filter(({ sk }) => sk.startsWith('AWARD#')).map(awardOfItem);
  const standing = standingOf(person.profile);
  const history = historyOf({ sealedThrough: 0, open: days }, []);
  const earned = newlyEarned(services.catalogue, { history, held: [] }, today);
  const keyOf = ({ badge, window }: Pick<Award, 'badge' | 'window'>) => `${badge}#${window}`;
  const earnedKeys = new Set(earned.map(keyOf));
  const heldKeys = new Set(awards.map(keyOf));
  const byRule = new Set(services.catalogue.flatMap((badge) => (badge.award === 'rule' ? [badge.id] : [])));
  for (const award of awards) {
    const right = earnedKeys.has(keyOf(award)) || award.kept || !byRule.has(award.badge);
    ledger.check('every award was earned, is kept, or was given by hand', id, right);
    ledger.check('nobody absent or opted out is listed', id, award.listed === (standing === 'listed'));
  }
  if (standing !== 'listed') return;
  const metDays = new Map(earned.map((award) => [keyOf(award), award]));
  for (const award of awards) {
    const met = metDays.get(keyOf(award));
    const late = met?.ruleVersion === award.ruleVersion && met.awardedOn < award.awardedOn;
    ledger.check('no award is dated later than its rule was met', id, !late);
  }
  for (const key of earnedKeys) {
    const once = heldKeys.has(key) && person.card?.held.has(key) === true;
    ledger.check('every badge that was earned is held once', id, once);
  }
}

function checkTitles({ partitions, titleLists }: Found, ledger: Ledger): void {
  const open = new Map<string, number>();
  for (const [id, items] of partitions) {
    for (const item of items) {
      if (!item.sk.startsWith('TITLE#')) continue;
      const stint = stintOfItem(item);
      if (stint.until !== undefined) continue;
      const key = `${id} ${stint.program} ${stint.title} ${String(stint.since)}`;
      open.set(key, (open.get(key) ?? 0) + 1);
    }
  }
  for (const program of programs) {
    for (const { contributor, title, since } of titleLists.get(program) ?? []) {
      const key = `${contributor} ${program} ${title} ${String(since)}`;
      ledger.check('every title held has one open stint', contributor, open.get(key) === 1);
      open.delete(key);
    }
  }
  for (const key of open.keys()) ledger.check('every title held has one open stint', key, false);
}
