// Ends a test run with one plain line, `12 passed, 0 failed, 0 skipped`, alone on
// its line and free of colours: what a script reads. A file that can't be loaded
// and an error outside any test count as failed, or a broken run would look green.
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds up a run's tests; a test still pending at the end never ran and counts as failed. */
function totalsOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Totals {
  let [passed, failed, skipped] = [0, unhandled.length, 0];
  for (const module of modules) {
    const failedBefore = failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failed += 1;
    }
    if (module.state() === 'failed' && failed === failedBefore) failed += 1;
  }
  return { passed, failed, skipped };
}

/** Prints each skipped test by name and, as the very last line, the totals. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { passed, failed, skipped } = totalsOf(modules, unhandled);
    const names = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(
        (test) => `skipped: ${module.relativeModuleId} › ${test.fullName}`,
      ),
    );
    const closing = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    // At exit, so that it comes after the default reporter's own summary.
    process.once('exit', () => {
      process.stdout.write(`${[...names, closing].join('\n')}\n`);
    });
  }
}
