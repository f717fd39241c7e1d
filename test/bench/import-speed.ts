// Contributions a second from the import's first line until nothing is on its way
// any more. The floor is measured before and after, for the machine has other
// work that comes and goes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBarePuts } from './bare-puts.ts';
import type { Bench } from './bench.ts';
import { atLeast, type Figure } from './figure.ts';
import { contributionsIn, notes, readHistory } from './histories.ts';
import { importAndSettle, startLaurel } from './local-laurel.ts';

/** Of the floor. */
const target = 0.4;
/** All of the last lines lie in open days then, so cards and leaderboards are written too. */
const liveClock = '2025-01-01T00:00:00Z';

/** The contract's import as of today, and a live community's last lines. */
export async function benchImportSpeed(bench: Bench): Promise<readonly Figure[]> {
  const { scale } = bench;
  const { lines, note } = readHistory('sumo-thunderbird');
  const imported = await measure(bench, {
    name: 'import_to_settled',
    lines: lines.slice(0, scale.settledLines),
    note,
  });
  const live = await measure(bench, {
    name: 'import_to_settled_live',
    lines: lines.slice(-scale.liveLines),
    clock: liveClock,
    note,
  });
  return [imported, live];
}

async function measure(
  bench: Bench,
  {
    name,
    lines,
    clock,
    note,
  }: {
    readonly name: string;
    readonly lines: readonly string[];
    readonly clock?: string;
    readonly note: string | undefined;
  },
): Promise<Figure> {
  const { barePuts } = bench.scale;
  const folder = bench.folder();
  const file = join(folder, 'history.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const contributions = contributionsIn(lines, Date.now()).length;

  const before = await measureBarePuts(bench.folder(), barePuts);
  const laurel = await startLaurel({ folder, ...(clock === undefined ? {} : { clock }) });
  const { seconds } = await importAndSettle(laurel, file).finally(() => laurel.stop());
  const after = await measureBarePuts(bench.folder(), barePuts);

  return atLeast({
    name,
    value: contributions / seconds,
    unit: 'contributions/s',
    floor: (before + after) / 2,
    judged: 'ratio',
    target,
    note: notes(`${contributions} contributions in ${lines.length} lines, ${seconds.toFixed(1)} s`, note),
  });
}
