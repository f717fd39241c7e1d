// The names under which somebody was known. The mark is there before the handle goes, so
// that whoever finds the handle gone finds the mark.
import type { Services } from '../services.ts';
import { deleteItem } from '../../platform/table/delete.ts';
import { handleKey } from '../../identity/profiles/keys.ts';
import { readHandle } from '../../identity/profiles/store.ts';
import { handleMark } from '../../identity/profiles/erased-handle.io.ts';
import { writeErasedHandle } from './store.ts';

/** Gives up handles held by one of `holders`; answers how many there were. */
export async function forgetHandles(
  { table, vault, handles: book }: Services,
  id: string,
  { handles, holders }: { readonly handles: readonly string[]; readonly holders: readonly string[] },
): Promise<number> {
  let gone = 0;
  for (const handle of handles) {
    const claim = await readHandle(table, handle, 'strong');
    // The account may know a name that somebody else holds: that of a record it was asked for.
    if (claim === undefined || !holders.includes(claim.contributor)) continue;
    await writeErasedHandle(table, handleMark(vault, handle), id);
    if (await deleteItem(table, handleKey(handle), { attribute: 'id', isOneOf: holders })) gone += 1;
    book.forget(handle);
  }
  return gone;
}
