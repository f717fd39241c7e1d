// What stands in the place of a name that is gone: the same for the same record each time,
// so that a repeat writes the same, and told from the id by nobody without our secret.
import type { Vault } from '../../platform/runtime/vault.io.ts';

/** `erased-` and eight letters and digits. */
export function namelessHandle(vault: Pick<Vault, 'hmac'>, id: string): string {
  const letters = vault
    .hmac('nameless', id)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return `erased-${letters.slice(0, 8)}`;
}
