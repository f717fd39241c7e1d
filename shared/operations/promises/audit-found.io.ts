// What one scan of the table finds, and the days that the contributions alone give.
import { borneHandleInItem } from '../../identity/profiles/store.ts';
import { isOfPerson, idOfPartition } from '../../identity/profiles/keys.ts';
import { isOver } from '../../identity/profiles/profile.ts';
import { recordOfItems, type StoredRecord } from '../../recognition/records/stored-record.io.ts';
import { counts, type Contribution } from '../../activity/contributions/rules.ts';
import { contributionOfItem } from '../../activity/contributions/store.ts';
import { chunkOfItem } from '../../activity/days/store.ts';
import { doneErasureOfItem } from '../../membership/erasure/store.ts';
import type { Services } from '../../membership/services.ts';
import { scanPages, type Item } from '../../platform/table/scan.io.ts';
import type { DayChunk } from '../../activity/days/day-set.ts';
import type { DaysBySeries } from '../../recognition/tally/person.ts';
import { writeSeriesKey } from '../../activity/days/series.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';

/** What is stored, by what it is. People and days by contributor id. */
export interface Found {
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly chunks: ReadonlyMap<string, ReadonlyMap<Day, readonly DayChunk[]>>;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly handles: ReadonlyMap<string, string>;
  /** Whose erasure is done. */
  readonly erased: readonly string[];
}

/** Reads the whole table. */
export async function readFound({ table }: Pick<Services, 'table'>): Promise<Found> {
  const contributions = new Map<string, Contribution>();
  const chunks = new Map<string, Map<Day, DayChunk[]>>();
  const partitions = new Map<string, Item[]>();
  const handles = new Map<string, string>();
  const erased: string[] = [];
  const file = (item: Item) => {
    const contribution = contributionOfItem(item);
    if (contribution !== undefined) contributions.set(contribution.identity, contribution);
    const stored = chunkOfItem(item);
    if (stored !== undefined) fileChunk(chunks, stored);
    const handle = borneHandleInItem(item);
    if (handle !== undefined) handles.set(handle.contributor, handle.handle);
    const gone = doneErasureOfItem(item);
    if (gone !== undefined) erased.push(gone);
    if (!isOfPerson(item)) return;
    const id = idOfPartition(item.pk);
    const items = partitions.get(id);
    if (items === undefined) partitions.set(id, [item]);
    else items.push(item);
  };
  for await (const page of scanPages(table)) page.forEach(file);
  const records = new Map([...partitions].map(([id, items]) => [id, recordOfItems(items)]));
  for (const [id, { profile }] of records) {
    // Whose story is over has no handle item of their own any more.
    if (profile !== undefined && isOver(profile)) handles.set(id, profile.handle);
  }
  return { contributions, chunks, records, handles, erased };
}

function fileChunk(
  chunks: Map<string, Map<Day, DayChunk[]>>,
  { contributor, day, chunk }: { contributor: string; day: Day; chunk: DayChunk },
): void {
  const days = chunks.get(contributor) ?? new Map<Day, DayChunk[]>();
  chunks.set(contributor, days.set(day, [...(days.get(day) ?? []), chunk]));
}

/** Days by person and series, counted one contribution at a time: a plainer way than the tally's. */
export function fold(contributions: Iterable<Contribution>): ReadonlyMap<string, DaysBySeries> {
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
