// Access patterns of the managers' rooms: what stands at the head of a list.
import type { Table } from '../../platform/table/client.io.ts';
import { readList } from '../../platform/table/lists.io.ts';

/** What of a waiting item says who may decide on it. */
interface Undecided {
  readonly locale?: string | undefined;
  /** Contributor id of whoever it is about. */
  readonly owner?: string | undefined;
}

/** The first `limit` items of a list, as far as who may decide on them goes. */
export async function readWaiting(table: Table, list: string, limit: number): Promise<readonly Undecided[]> {
  const { items } = await readList(table, list, { limit });
  return items.map(({ locale, contributor, by, id }) => ({
    locale: locale as string | undefined,
    owner: (contributor ?? by ?? id) as string | undefined,
  }));
}
