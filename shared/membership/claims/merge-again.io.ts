// Looking at a merge again. Apart from the work itself, which needs the tally that asks for it.
import type { Services } from '../services.ts';
import { readMerge, writeMerge } from './store.ts';

/** Looks at a merge again, as something has turned up in the record that went over. */
export async function reopenMerge(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  from: string,
): Promise<void> {
  const merge = await readMerge(table, from);
  if (merge === undefined || merge.state === 'running') return;
  await writeMerge(table, { ...merge, version: merge.version + 1, state: 'running' }, ids.token());
}
