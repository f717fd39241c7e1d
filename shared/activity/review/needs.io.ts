// Whether what somebody logs by hand waits for a reviewer: where the community asks for it,
// and for everybody whose time under moderation in a program is not over.
import { mayUseBrandAccount, programsWithBeginners } from '../beginners/rules.ts';
import { readBeginner } from '../beginners/store.ts';
import { readCommunity } from '../community-settings/settings.io.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../../identity/services.ts';

/** Whether a contribution of somebody in a program must be looked at before it counts. At most two reads. */
export async function needsReview(
  { table, clock }: Pick<Services, 'table' | 'clock'>,
  id: string,
  program: Program,
): Promise<boolean> {
  const { reviewPrograms } = await readCommunity({ table });
  if (reviewPrograms.includes(program)) return true;
  if (!programsWithBeginners.includes(program)) return false;
  // Who never joined it has not begun yet.
  return !mayUseBrandAccount(await readBeginner(table, { id, program }), clock.now());
}
