// For changes that reach the tally late: parked and redriven, or behind a stream that stood still.
// The last look at a record that went over or was erased may be long past by then, so it is
// looked at again. Costs nothing while the stream keeps up.
import { reopenMerge } from '../../membership/claims/merge-again.io.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { GONE, type DayEntry } from '../../activity/contributions/rules.ts';
import { reopenErasure } from '../../membership/erasure/begin.io.ts';
import type { Services } from '../../membership/services.ts';
import type { Day } from '../../platform/time/day.ts';

/** Has a record's merge or erasure looked at again when these days of it hold what should not be there. */
export async function lookAgain(
  services: Pick<Services, 'table' | 'ids'>,
  contributor: string,
  days: ReadonlyMap<Day, readonly DayEntry[]>,
): Promise<void> {
  const state = (await readProfile(services.table, contributor))?.state;
  if (state === 'erased') await reopenErasure(services, contributor);
  if (state !== 'merged') return;
  const stands = [...days.values()].some((entries) => entries.some(({ series }) => series !== GONE));
  if (stands) await reopenMerge(services, contributor);
}
