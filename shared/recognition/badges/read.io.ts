// Reads who holds a badge.
import type { Services } from '../services.ts';
import { decodeCursor, encodeCursor, hasFields, isKeyText } from '../../platform/table/cursor.ts';
import { queryHolders } from './store.ts';
import type { HoldersPiece } from './view.ts';

/** A piece of a badge's holders, newest window and day first. */
export async function readHolders(
  { table }: Pick<Services, 'table'>,
  badge: string,
  {
    window,
    cursor,
    limit,
  }: { readonly window?: string | undefined; readonly cursor?: string | undefined; readonly limit: number },
): Promise<HoldersPiece | 'bad-cursor'> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, isPosition);
  if (cursor !== undefined && !(after !== undefined && isWithin(after, { badge, window })))
    return 'bad-cursor';
  const { holders, next } = await queryHolders(table, { badge, window, limit, after });
  return { holders, ...(next === undefined ? {} : { cursor: encodeCursor(next) }) };
}

const positionFields = ['heldB', 'heldK', 'pk', 'sk'] as const;
type Position = Readonly<Record<(typeof positionFields)[number], string>>;

// The table refuses a position with other attributes than its keys, with an empty or an
// overlong one, or outside of what is asked for: that would be an error page.
function isPosition(value: unknown): value is Position {
  return hasFields(value, positionFields) && positionFields.every((name) => isKeyText(value[name]));
}

function isWithin(
  { heldB, heldK }: Position,
  { badge, window }: { readonly badge: string; readonly window: string | undefined },
): boolean {
  return heldB === badge && (window === undefined || heldK.startsWith(`${window}#`));
}
