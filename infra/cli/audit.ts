// `npm run audit`: checks the promises over everything stored; exit 1 when one is broken.
import { askLocal } from './local-call.ts';

try {
  const report = await askLocal({ method: 'GET', path: '/_local/audit', ask: (system) => system.audit() });
  for (const { name, violations, examples } of report.invariants) {
    const about = examples.length === 0 ? '' : `  (${examples.join(', ')})`;
    process.stdout.write(
      `${violations === 0 ? 'ok    ' : 'BROKEN'} ${String(violations).padStart(6)}  ${name}${about}\n`,
    );
  }
  const { contributions, people } = report;
  process.stdout.write(`${String(contributions)} contributions, ${String(people)} people\n`);
  process.exitCode = report.invariants.some(({ violations }) => violations > 0) ? 1 : 0;
} catch (error) {
  process.stderr.write(`The audit did not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
