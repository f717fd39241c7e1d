// The local system's own secret: made at the first start, kept in the data folder,
// readable by its owner only. Without the same one, what was marked or sealed is lost.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder's secret; the first call makes it. */
export function ensureSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (existsSync(file)) {
    const held = readFileSync(file, 'utf8').trim();
    if (held.length >= 32) return held;
  }
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
