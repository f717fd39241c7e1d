// Giving awards: one conditional write for a badge and window, so of two workers
// one gives it and the other finds it given. What the frozen copy says changes in one
// case: older work that is recorded later moves the date back to the day the rule was met.
import type { Given } from './given.ts';
import type { Services } from '../services.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import type { Day } from '../../platform/time/day.ts';
import { changeAwards } from './change-awards.io.ts';
import type { Earned } from './rules.ts';
import { insertAward, readAward, rewriteAward, type Award } from './store.ts';

interface Holder {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string | undefined;
}

/** Gives what was earned. An award that is there already keeps its date, unless it was earned sooner. */
export async function giveAwards(
  services: Services,
  holder: Holder,
  earned: readonly Earned[],
): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const award of earned) {
    const { badge, window, awardedOn, counts, ruleVersion, name } = award;
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
    given.push({
      badge,
      window,
      awardedOn: isNew ? awardedOn : await dateBack(services, holder.id, award),
      isNew,
    });
  }
  return given;
}

/**
 * The day an award that was given before is dated with, moved back to `earned`'s when
 * that is earlier: files come in any order, and a rebuild must end in the same dates.
 * An award by another version of the rule was earned by other terms and stays.
 */
function dateBack({ table }: Pick<Services, 'table'>, id: string, earned: Earned): Promise<Day> {
  const { awardedOn, counts, ruleVersion } = earned;
  return changeItem<Award | undefined, Award, Day>({
    about: `awards of ${id}`,
    read: () => readAward(table, id, earned),
    rule: (award) => {
      if (award === undefined) return stays(awardedOn);
      if (award.awardedOn <= awardedOn || award.ruleVersion !== ruleVersion) return stays(award.awardedOn);
      return becomes({ ...award, version: award.version + 1, awardedOn, counts }, awardedOn);
    },
    write: (next) => rewriteAward(table, id, next),
  });
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
