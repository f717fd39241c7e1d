// Giving awards: one conditional write for a badge and window, so of two workers
// one gives it and the other finds it given. The frozen copy never changes.
import type { Services } from '../runtime/services.ts';
import { standingOf } from '../contributors/profile.ts';
import { readProfile } from '../contributors/store.ts';
import type { Day } from '../time/day.ts';
import { changeAwards } from './change-awards.ts';
import type { Earned } from './rules.ts';
import { insertAward, readAward } from './store.ts';

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

/** Shows a person's awards in lists, or takes them out, and writes their present name there; answers how many changed. */
export function relistAwards(services: Pick<Services, 'table'>, contributor: string): Promise<number> {
  return changeAwards(services, contributor, async () => {
    const profile = await readProfile(services.table, contributor);
    const listed = standingOf(profile) === 'listed';
    return (award) => ({
      ...award,
      listed,
      holder:
        profile === undefined
          ? award.holder
          : asHolder({ handle: profile.handle, displayName: profile.displayName }),
    });
  });
}

function asHolder({ handle, displayName }: Omit<Holder, 'id'>): { handle: string; displayName?: string } {
  return displayName === undefined ? { handle } : { handle, displayName };
}
