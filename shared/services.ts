// The one place that knows every floor: it makes the value that handlers are given. Nothing in
// shared/ imports it; each floor names what it takes in a services.ts of its own.
import { openHandleBook } from './identity/profiles/handle-book.io.ts';
import type { Services } from './membership/services.ts';
import { wayOf } from './membership/sign-up/rules.ts';
import { unlimited } from './platform/limits/limits.ts';
import { systemClock } from './platform/runtime/clock.io.ts';
import { readConfig, type Config } from './platform/runtime/config.io.ts';
import { randomIds } from './platform/runtime/ids.io.ts';
import { jsonLog } from './platform/runtime/log.io.ts';
import { openVault, type Vault } from './platform/runtime/vault.io.ts';
import { openTable } from './platform/table/client.io.ts';
import { catalogue } from './recognition/badges/catalogue.ts';

export type { Services };

/**
 * The services of a Lambda function: the real table and clock, configuration from the environment.
 * Throws an Error that names the variable which is malformed, so that a cold start fails and not
 * the first request that needs it. `belongings` is for the functions that erase, export or merge: the
 * others carry no room's code for it.
 */
export function buildServices({
  belongings = noBelongings,
}: Partial<Pick<Services, 'belongings'>> = {}): Services {
  const config = checkedConfig();
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
    belongings,
  };
}

/**
 * The configuration, with what only a floor above the one that reads it can judge. Throws an Error
 * that names the variable and what it must be.
 */
export function checkedConfig(env?: Readonly<Record<string, string | undefined>>): Config {
  const config = readConfig(env);
  wayOf(config);
  return config;
}

/** An erasure over an empty list would take nothing away and say that it is done. */
function noBelongings(): never {
  throw new Error('this function was given no belongings');
}

/** The vault over the configured secret. Using it throws where a function was given none: it must not need one. */
function vaultOf({ secret }: Pick<Config, 'secret'>): Vault {
  if (secret !== undefined) return openVault(secret);
  const missing = (): never => {
    throw new Error('SIGNING_SECRET is not set');
  };
  return { hmac: missing, matches: missing, seal: missing, open: missing };
}
