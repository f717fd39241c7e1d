// What a test needs from the machine beyond `npm ci`. On a developer's machine a
// missing piece skips the test and says why; in CI it fails, since a skipped test
// proves nothing. The shared histories lie beside the clone: where there is no
// `../shared` at all nobody promised them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export type Need = 'chromium' | 'java' | 'shared-data';

export type Availability =
  | { readonly available: true; readonly reason?: undefined }
  | { readonly available: false; readonly reason: string };

const root = resolve(import.meta.dirname, '..');

/** The folder of the real histories, beside the clone; it may not exist. */
export const sharedDataFolder = resolve(root, '../shared/data');

/** The path of the Chromium to drive: `CHROMIUM_PATH`, or where Debian puts it; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

function missing(need: Need): string | undefined {
  switch (need) {
    case 'chromium':
      return chromiumPath() === undefined ? 'no Chromium (CHROMIUM_PATH, /usr/bin/chromium)' : undefined;
    case 'java':
      return spawnSync('java', ['-version']).status === 0 ? undefined : 'no Java 11 or newer on the PATH';
    case 'shared-data':
      return existsSync(sharedDataFolder) ? undefined : `no real histories at ${sharedDataFolder}`;
  }
}

/**
 * Tells whether the machine has all of `wanted`; use as
 * `describe.skipIf(!needs('java').available)`. Prints the reason when it has not.
 *
 * @throws Error in CI (`CI=true`) when something is missing.
 */
export function needs(...wanted: readonly Need[]): Availability {
  for (const need of wanted) {
    const reason = missing(need);
    if (reason === undefined) continue;
    const promised = need !== 'shared-data' || existsSync(resolve(root, '../shared'));
    if (process.env['CI'] === 'true' && promised) throw new Error(`CI must run every test: ${reason}`);
    process.stderr.write(`skipping: ${reason}\n`);
    return { available: false, reason };
  }
  return { available: true };
}
