// `npm run bench`: every figure that Laurel promises, measured in one run, one JSON
// object a line. Numbers are for reading: a missed target is no failure. `--quick`
// takes smaller inputs; `--only NAME` one group, by the name in the list.
import { parseArgs } from 'node:util';
import { openBench, type Bench } from './bench.ts';
import { benchCatalogue } from './catalogue.ts';
import { benchErasure } from './erasure.ts';
import type { Figure } from './figure.ts';
import { benchFirstResponse } from './first-response.ts';
import { benchImportMemory } from './import-memory.ts';
import { benchImportSpeed } from './import-speed.ts';
import { benchPageTime } from './page-time.ts';
import { benchRecordingUnits } from './recording-units.ts';
import { full, quick } from './scale.ts';
import { benchSessionCheck } from './session-check.ts';
import { benchSignUpPages } from './sign-up-pages.ts';
import { benchUnitsAtSize } from './units-at-size.ts';
import { benchWebBundle } from './web-bundle.ts';

/** In this order: what needs a quiet machine comes while DynamoDB Local does not run yet. */
const groups: readonly {
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}[] = [
  { name: 'import-speed', measure: benchImportSpeed },
  { name: 'import-memory', measure: benchImportMemory },
  { name: 'page-time', measure: benchPageTime },
  { name: 'first-response', measure: benchFirstResponse },
  { name: 'web-bundle', measure: benchWebBundle },
  { name: 'session-check', measure: benchSessionCheck },
  { name: 'sign-up-pages', measure: benchSignUpPages },
  { name: 'erasure', measure: benchErasure },
  { name: 'catalogue', measure: benchCatalogue },
  { name: 'recording-units', measure: benchRecordingUnits },
  { name: 'units-at-size', measure: benchUnitsAtSize },
];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const chosen = groups.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  process.stderr.write(`--only takes one of: ${groups.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

const { bench, close } = openBench(values.quick ? quick : full);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
try {
  for (const { name, measure } of chosen) {
    const begun = performance.now();
    for (const figure of await measure(bench)) process.stdout.write(`${JSON.stringify(figure, shortened)}\n`);
    process.stderr.write(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
  }
} finally {
  await close();
}

/** Four digits say all that a measurement on a shared machine can. */
function shortened(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
