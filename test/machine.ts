// What the machine has beyond `npm ci`, which some tests and figures need. A test says so
// with `describeWithNeeds` (test/needs.ts) and never asks here for itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fetchDynamoDbLocal } from '../infra/cli/fetch-dynamodb-local.ts';

/** What a test may need: a browser, AWS's table with Java to run it, the real histories, Linux's table of processes. */
export const allNeeds = ['chromium', 'dynamodb-local', 'shared-data', 'proc'] as const;
export type Need = (typeof allNeeds)[number];

const sharedFolder = resolve(import.meta.dirname, '../../shared');

/** The folder of the real histories, beside the clone; it may not exist. */
export const sharedDataFolder = resolve(sharedFolder, 'data');

/** The path of the Chromium to drive: `CHROMIUM_PATH`, or where Debian puts it; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Whether a Java is on the PATH; which one is DynamoDB Local's matter, and it says so. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Why the machine can't serve a need, as a reader of the test's output should hear it; undefined when it can. */
export function missing(need: Need): string | undefined {
  switch (need) {
    case 'chromium':
      return chromiumPath() === undefined ? 'no Chromium (CHROMIUM_PATH, /usr/bin/chromium)' : undefined;
    case 'dynamodb-local':
      return hasJava() ? whyNotFetched() : 'no Java 11 or newer on the PATH';
    case 'shared-data':
      return existsSync(sharedDataFolder) ? undefined : `no real histories at ${sharedDataFolder}`;
    case 'proc':
      return existsSync('/proc/self/stat') ? undefined : 'no /proc, which only Linux has';
  }
}

/** The jar comes from the registry the first time, and a machine may be without a network. */
function whyNotFetched(): string | undefined {
  try {
    fetchDynamoDbLocal();
    return undefined;
  } catch (error) {
    return `no DynamoDB Local: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Whether a missing need is a failure: in CI (`CI=true`) everything is promised, for a skipped
 * test proves nothing. But nobody promised the histories where nothing lies beside the clone.
 */
export function isPromised(need: Need): boolean {
  return process.env['CI'] === 'true' && (need !== 'shared-data' || existsSync(sharedFolder));
}
