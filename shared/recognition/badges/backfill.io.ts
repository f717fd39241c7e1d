// When the catalogue changes, whoever already meets a new rule gets its badge,
// dated with the day it was met. Runs once for a catalogue: its fingerprint is kept.
import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { errorFields } from '../../platform/runtime/log.io.ts';
import type { Services } from '../services.ts';
import { recountPerson } from '../tally/recount.io.ts';
import { everyoneCounted } from '../tally/store.ts';
import { readFingerprint, writeFingerprint } from '../../platform/job-state/store.ts';
import type { BadgeDefinition } from './rule.ts';

/** `unchanged`: the active rules are those that were settled last, and nobody was looked at. */
export type BackfillReport =
  | { readonly outcome: 'unchanged' }
  /** `failed` of the `people` could not be settled; the next run begins anew. */
  | { readonly outcome: 'backfilled'; readonly people: number; readonly failed: number };

const JOB = 'badges';
const PEOPLE_AT_ONCE = 16;

/** Gives badges of rules that are new since the last run; does nothing while the catalogue is the same. */
export async function backfillBadges(services: Services): Promise<BackfillReport> {
  const fingerprint = fingerprintOf(services.catalogue);
  if ((await readFingerprint(services.table, JOB)) === fingerprint) return { outcome: 'unchanged' };
  let people = 0;
  let failed = 0;
  for await (const ids of everyoneCounted(services.table)) {
    await pMap(
      ids,
      async (contributor) => {
        try {
          await recountPerson(services, { contributor, handle: '', days: new Map() });
        } catch (error) {
          failed += 1;
          services.log.error('backfill_failed', { contributor, ...errorFields(error) });
        }
      },
      { concurrency: PEOPLE_AT_ONCE },
    );
    people += ids.length;
  }
  if (failed === 0) await writeFingerprint(services.table, JOB, fingerprint);
  services.log.info('badges_backfilled', { people, failed });
  return { outcome: 'backfilled', people, failed };
}

/** What decides who gets which badge: names and places in ladders may change without a run. */
function fingerprintOf(catalogue: readonly BadgeDefinition[]): string {
  const deciding = catalogue
    .filter((badge) => badge.state === 'active' && badge.award === 'rule')
    .map((badge) => JSON.stringify([badge.id, badge.version, badge.award === 'rule' ? badge.rule : null]))
    .sort();
  return createHash('sha256').update(JSON.stringify(deciding)).digest('hex').slice(0, 32);
}
