// Whom handles belong to, remembered for a minute: a page or a record of somebody
// just seen costs no look-up. A handle changes hands rarely, and pages may be a
// minute old anyway; whoever decides something reads the holder itself.
import type { Clock } from '../../platform/runtime/clock.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { readHandle, type HandleHolder } from './store.ts';

/** How long a holder is believed, in milliseconds. */
const KEPT_MS = 60_000;
/** A few hundred bytes each. */
const HANDLES_AT_MOST = 5000;

/** Looks up who bears a handle, and remembers it for this process. */
export interface HandleBook {
  /** Who holds a handle, at most a minute old; unknown handles are asked for anew each time. */
  find(handle: string): Promise<HandleHolder | undefined>;
  /** Remembers who has just taken one. */
  note(holder: HandleHolder): void;
  /** Asks anew for a handle that has just changed hands. */
  forget(handle: string): void;
}

/** Opens a book with a memory of its own; one for each process. */
export function openHandleBook({
  table,
  clock,
}: {
  readonly table: Table;
  readonly clock: Clock;
}): HandleBook {
  const kept = new Map<string, { readonly holder: HandleHolder; readonly readAt: number }>();
  const note = (holder: HandleHolder) => {
    // A map remembers the order of insertion: the first is the one read longest ago.
    kept.delete(holder.handle);
    kept.set(holder.handle, { holder, readAt: clock.now() });
    if (kept.size <= HANDLES_AT_MOST) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    note,
    forget: (handle) => void kept.delete(handle),
    async find(handle) {
      const known = kept.get(handle);
      const age = clock.now() - (known?.readAt ?? 0);
      if (known !== undefined && age >= 0 && age < KEPT_MS) return known.holder;
      const holder = await readHandle(table, handle);
      if (holder === undefined) kept.delete(handle);
      else note(holder);
      return holder;
    },
  };
}
