// Repairs what is derived, from the contributions. First every contribution is put
// where it belongs, then entries without a contribution are taken out, then each
// person is recounted over all their days. What was right already is not written.
import pMap from 'p-map';
import { relistAwards } from '../../recognition/badges/award.io.ts';
import { heldKeyOf } from '../../recognition/badges/held-key.ts';
import { markKept } from '../../recognition/badges/kept.io.ts';
import { readAwards } from '../../recognition/badges/store.ts';
import { dayChangesOf, type DayEntry } from '../../activity/contributions/rules.ts';
import { contributionOfItem, readContributions } from '../../activity/contributions/store.ts';
import type { Services } from '../../membership/services.ts';
import { recountPerson, type Recounted } from '../../recognition/tally/recount.io.ts';
import type { PersonChanges } from '../../recognition/tally/person-changes.ts';
import { daysKeptIn } from '../../recognition/tally/store.ts';
import { idOfPartition, isOfPerson } from '../../identity/profiles/keys.ts';
import { holderInItem } from '../../identity/profiles/store.ts';
import { chunkOfItem, removeEntries } from '../../activity/days/store.ts';
import type { Day } from '../../platform/time/day.ts';
import { repairTitles } from './repair-titles.io.ts';
import { scanPages, type Item } from '../../platform/table/scan.io.ts';

/** How many contributions and people were gone through, and of everything else how much had to be put right. */
export interface ReconcileReport extends Recounted {
  readonly contributions: number;
  readonly people: number;
  /** Entries of days that no contribution stands behind. */
  readonly strayEntries: number;
  readonly keptMarks: number;
  /** Awards that lists showed and should not, or the other way round, or under an old name. */
  readonly listings: number;
  readonly titles: number;
}

const PEOPLE_AT_ONCE = 8;

/** Compares everything derived with the contributions and repairs what differs. */
export async function reconcile(services: Services): Promise<ReconcileReport> {
  const written: Recounted = { dayChunks: 0, years: 0, cards: 0, places: 0, awards: 0 };
  const handles = new Map<string, string>();
  const days = new Map<string, Set<Day>>();
  let contributions = 0;
  let strayEntries = 0;

  for await (const page of scanPages(services.table)) {
    const changes = changesIn(page, handles);
    contributions += changes.count;
    add(written, await recountAll(services, changes.people));
  }
  for await (const page of scanPages(services.table)) {
    for (const item of page) noteDays(item, { handles, days });
    strayEntries += await removeStrays(services, page);
  }
  let keptMarks = 0;
  let listings = 0;
  await pMap(
    days,
    async ([contributor, theirs]) => {
      add(
        written,
        await recountWhole(services, { contributor, handle: handles.get(contributor) ?? '', theirs }),
      );
      keptMarks += await markKept(services, contributor);
      listings += await relistAwards(services, contributor);
    },
    { concurrency: PEOPLE_AT_ONCE },
  );
  const titles = await repairTitles(services);
  const report = { ...written, contributions, people: days.size, strayEntries, keptMarks, listings, titles };
  services.log.info('reconciled', report);
  return report;
}

function changesIn(
  page: readonly Item[],
  handles: Map<string, string>,
): { count: number; people: readonly PersonChanges[] } {
  const people = new Map<string, PersonChanges & { days: Map<Day, DayEntry[]> }>();
  let count = 0;
  for (const item of page) {
    const contribution = contributionOfItem(item);
    if (contribution === undefined) continue;
    count += 1;
    handles.set(contribution.contributor, contribution.handle);
    for (const { contributor, handle, day, entry } of dayChangesOf(contribution)) {
      const person = people.get(contributor) ?? {
        contributor,
        handle,
        days: new Map<Day, DayEntry[]>(),
        repair: true,
      };
      person.days.set(day, [...(person.days.get(day) ?? []), entry]);
      people.set(contributor, person);
    }
  }
  return { count, people: [...people.values()] };
}

async function recountAll(services: Services, people: readonly PersonChanges[]): Promise<Recounted> {
  const written: Recounted = { dayChunks: 0, years: 0, cards: 0, places: 0, awards: 0 };
  await pMap(
    people,
    async (changes) => {
      add(written, await recountPerson(services, changes));
    },
    { concurrency: PEOPLE_AT_ONCE },
  );
  return written;
}

/** Recounts a person over every day that any of their items speaks of, awards taken from where they are kept. */
async function recountWhole(
  services: Services,
  { contributor, handle, theirs }: { contributor: string; handle: string; theirs: ReadonlySet<Day> },
): Promise<Recounted> {
  const awards = await readAwards(services.table, contributor);
  return recountPerson(services, {
    contributor,
    handle,
    repair: true,
    days: new Map([...theirs].map((day) => [day, []])),
    held: new Map(awards.map((award) => [heldKeyOf(award), award.awardedOn])),
  });
}

function noteDays(
  item: Item,
  { handles, days }: { handles: Map<string, string>; days: Map<string, Set<Day>> },
): void {
  const claim = holderInItem(item);
  if (claim !== undefined) handles.set(claim.contributor, claim.handle);
  const stored = chunkOfItem(item);
  const id = stored?.contributor ?? (isOfPerson(item) ? idOfPartition(item.pk) : undefined);
  if (id === undefined) return;
  const known = days.get(id) ?? new Set<Day>();
  days.set(id, known);
  for (const day of stored === undefined ? daysKeptIn(item) : [stored.day]) known.add(day);
}

async function removeStrays(services: Services, page: readonly Item[]): Promise<number> {
  let removed = 0;
  for (const item of page) {
    const stored = chunkOfItem(item);
    if (stored === undefined) continue;
    const { contributor, day, chunk } = stored;
    const identities = [...chunk.entries.values()]
      .filter(({ version }) => version > 0)
      .map(({ identity }) => identity);
    const found = new Set<string>();
    for (let at = 0; at < identities.length; at += 100) {
      const asked = identities.slice(at, at + 100);
      for (const { identity } of await readContributions(services.table, asked)) found.add(identity);
    }
    const strays = identities.filter((identity) => !found.has(identity));
    if (strays.length === 0) continue;
    if (await removeEntries(services.table, contributor, { day, chunk, identities: strays })) {
      removed += strays.length;
    }
  }
  return removed;
}

function add(sum: Recounted, more: Recounted): void {
  for (const key of Object.keys(sum) as (keyof Recounted)[]) sum[key] += more[key];
}
