// A person's day as the set of its contributions. Each is kept with the version
// last seen and only a higher version replaces it, so duplicates, reorderings and
// late redrives end in the same set; the day's counts are counted from it afresh.
import { GONE, NOT_COUNTED, type DayEntry } from '../contributions/rules.ts';

/** Entries that fit a chunk, so that one more write of it stays within one write unit (1 KB). */
export const CHUNK_BYTES = 950;

/** One stored chunk of a day; `version` 0 means that it is not stored yet. */
export interface DayChunk {
  readonly number: number;
  readonly version: number;
  readonly entries: ReadonlyMap<string, DayEntry>;
}

/** A day after entries were merged into it. */
interface MergedDay {
  /** Chunks that differ from what is stored, to be written under their version. */
  readonly changed: readonly DayChunk[];
  /** All chunks as they are after the merge. */
  readonly chunks: readonly DayChunk[];
  /** Whether an entry came that a later version had replaced already. */
  readonly outdated: boolean;
}

/** Merges entries into a day's chunks. New ones go to the last chunk that has room. */
export function mergeDay(stored: readonly DayChunk[], incoming: readonly DayEntry[]): MergedDay {
  let outdated = false;
  const chunks = stored.map((chunk) => ({ ...chunk, entries: new Map(chunk.entries), dirty: false }));
  for (const entry of incoming) {
    const holder = chunks.find((chunk) => chunk.entries.has(entry.identity));
    const known = holder?.entries.get(entry.identity);
    if (holder !== undefined && known !== undefined) {
      if (known.version > entry.version) outdated = true;
      if (known.version > entry.version || sameEntry(known, entry)) continue;
      holder.entries.set(entry.identity, entry);
      holder.dirty = true;
      continue;
    }
    let last = chunks.at(-1);
    if (last === undefined || chunkBytes(last.entries) + entryBytes(entry) > CHUNK_BYTES) {
      last = { number: (last?.number ?? -1) + 1, version: 0, entries: new Map(), dirty: false };
      chunks.push(last);
    }
    last.entries.set(entry.identity, entry);
    last.dirty = true;
  }
  return { chunks, outdated, changed: chunks.filter((chunk) => chunk.dirty) };
}

// Of one version there is one content; where they differ, what is stored was damaged.
function sameEntry(a: DayEntry, b: DayEntry): boolean {
  return a.version === b.version && a.series === b.series && a.second === b.second;
}

/** The day's counts by series key text. */
export function countDay(chunks: readonly DayChunk[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { series } of entriesOf(chunks)) {
    if (series === GONE || series === NOT_COUNTED) continue;
    counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return counts;
}

/** A day's contributions, latest first, those that moved away left out. */
export function listDay(chunks: readonly DayChunk[]): DayEntry[] {
  return entriesOf(chunks)
    .filter(({ series }) => series !== GONE)
    .sort((a, b) => b.second - a.second || (a.identity < b.identity ? -1 : 1));
}

// Two workers may each have put one identity into a chunk of their own when a day
// overflowed; the higher version stands.
function entriesOf(chunks: readonly DayChunk[]): DayEntry[] {
  const entries = new Map<string, DayEntry>();
  for (const chunk of chunks) {
    for (const entry of chunk.entries.values()) {
      const known = entries.get(entry.identity);
      if (known === undefined || known.version < entry.version) entries.set(entry.identity, entry);
    }
  }
  return [...entries.values()];
}

/** Whether a chunk may have a successor: none is begun before its predecessor is nearly full. */
export function mayHaveMore(chunk: DayChunk): boolean {
  return chunkBytes(chunk.entries) > CHUNK_BYTES - LONGEST_ENTRY_BYTES;
}

const LONGEST_ENTRY_BYTES = 450;
const CHUNK_OVERHEAD_BYTES = 130;
const SERIES_BYTES = 30;

function entryBytes({ identity }: DayEntry): number {
  return Buffer.byteLength(identity) + 12;
}

function chunkBytes(entries: ReadonlyMap<string, DayEntry>): number {
  let bytes = CHUNK_OVERHEAD_BYTES + SERIES_BYTES;
  for (const entry of entries.values()) bytes += entryBytes(entry);
  return bytes;
}
