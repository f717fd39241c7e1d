// Merges of and into somebody's record. Their own, of a record that went over, knows its old handle.
import type { Services } from '../services.ts';
import type { Belonging } from '../../platform/belongings/belonging.ts';
import { deletePartition } from '../../platform/table/delete.io.ts';
import { mergeKey } from './keys.ts';
import { mergedInto, readMerge } from './store.ts';

/** What merges do when somebody is forgotten or exported. */
export const mergeBelonging: Belonging<Services> = {
  entities: ['merge'],
  async traces({ table }, id) {
    const [own, merges] = await Promise.all([readMerge(table, id), mergedInto(table, id)]);
    const handles = merges.map(({ handle }) => handle);
    const parts = merges.map(({ from }) => from);
    return own === undefined
      ? { handles, parts }
      : { handles: [own.handle, ...handles], parts, whole: own.to };
  },
  forget: {
    last({ table }, { id }) {
      const { pk, sk } = mergeKey(id);
      return deletePartition(table, pk, { prefix: sk });
    },
  },
  async tell({ table }, id) {
    const merges = await mergedInto(table, id);
    return {
      recordsTakenOver: merges.map(({ handle, startedAt }) => ({
        handle,
        at: new Date(startedAt).toISOString(),
      })),
    };
  },
  carry: { because: 'a merge is the carrying itself, and a record that goes over takes none with it' },
  // What went over into it goes with the erasures of those records.
  left: async ({ table }, id) => ((await readMerge(table, id)) === undefined ? 0 : 1),
};
