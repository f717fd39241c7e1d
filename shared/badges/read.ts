// Reads who holds a badge.
import * as z from 'zod';
import type { Services } from '../runtime/services.ts';
import { decodeCursor, encodeCursor } from '../table/cursor.ts';
import { queryHolders } from './store.ts';
import type { HolderView } from './view.ts';

const cursorSchema = z.record(z.string().max(10), z.string().max(500));

/** A piece of a badge's holders, newest window and day first. */
export async function readHolders(
  { table }: Pick<Services, 'table'>,
  badge: string,
  {
    window,
    cursor,
    limit,
  }: { readonly window?: string | undefined; readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ holders: readonly HolderView[]; cursor?: string } | 'bad-cursor'> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, cursorSchema);
  if (cursor !== undefined && (after === undefined || !isPositionIn(after, badge))) return 'bad-cursor';
  const { holders, next } = await queryHolders(table, { badge, window, limit, after });
  return { holders, ...(next === undefined ? {} : { cursor: encodeCursor(next) }) };
}

// The table refuses a position with other attributes than its keys; what is ours
// has exactly these, for this badge.
function isPositionIn(after: Record<string, string>, badge: string): boolean {
  return Object.keys(after).sort().join() === 'heldB,heldK,pk,sk' && after.heldB === badge;
}
