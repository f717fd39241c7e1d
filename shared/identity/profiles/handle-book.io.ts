// Whom handles belong to, remembered for a minute: a page or a record of somebody
// just seen costs no look-up. A handle changes hands rarely, and pages may be a
// minute old anyway; whoever decides something reads the claim itself.
import type { Clock } from '../../platform/runtime/clock.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { readHandle, type HandleClaim } from './store.ts';

/** How long a claim is believed, in milliseconds. */
const KEPT_MS = 60_000;
/** A few hundred bytes each. */
const CLAIMS_AT_MOST = 5000;

export interface HandleBook {
  /** The claim of a handle, at most a minute old; unknown handles are asked for anew each time. */
  find(handle: string): Promise<HandleClaim | undefined>;
  /** Remembers a claim that was just made. */
  note(claim: HandleClaim): void;
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
  const kept = new Map<string, { readonly claim: HandleClaim; readonly readAt: number }>();
  const note = (claim: HandleClaim) => {
    // A map remembers the order of insertion: the first is the one read longest ago.
    kept.delete(claim.handle);
    kept.set(claim.handle, { claim, readAt: clock.now() });
    if (kept.size <= CLAIMS_AT_MOST) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    note,
    forget: (handle) => void kept.delete(handle),
    async find(handle) {
      const known = kept.get(handle);
      const age = clock.now() - (known?.readAt ?? 0);
      if (known !== undefined && age >= 0 && age < KEPT_MS) return known.claim;
      const claim = await readHandle(table, handle);
      if (claim === undefined) kept.delete(handle);
      else note(claim);
      return claim;
    },
  };
}
