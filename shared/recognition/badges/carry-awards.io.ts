// Awards go over with the record they were given to: those given by hand and those that are
// kept would otherwise be lost, and an award is never taken back in silence.
import { relistAwards } from './award.io.ts';
import { insertAward, readAward, readAwards, rewriteAward, type Award } from './store.ts';
import { standingOf, type Profile } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Move } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';

interface Receiver {
  readonly id: string;
  readonly handle: string;
  readonly profile: Profile | undefined;
}

/**
 * Gives a record's awards to the one it went over into; of the same badge and window the
 * earlier date stands. Answers how many were new or moved back. Rules look at them again with
 * the work that follows, and clear the mark of those that it earns.
 */
export async function carryAwards(services: Services, { from, to }: Move): Promise<number> {
  const receiver = { ...to, profile: await readProfile(services.table, to.id) };
  let carried = 0;
  for (const award of await readAwards(services.table, from.id)) {
    if (await carry(services, award, receiver)) carried += 1;
  }
  await relistAwards(services, from.id);
  return carried;
}

async function carry({ table }: Services, award: Award, { id, handle, profile }: Receiver): Promise<boolean> {
  const holder =
    profile?.displayName === undefined ? { handle } : { handle, displayName: profile.displayName };
  const { version: _, ...rest } = award;
  const listed = standingOf(profile) === 'listed';
  if (await insertAward(table, id, { ...rest, holder, listed })) return true;
  return changeItem<Award | undefined, Award, boolean>({
    about: `awards of ${id}`,
    read: () => readAward(table, id, award),
    rule: (known) => {
      if (known === undefined || known.awardedOn <= award.awardedOn) return stays(false);
      const { awardedOn, counts, ruleVersion, name, reason } = award;
      const earlier = { ...known, version: known.version + 1, awardedOn, counts, ruleVersion, name };
      return becomes(reason === undefined ? earlier : { ...earlier, reason }, true);
    },
    write: (next) => rewriteAward(table, id, next),
  });
}
