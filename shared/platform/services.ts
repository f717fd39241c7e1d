// What every floor is given: each effect behind one value, so that Lambda, the local system
// and tests run the same code. Floors above add what they need to their own `Services`; the
// whole is made in shared/services.ts and nowhere else.
import type { Limits } from './limits/limits.ts';
import type { Clock } from './runtime/clock.io.ts';
import type { Config } from './runtime/config.io.ts';
import type { Ids } from './runtime/ids.io.ts';
import type { Log } from './runtime/log.io.ts';
import type { Vault } from './runtime/vault.io.ts';
import type { Table } from './table/client.io.ts';

/** The effects of the platform. */
export interface Services {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly config: Config;
  readonly log: Log;
  readonly vault: Vault;
  readonly limits: Limits;
}
