// One project for each folder of tests, so that `npm test -- --project unit`
// runs what needs no table, no browser and no synthesis.
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './test/closing-line-reporter.ts';
import { filesNeeding, readNeed } from './test/needing.ts';
import { textModules } from './test/text-modules-plugin.ts';

// `LAUREL_TESTS_NEEDING=shared-data npm test` runs only the files that need the histories.
const needed = process.env['LAUREL_TESTS_NEEDING'];
const files = needed === undefined ? undefined : filesNeeding(readNeed(needed));

const project = (name: string, testTimeout = 20_000) => ({
  extends: true as const,
  test: {
    name,
    include: files?.filter((path) => path.startsWith(`test/${name}/`)) ?? [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout,
  },
});

export default defineConfig({
  plugins: [textModules()],
  test: {
    // Processes, not threads: a test that kills or fills one takes nobody along.
    pool: 'forks',
    // The machines this runs on have two cores, and a browser or Java wants one of them.
    maxWorkers: 2,
    // Starting a browser, Java or a synthesis happens in hooks.
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      project('unit'),
      project('integration', 60_000),
      project('infra', 120_000),
      project('boundaries', 60_000),
      project('browser', 120_000),
    ],
  },
});
