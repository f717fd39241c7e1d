// Title stints, and the lists of present holders.
import { carryTitles } from './carry-titles.io.ts';
import { programs } from '../../platform/vocabulary/programs.ts';
import type { Belonging } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { personKey } from '../../identity/profiles/keys.ts';
import { formatDay } from '../../platform/time/day.ts';
import { titlePrefix } from './keys.ts';
import { leaveTitleList } from './change-list.io.ts';
import { readStints } from './store.ts';

/** What titles do when somebody is forgotten, exported, or one of two records. */
export const titleBelonging: Belonging<Services> = {
  entities: ['title', 'title list'],
  forget: {
    recognition: async (services, { id }) =>
      (await leaveTitles(services, id)) +
      (await deletePartition(services.table, personKey(id), { prefix: titlePrefix })),
  },
  async tell({ table }, id) {
    const titles = (await readStints(table, id)).map(({ program, title, since, until }) => ({
      program,
      title,
      since: formatDay(since),
      until: until === undefined ? null : formatDay(until),
    }));
    return { titles };
  },
  carry: { recognition: (services, { from, to }) => carryTitles(services, from.id, to.id) },
};

/** Takes somebody off every list of present holders; answers how many there were. */
async function leaveTitles(services: Services, id: string): Promise<number> {
  let left = 0;
  for (const program of programs) if (await leaveTitleList(services, program, id)) left += 1;
  return left;
}
