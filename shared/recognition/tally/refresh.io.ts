// What time alone changes: days leave windows, tenures are reached. The due index
// names exactly the people concerned, also after an outage of any length.
import pMap from 'p-map';
import { errorFields } from '../../platform/runtime/log.io.ts';
import type { Services } from '../services.ts';
import { shards } from '../../platform/table/indexes.ts';
import { dayOf } from '../../platform/time/day.ts';
import { recountPerson } from './recount.io.ts';
import { peopleDue } from './store.ts';

/** How many people a run recounted, and how many could not be: the log names them. */
export interface RefreshReport {
  readonly refreshed: number;
  readonly failed: number;
}

const PEOPLE_AT_ONCE = 16;

/** Recounts everyone who is due by today. One that fails stays due and is tried again the next time. */
export async function refreshDue(services: Services): Promise<RefreshReport> {
  const today = dayOf(services.clock.now());
  let refreshed = 0;
  let failed = 0;
  for (let shard = 0; shard < shards; shard += 1) {
    const ids: string[] = [];
    for await (const id of peopleDue(services.table, shard, today)) ids.push(id);
    await pMap(
      ids,
      async (contributor) => {
        try {
          await recountPerson(services, { contributor, handle: '', days: new Map() });
          refreshed += 1;
        } catch (error) {
          failed += 1;
          services.log.error('refresh_failed', { contributor, ...errorFields(error) });
        }
      },
      { concurrency: PEOPLE_AT_ONCE },
    );
  }
  services.log.info('windows_refreshed', { refreshed, failed });
  return { refreshed, failed };
}
