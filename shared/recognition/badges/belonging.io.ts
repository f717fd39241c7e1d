// Awards: never taken back in silence, so they go over with a record, and go with a person.
import { carryAwards } from './carry-awards.io.ts';
import type { Belonging } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { personKey } from '../../identity/profiles/keys.ts';
import { formatDay } from '../../platform/time/day.ts';
import { awardPrefix } from './keys.ts';
import { readAwards } from './store.ts';

/** What awards do when somebody is forgotten, exported, or one of two records. */
export const awardBelonging: Belonging<Services> = {
  entities: ['award'],
  forget: {
    recognition: ({ table }, { id }) => deletePartition(table, personKey(id), { prefix: awardPrefix }),
  },
  tell: {
    name: 'badges',
    columns: ['badge', 'window', 'name', 'awardedOn', 'kept', 'reason'],
    rows: awardsOf,
  },
  carry: { recognition: carryAwards },
};

async function* awardsOf({ table }: Services, id: string) {
  const awards = (await readAwards(table, id)).map(
    ({ badge, window, name, awardedOn, kept, reason }) =>
      ({ badge, window, name, awardedOn: formatDay(awardedOn), kept, reason }) as const,
  );
  yield awards.map((award) => {
    const { badge, window, name, awardedOn, kept, reason } = award;
    return { json: award, cells: [badge, window, name, awardedOn, kept, reason] };
  });
}
