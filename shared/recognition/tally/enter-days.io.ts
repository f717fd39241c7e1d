// Enters what a batch says into a person's days and counts these afresh: the only part of a
// recount that writes before it reads everything.
import { overtaken } from '../../platform/table/change.io.ts';
import { NOT_COUNTED } from '../../activity/contributions/rules.ts';
import { readDays, writeChunk } from '../../activity/days/store.ts';
import type { Services } from '../services.ts';
import type { Day } from '../../platform/time/day.ts';
import { countDay, mergeDay } from '../../activity/days/day-set.ts';
import type { Recounted } from './recount.io.ts';
import type { PersonChanges } from './person-changes.ts';

/** What is gathered over all attempts. */
export interface Progress {
  readonly written: Recounted;
  /** Whether an award may be held without being earned, or be marked as kept although it is. */
  readonly doubts: { aboutAwards: boolean };
}

/** Merges the incoming entries into their days and answers with the counts of each; overtaken when a rival was first. */
export async function enterDays(
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

/**
 * First versions that don't count (replies in one's own thread, work under review)
 * change no count: they are only entered into their day. Later versions may have
 * counted before.
 */
export function onlyUncounted({ days, held, profileChanged }: PersonChanges): boolean {
  const entries = [...days.values()].flat();
  return (
    held === undefined &&
    profileChanged !== true &&
    entries.length > 0 &&
    [...days.values()].every((list) => list.length > 0) &&
    entries.every(({ version, series }) => version === 1 && series === NOT_COUNTED)
  );
}
