// Looking at a merge again. Apart from the work itself, which needs the tally that asks for it.
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { asWanted, stays } from '../../platform/table/ruling.ts';
import type { Merge } from './rules.ts';
import { readMerge, writeMerge } from './store.ts';

/** Looks at a merge again, as something has turned up in the record that went over. Throws Contended. */
export async function reopenMerge(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  from: string,
): Promise<void> {
  await changeItem<Merge | undefined, Merge, Merge | undefined>({
    about: `the merge of ${from}`,
    read: () => readMerge(table, from),
    rule: (merge) => (merge === undefined ? stays(merge) : asWanted(merge, { ...merge, state: 'running' })),
    write: (next) => writeMerge(table, next, ids.token()),
  });
}
