// Hands kept batches to the change feed's own handler once more. Old, double or out of order is all
// the same to it, so a redrive can be repeated and may run while the feed runs.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readKeptBatch } from './kept-batch.ts';

/** Files or folders of kept batches, who handles them, and where to tell of a batch that can't be read. */
interface Redrive {
  readonly paths: readonly string[];
  readonly handle: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly tell: (line: string) => void;
}

/** `failed` counts records that the handler refused again, `unreadable` files that held no batch. */
interface RedriveResult {
  readonly files: number;
  readonly records: number;
  readonly failed: number;
  readonly unreadable: number;
}

/** Redrives one batch after the other; one that fails doesn't stop the rest. */
export async function redrive({ paths, handle, tell }: Redrive): Promise<RedriveResult> {
  const result = { files: 0, records: 0, failed: 0, unreadable: 0 };
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      result.files += 1;
      const event = await readBatch(file, tell);
      if (event === undefined) {
        result.unreadable += 1;
        continue;
      }
      result.records += event.Records.length;
      result.failed += await failures({ event, handle, file, tell });
    }
  }
  return result;
}

/** The file itself, or every file below a folder, in the order of names, which begin with the date. */
async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readBatch(file: string, tell: Redrive['tell']): Promise<DynamoDBStreamEvent | undefined> {
  try {
    return readKeptBatch(await readFile(file, 'utf8'));
  } catch (error) {
    tell(`${file}: no kept batch: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** How many records of the batch failed again; a batch that fails as a whole counts with all of its records. */
async function failures({
  event,
  handle,
  file,
  tell,
}: Pick<Redrive, 'handle' | 'tell'> & { event: DynamoDBStreamEvent; file: string }): Promise<number> {
  try {
    const { batchItemFailures } = await handle(event);
    if (batchItemFailures.length > 0)
      tell(`${file}: ${String(batchItemFailures.length)} records failed again`);
    return batchItemFailures.length;
  } catch (error) {
    tell(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return event.Records.length;
  }
}
