// npm run import: a file of contributions (NDJSON, gzip or not) into Laurel, over its
// API. The last line of standard output is the summary; it counts lines.
import { stat } from 'node:fs/promises';
import { dryCheck } from './import/dry-run.ts';
import { importFile, type Counts } from './import/import-file.ts';
import { findKey, keyFile, readOptions, usage, type ImportOptions } from './import/options.ts';
import { showProgress } from './import/progress.ts';
import { NotReadable } from './import/read-lines.ts';
import { batchSender, ImportRefused, patience } from './import/send-batch.ts';

const options = readOptions(process.argv.slice(2), process.env);
if (typeof options === 'string') {
  console.error(`${options}\nUsage: ${usage}`);
  process.exitCode = 1;
} else {
  process.exitCode = await run(options);
}

/** Exit code: 0 when nothing was rejected, 2 when some lines were, 1 when it could not be done. */
async function run({ file, url, source, dryRun, key: given }: ImportOptions): Promise<number> {
  const startedAt = performance.now();
  const key = dryRun ? '' : await findKey(given, process.env);
  if (key === undefined) {
    console.error(
      `There is no API key: give --key, set LAUREL_API_KEY, or start Laurel, which writes ${keyFile(process.env)}.`,
    );
    return 1;
  }
  const counts: Counts = { read: 0, recorded: 0, duplicates: 0, rejected: 0 };
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  const progress = showProgress(size, () => counts.read);
  let failed = false;
  try {
    await importFile({
      file,
      source,
      counts,
      send: dryRun ? undefined : batchSender({ url, key, waits: patience }),
      check: dryCheck(startOfClock()),
      onRejected: (line, reason) => progress.say(`line ${String(line)}: ${reason}`),
      onBytes: (bytes) => progress.update(bytes),
    });
  } catch (error) {
    if (!(error instanceof NotReadable || error instanceof ImportRefused)) throw error;
    failed = true;
    progress.say(`${file}: ${error.message}`);
  } finally {
    progress.stop();
  }
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(2));
  console.log(JSON.stringify({ ...counts, seconds }));
  return failed ? 1 : counts.rejected > 0 ? 2 : 0;
}

/** What a dry run takes for now: the instant at which the local system's clock starts, if one is set. */
function startOfClock(): number {
  const set = Date.parse(process.env.LAUREL_CLOCK ?? '');
  return Number.isNaN(set) ? Date.now() : set;
}
