// Two records become one. A merge is worked off in passes, each of which may die at any
// write and be begun anew: what went over is found there, so nothing goes over twice.
import { appendAudit } from '../../platform/audit-log/store.ts';
import { changeProfile } from '../../identity/profiles/change-profile.io.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import { readProfile, repointHandle } from '../../identity/profiles/store.ts';
import { rehome } from '../../activity/contributions/rules.ts';
import { rewriteContributions } from '../../activity/days/rewrite-contributions.io.ts';
import { beginErasure } from '../erasure/begin.io.ts';
import { readErasure } from '../erasure/store.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import type { Services } from '../services.ts';
import { settleClaim } from './claim.io.ts';
import { afterMergePass, isDue, type Claim, type Merge } from './rules.ts';
import { carryAwards } from './carry-awards.io.ts';
import { carryTitles } from './carry-titles.io.ts';
import { claimsOfRecord, readMerge, writeClaim, writeMerge } from './store.ts';

/** Moves everything that is there, and ends the merge when nothing comes any more; answers how many things moved. */
export async function workOffMerge(services: Services, from: string): Promise<number> {
  const { table, ids, clock, log } = services;
  const merge = await readMerge(table, from);
  if (merge === undefined || !isDue(merge, clock.now())) return 0;
  const account = await readAccount(table, merge.to);
  if (account === undefined || account.state === 'erasing') {
    // Whoever is erased takes with them what had just become theirs.
    if ((await readErasure(table, from)) === undefined) await beginErasure(services, from);
    return 0;
  }
  const own = await readProfile(table, merge.to);
  const to = { id: merge.to, handle: own?.handle ?? account.handle ?? merge.handle, profile: own };
  await changeProfile(services, { id: from, handle: merge.handle }, asMerged);
  await noteMerge(services, merge);
  const repointed = await repoint(services, merge);
  let moved = await carryAwards(services, from, to);
  moved += await carryTitles(services, from, to.id);
  const home = { contributor: to.id, handle: to.handle };
  moved += await rewriteContributions(services, from, (each) => rehome(each, home));
  await settleClaims(services, merge);
  const after = afterMergePass(repointed, moved, clock.now());
  if (after !== repointed) await writeMerge(table, after, ids.token());
  log.info('merge_pass', { from, to: to.id, moved, state: after.state });
  return moved;
}

function asMerged(profile: Profile): Profile {
  const { version, handle, optedOut, bot, sourceMark } = profile;
  const merged = { version, handle, optedOut, bot, claimed: true, state: 'merged' } as const;
  return sourceMark === undefined ? merged : { ...merged, sourceMark };
}

async function noteMerge(
  { table }: Pick<Services, 'table'>,
  { startedAt, by, to, from }: Merge,
): Promise<void> {
  await appendAudit(
    table,
    { at: startedAt, by, act: 'people.merged', on: to, detail: from },
    `merge-${from}`,
  );
}

/** The old handle leads to the new record from now on: pages, and whatever is recorded for it. */
async function repoint({ table, handles, ids, clock }: Services, merge: Merge): Promise<Merge> {
  const { handle, from, to, repointedAt } = merge;
  await repointHandle(table, handle, { from, to });
  handles.forget(handle);
  if (repointedAt !== undefined) return merge;
  const after = { ...merge, version: merge.version + 1, repointedAt: clock.now() };
  if (await writeMerge(table, after, ids.token())) return after;
  return (await readMerge(table, from)) ?? merge;
}

/** Whoever else has asked for the record hears that it went to somebody. */
async function settleClaims(services: Services, merge: Merge): Promise<void> {
  for (const claim of await claimsOfRecord(services.table, merge.from)) {
    if (claim.state === 'approved' && !claim.settled) await settleClaim(services, claim);
    if (claim.state !== 'open') continue;
    const mine = claim.by === merge.to;
    const decided: Claim = {
      ...claim,
      version: claim.version + 1,
      state: mine ? 'approved' : 'declined',
      decision: { by: 'system', at: services.clock.now() },
      settled: true,
    };
    await writeClaim(services.table, decided, services.ids.token());
  }
}
