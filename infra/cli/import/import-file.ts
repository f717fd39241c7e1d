// Imports one file: read, map, batch, send, and count lines. A few batches are in
// flight at once; reading waits for them, so memory does not grow with the file.
import { readImportLine } from '../../../shared/activity/contributions/import-line.ts';
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';
import { batcher, entryOf, type Batch } from './batches.ts';
import { readLines, type FileLine } from './read-lines.ts';
import type { LineOutcome } from './send-batch.ts';

/** Lines by what became of them; `read` counts all that are not blank. */
export interface Counts {
  read: number;
  recorded: number;
  duplicates: number;
  rejected: number;
}

/** Enough to keep the server busy while the next batch is read. */
const BATCHES_IN_FLIGHT = 4;

/** What `importFile` needs: the file, whom its lines go to, and who is told how it goes. */
interface ImportJob {
  readonly file: string;
  readonly source: string;
  /** Sends a batch; undefined only checks. */
  readonly send: ((batch: Batch) => Promise<readonly LineOutcome[]>) | undefined;
  /** Checks a line's contributions where nothing is sent. */
  readonly check: (contributions: readonly NewContribution[]) => string | undefined;
  readonly onRejected: (line: number, reason: string) => void;
  readonly onBytes: (bytes: number) => void;
  /** Kept up to date while the import runs, so that one that breaks off can still say how far it came. */
  readonly counts: Counts;
}

/** Runs an import to its end. Throws NotReadable or ImportRefused when it can't go on. */
export async function importFile({
  file,
  source,
  send,
  check,
  onRejected,
  onBytes,
  counts,
}: ImportJob): Promise<void> {
  const flying = new Set<Promise<void>>();
  const state: { failure?: { readonly error: unknown } } = {};
  const batches = batcher();

  const reject = (line: number, reason: string): void => {
    counts.rejected += 1;
    onRejected(line, reason);
  };
  const launch = async (batch: Batch | undefined): Promise<void> => {
    if (batch === undefined || send === undefined) return;
    while (flying.size >= BATCHES_IN_FLIGHT) await Promise.race(flying);
    const flight = send(batch)
      .then((outcomes) => {
        for (const { line, outcome, reason } of outcomes) {
          if (outcome === 'recorded') counts.recorded += 1;
          else if (outcome === 'duplicate') counts.duplicates += 1;
          else reject(line, reason ?? '');
        }
      })
      .catch((error: unknown) => {
        state.failure ??= { error };
      })
      .finally(() => flying.delete(flight));
    flying.add(flight);
  };

  /** Takes in one line; false when sending has failed for good. */
  const take = async (line: FileLine): Promise<boolean> => {
    counts.read += 1;
    const read = line.text === undefined ? { reason: line.reason } : readImportLine(line.text, { source });
    const reason =
      'reason' in read ? read.reason : send === undefined ? check(read.contributions) : undefined;
    if (reason !== undefined) reject(line.number, reason);
    else if ('contributions' in read) await launch(batches.add(entryOf(line.number, read.contributions)));
    return state.failure === undefined;
  };

  try {
    reading: for await (const lines of readLines(file, { onBytes })) {
      for (const line of lines) if (!(await take(line))) break reading;
    }
  } catch (error) {
    state.failure ??= { error };
  }
  // What was read before a file turned out to be cut short is as good as any.
  await launch(batches.rest());
  await Promise.all(flying);
  if (state.failure !== undefined) throw state.failure.error;
}
