// Where a person's days lie: a partition beside the person's own, for there can be many.
import type { Key } from '../../platform/table/keys.ts';
import { formatDay, parseDay, type Day } from '../../platform/time/day.ts';

/** What is kept here. */
export const dayEntities = ['day chunk'] as const;

const partition = 'D#';
const prefix = 'DAY#';

/** The partition of all days of a contributor. */
export const dayPartition = (id: string): string => `${partition}${id}`;

/** What the sort keys of a day's chunks begin with; of all days without one. */
export const dayPrefix = (day?: Day): string => (day === undefined ? prefix : `${prefix}${formatDay(day)}#`);

/** One chunk of a day. Three digits of base 36 sort as numbers do and last for half a million contributions a day. */
export const dayChunkKey = (id: string, day: Day, chunk: number): Key => ({
  pk: dayPartition(id),
  sk: `${dayPrefix(day)}${chunk.toString(36).padStart(3, '0')}`,
});

/** The day in a chunk's sort key. */
export const dayOfChunkKey = (sk: string): Day => parseDay(sk.slice(prefix.length, -4)) ?? 0;

/** The place of a chunk among those of its day, from its sort key. */
export const chunkNumberOf = (sk: string): number => parseInt(sk.slice(-3), 36);

/** Whose days lie in a partition; undefined for a partition of anything else. */
export const idOfDays = (pk: string): string | undefined =>
  pk.startsWith(partition) ? pk.slice(partition.length) : undefined;
