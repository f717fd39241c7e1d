// The local clock can be set, also back: to look at a community as it stood on a day
// of its past. Everything derived then follows the clock of that day.
import pMap from 'p-map';
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { readFingerprint, writeFingerprint } from '../../shared/platform/job-state/store.ts';
import type { Services } from '../../shared/services.ts';
import { recountPerson } from '../../shared/recognition/tally/recount.io.ts';
import { everyoneCounted } from '../../shared/recognition/tally/store.ts';
import { dayOf, type Day } from '../../shared/platform/time/day.ts';
import { readTitleList, writeStint, writeTitleList } from '../../shared/recognition/titles/store.ts';

const LAST_DAY = 'last-day';
const PEOPLE_AT_ONCE = 16;

/** Notes the day up to which everything derived was brought. */
export function noteDay({ table, clock }: Services): Promise<void> {
  return writeFingerprint(table, LAST_DAY, String(dayOf(clock.now())));
}

/** Brings cards and titles back to the clock's day when a former run had come further. */
export async function followClockBack(services: Services): Promise<void> {
  const today = dayOf(services.clock.now());
  const last = Number((await readFingerprint(services.table, LAST_DAY)) ?? today);
  if (last <= today) return;
  services.log.info('clock_set_back', { days: last - today });
  for await (const ids of everyoneCounted(services.table)) {
    await pMap(ids, (contributor) => recountPerson(services, { contributor, handle: '', days: new Map() }), {
      concurrency: PEOPLE_AT_ONCE,
    });
  }
  await takeBackTitles(services, today);
}

/** Titles given on nights that have not come yet are void; who held one on the clock's day holds it again. */
async function takeBackTitles({ table }: Services, today: Day): Promise<void> {
  for (const program of programs) {
    const list = await readTitleList(table, program, 'strong');
    if (list.night <= today) continue;
    for (const { contributor, title, since } of list.holders) {
      if (since > today) await writeStint(table, contributor, { program, title, since, until: since });
    }
    const holders = list.holders.filter(({ since }) => since <= today);
    await writeTitleList(table, { ...list, version: list.version + 1, night: today - 1, holders });
  }
}
