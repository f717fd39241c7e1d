// Memory of the server while it takes a long import: what the system counts as
// resident, sampled from /proc. It has to stay in bounds, and the second half of the
// file must not need more than the first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { atMost, notMeasured, type Figure } from './figure.ts';
import { notes, readHistory } from './histories.ts';
import { importAndSettle, startLaurel } from './local-laurel.ts';

const peakTarget = 500;
/** A tenth: the collector's own swing from one moment to the next. */
const growthTarget = 1.1;
const sampleMs = 50;

/** Peak in MB over the import, and the second half's peak against the first's. */
export async function benchImportMemory(bench: Bench): Promise<readonly Figure[]> {
  const peak = { name: 'import_memory_peak', unit: 'MB', target: peakTarget };
  const growth = { name: 'import_memory_growth', unit: 'MB', target: growthTarget };
  if (!existsSync('/proc/self/status')) {
    return [peak, growth].map((what) => notMeasured(what, 'needs /proc'));
  }

  const social = readHistory('social-chat');
  const forum = readHistory('sumo-thunderbird');
  const lines = [...social.lines, ...forum.lines].slice(0, bench.scale.memoryLines);
  const folder = bench.folder();
  const file = join(folder, 'history.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);

  const laurel = await startLaurel({ folder });
  const samples: Resident[] = [];
  const sampling = setInterval(() => samples.push(residentOf(laurel.pid)), sampleMs);
  const { seconds } = await importAndSettle(laurel, file).finally(async () => {
    clearInterval(sampling);
    await laurel.stop();
  });

  const half = Math.floor(samples.length / 2);
  const [early, late] = [highest(samples.slice(0, half)), highest(samples.slice(half))];
  const worst = early.all > late.all ? early : late;
  const note = notes(
    `${lines.length} lines in ${seconds.toFixed(0)} s; at the peak ${worst.own.toFixed(0)} MB are the process's own, ${worst.files.toFixed(0)} MB mapped files`,
    social.note,
    forum.note,
  );
  return [
    atMost({ ...peak, value: worst.all, judged: 'value', note }),
    atMost({ ...growth, value: late.all, floor: early.all, judged: 'ratio', note }),
  ];
}

/** Megabytes of 1,024 KB: what VmRSS says, and what of it is the process's own and what mapped files. */
interface Resident {
  readonly all: number;
  readonly own: number;
  readonly files: number;
}

function residentOf(pid: number): Resident {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string): number =>
    Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  return { all: megabytes('VmRSS'), own: megabytes('RssAnon'), files: megabytes('RssFile') };
}

function highest(samples: readonly Resident[]): Resident {
  return samples.reduce((top, sample) => (sample.all > top.all ? sample : top), { all: 0, own: 0, files: 0 });
}
