// The key of the local system: made at the first start, kept in the data folder for
// the commands, readable by its owner only.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { verifyKey } from '../../shared/identity/api-keys/keyring.io.ts';
import { scopes } from '../../shared/identity/api-keys/schema.ts';
import type { Services } from '../../shared/services.ts';

/** Where the local key is kept. */
export function apiKeyFile(folder: string): string {
  return join(folder, 'api-key');
}

/** Makes sure that the folder holds a working key with every scope. */
export async function ensureApiKey(services: Services, folder: string): Promise<void> {
  const file = apiKeyFile(folder);
  if (existsSync(file)) {
    const held = readFileSync(file, 'utf8').trim();
    const answer = await verifyKey(services, `Bearer ${held}`, 'jobs:run');
    if (typeof answer === 'object') return;
  }
  const { key } = await createKey(services, { name: 'This machine', scopes: [...scopes] });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
}
