// Giving awards: one conditional write for a badge and window, so of two workers
// one gives it and the other finds it given. The frozen copy never changes.
import type { Services } from '../runtime/services.ts';
import type { Standing } from '../contributors/profile.ts';
import type { Day } from '../time/day.ts';
import type { Earned } from './rules.ts';
import { insertAward, readAward, readAwards, rewriteAward } from './store.ts';

interface Holder {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string | undefined;
}

/** An award that the person now holds, whoever gave it. */
export interface Given {
  readonly badge: string;
  readonly window: string;
  readonly awardedOn: Day;
  /** False when it had been given before. */
  readonly isNew: boolean;
}

/** Gives what was earned. An award that is there already keeps its date. */
export async function giveAwards(
  services: Services,
  holder: Holder,
  earned: readonly Earned[],
): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const { badge, window, awardedOn, counts, ruleVersion, name } of earned) {
    const isNew = await insertAward(services.table, holder.id, {
      badge,
      window,
      name,
      awardedOn,
      ruleVersion,
      counts,
      kept: false,
      givenAt: services.clock.now(),
      holder: asHolder(holder),
      listed: true,
    });
    if (isNew) services.log.info('award_given', { contributor: holder.id, badge, window });
    const stored = isNew ? undefined : await readAward(services.table, holder.id, { badge, window });
    given.push({ badge, window, awardedOn: stored?.awardedOn ?? awardedOn, isNew });
  }
  return given;
}

/** Shows a person's awards in lists, or takes them out, and writes their present name there. */
export async function relistAwards(services: Services, holder: Holder, standing: Standing): Promise<void> {
  const listed = standing === 'listed';
  for (const award of await readAwards(services.table, holder.id)) {
    const same =
      award.listed === listed &&
      award.holder.handle === holder.handle &&
      award.holder.displayName === holder.displayName;
    if (!same) await rewriteAward(services.table, holder.id, { ...award, listed, holder: asHolder(holder) });
  }
}

function asHolder({ handle, displayName }: Holder): { handle: string; displayName?: string } {
  return displayName === undefined ? { handle } : { handle, displayName };
}
