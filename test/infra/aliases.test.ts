// Each alias of bundle-options.ts stands in for a part of the SDK that a function never asks for. It hangs on
// how the SDK is cut inside: a version that is cut otherwise would bring the part back without a word.
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundleOptions, projectRoot } from '../../infra/bundling/bundle-options.ts';

/** The bytes of a function that does nothing but use the table, without some of the aliases. */
async function bytesWithout(...left: readonly string[]): Promise<number> {
  const alias = Object.fromEntries(
    Object.entries(bundleOptions.alias).filter(([name]) => !left.includes(name)),
  );
  const { outputFiles } = await build({
    ...bundleOptions,
    mainFields: [...bundleOptions.mainFields],
    alias,
    absWorkingDir: projectRoot,
    entryPoints: { index: 'functions/pulse/handler.ts' },
    outdir: 'never-written',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}

// Measured: 130, 15 and 34 KB of every function. Two thirds of it, so that a new version of the SDK may differ.
test.each([
  ['@aws-sdk/credential-provider-node', 85],
  ['@smithy/core/event-streams', 10],
  ['bowser', 22],
] as const)('the alias of %s still saves %d KB', async (name, kilobytes) => {
  expect((await bytesWithout(name)) - (await bytesWithout())).toBeGreaterThan(kilobytes * 1000);
});

test('each alias has a figure here', () => {
  expect(Object.keys(bundleOptions.alias)).toHaveLength(3);
});
