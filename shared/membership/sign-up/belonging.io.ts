// How far somebody is in the sign-up. It knows handles that they asked for and may hold.
import type { Services } from '../services.ts';
import { onlyWithAccount, type Belonging } from '../../platform/belongings/belonging.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { journeyKey } from './keys.ts';
import { readJourney } from './store.ts';

/** What journeys do when somebody is forgotten or exported. */
export const journeyBelonging: Belonging<Services> = {
  entities: ['journey'],
  async traces({ table }, id) {
    return { handles: (await readJourney(table, id))?.wished ?? [] };
  },
  forget: {
    private({ table }, { id }) {
      const { pk, sk } = journeyKey(id);
      return deletePartition(table, pk, { prefix: sk });
    },
  },
  async tell({ table }, id) {
    const journey = await readJourney(table, id);
    if (journey === undefined) return { journey: null };
    const { version: _, ...rest } = journey;
    return { journey: rest };
  },
  carry: onlyWithAccount,
};
