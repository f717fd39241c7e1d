// Awards go over with the record they were given to: those given by hand and those that are
// kept would otherwise be lost, and an award is never taken back in silence.
import { relistAwards } from '../../recognition/badges/award.io.ts';
import {
  insertAward,
  readAward,
  readAwards,
  rewriteAward,
  type Award,
} from '../../recognition/badges/store.ts';
import { standingOf, type Profile } from '../../identity/profiles/profile.ts';
import { Contended } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';

interface Receiver {
  readonly id: string;
  readonly handle: string;
  readonly profile: Profile | undefined;
}

const ATTEMPTS = 10;

/**
 * Gives a record's awards to the one it went over into; of the same badge and window the
 * earlier date stands. Answers how many were new or moved back. Rules look at them again with
 * the work that follows, and clear the mark of those that it earns.
 */
export async function carryAwards(services: Services, from: string, to: Receiver): Promise<number> {
  let carried = 0;
  for (const award of await readAwards(services.table, from)) {
    if (await carry(services, award, to)) carried += 1;
  }
  await relistAwards(services, from);
  return carried;
}

async function carry({ table }: Services, award: Award, { id, handle, profile }: Receiver): Promise<boolean> {
  const holder =
    profile?.displayName === undefined ? { handle } : { handle, displayName: profile.displayName };
  const { version: _, ...rest } = award;
  const listed = standingOf(profile) === 'listed';
  if (await insertAward(table, id, { ...rest, holder, listed })) return true;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await readAward(table, id, award);
    if (known === undefined || known.awardedOn <= award.awardedOn) return false;
    const { awardedOn, counts, ruleVersion, name, reason } = award;
    const earlier = { ...known, awardedOn, counts, ruleVersion, name };
    if (await rewriteAward(table, id, reason === undefined ? earlier : { ...earlier, reason })) return true;
  }
  throw new Contended(`awards of ${id}`);
}
