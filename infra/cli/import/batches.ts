// Groups contributions into requests. The contributions of a line stay together, so
// that the line has one outcome.
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';

/** A line's contributions, already as JSON. */
export interface Entry {
  readonly line: number;
  readonly json: readonly string[];
}

/** What one request carries. */
export interface Batch {
  readonly entries: readonly Entry[];
}

/** The API takes 500 contributions and 2 MB; half of the bytes leaves room for whatever is in between. */
const MOST_CONTRIBUTIONS = 500;
const MOST_BYTES = 1024 * 1024;

/** The entry of a line. */
export function entryOf(line: number, contributions: readonly NewContribution[]): Entry {
  return { line, json: contributions.map((contribution) => JSON.stringify(contribution)) };
}

/** Collects entries; `add` gives back a batch when the next entry would not fit, `rest` what is left. */
export function batcher(): {
  readonly add: (entry: Entry) => Batch | undefined;
  readonly rest: () => Batch | undefined;
} {
  let entries: Entry[] = [];
  let count = 0;
  let bytes = 0;
  const take = (): Batch | undefined => {
    if (entries.length === 0) return undefined;
    const batch = { entries };
    entries = [];
    count = 0;
    bytes = 0;
    return batch;
  };
  return {
    add(entry) {
      const size = entry.json.reduce((sum, json) => sum + Buffer.byteLength(json) + 1, 0);
      const fits = count + entry.json.length <= MOST_CONTRIBUTIONS && bytes + size <= MOST_BYTES;
      const full = fits ? undefined : take();
      entries.push(entry);
      count += entry.json.length;
      bytes += size;
      return full;
    },
    rest: take,
  };
}
