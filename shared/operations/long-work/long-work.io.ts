// Merges and erasures, which take longer than a request may. Each is worked off by whoever
// comes by, twice at once too: every write is conditional, and what is done is found done.
import { settleClaim } from '../../membership/claims/claim.io.ts';
import { workOffMerge } from '../../membership/claims/merge.io.ts';
import { unfinished, unsettledClaims } from '../../membership/claims/store.ts';
import { unfinishedErasures } from '../../membership/erasure/store.ts';
import { workOffErasure, type Aftermath } from '../../membership/erasure/work-off.io.ts';
import { errorFields } from '../../platform/runtime/log.io.ts';
import type { Services } from '../../membership/services.ts';

/** How many claims, merges and erasures were looked at, and how many of them threw; the log names those. */
export interface LongWorkReport {
  readonly looked: number;
  readonly failed: number;
}

/** Looks at every merge and erasure that is not done, and at decisions of which something is still to follow. */
export async function workOffAll(services: Services, aftermath?: Aftermath): Promise<LongWorkReport> {
  let looked = 0;
  let failed = 0;
  const tried = async (about: object, work: () => Promise<unknown>) => {
    looked += 1;
    try {
      await work();
    } catch (error) {
      failed += 1;
      services.log.error('long_work_failed', { ...about, ...errorFields(error) });
    }
  };
  for (const claim of await unsettledClaims(services.table)) {
    if (claim.state !== 'approved') continue;
    await tried({ kind: 'claim', id: claim.record }, () => settleClaim(services, claim));
  }
  for (const { from: id } of await unfinished(services.table)) {
    await tried({ kind: 'merge', id }, () => workOffMerge(services, id));
  }
  for (const { id } of await unfinishedErasures(services.table)) {
    await tried({ kind: 'erasure', id }, () => workOffErasure(services, id, aftermath));
  }
  services.log.info('long_work_looked_at', { looked, failed });
  return { looked, failed };
}
