// What a handler is given: every effect behind one value, so that Lambda, the
// local system and tests run the same code.
import { catalogue } from './recognition/badges/catalogue.ts';
import type { BadgeDefinition } from './recognition/badges/rule.ts';
import { openHandleBook, type HandleBook } from './identity/profiles/handle-book.io.ts';
import { unlimited, type Limits } from './platform/limits/limits.ts';
import { openTable, type Table } from './platform/table/client.ts';
import { systemClock, type Clock } from './platform/runtime/clock.ts';
import { readConfig, type Config } from './platform/runtime/config.ts';
import { randomIds, type Ids } from './platform/runtime/ids.ts';
import { jsonLog, type Log } from './platform/runtime/log.ts';
import { openVault, type Vault } from './platform/runtime/vault.ts';

export interface Services {
  readonly table: Table;
  readonly clock: Clock;
  readonly handles: HandleBook;
  readonly ids: Ids;
  readonly config: Config;
  readonly log: Log;
  readonly catalogue: readonly BadgeDefinition[];
  readonly vault: Vault;
  readonly limits: Limits;
}

/** The services of a Lambda function: the real table and clock, configuration from the environment. */
export function buildServices(): Services {
  const config = readConfig();
  const table = openTable({ name: config.tableName });
  return {
    table,
    handles: openHandleBook({ table, clock: systemClock }),
    clock: systemClock,
    ids: randomIds,
    config,
    log: jsonLog(config.logLevel),
    catalogue,
    vault: vaultOf(config),
    limits: unlimited,
  };
}

/** The vault over the configured secret. Using it throws where a function was given none: it must not need one. */
function vaultOf({ secret }: Pick<Config, 'secret'>): Vault {
  if (secret !== undefined) return openVault(secret);
  const missing = (): never => {
    throw new Error('SIGNING_SECRET is not set');
  };
  return { hmac: missing, matches: missing, seal: missing, open: missing };
}
