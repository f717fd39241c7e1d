// Two records become one. A merge is worked off in passes, each of which may die at any
// write and be begun anew: what went over is found there, so nothing goes over twice. What each
// room does stands in its belonging; here is only the walk over them, phase by phase.
import { appendAudit } from '../../platform/audit-log/store.ts';
import { readOwner } from '../../identity/accounts/owner.io.ts';
import { beginErasure } from '../erasure/begin.io.ts';
import { carryPhases, type CarryPhase, type Move } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { settleClaim } from './claim.io.ts';
import { afterMergePass, isDue, type Claim, type Merge } from './rules.ts';
import { claimsOfRecord, readMerge, writeClaim, writeMerge } from './store.ts';

/** Moves everything that is there, and ends the merge when nothing comes any more; answers how many things moved. */
export async function workOffMerge(services: Services, from: string): Promise<number> {
  const { table, ids, clock, log } = services;
  const merge = await readMerge(table, from);
  if (merge === undefined || !isDue(merge, clock.now())) return 0;
  const owner = await readOwner(services, merge.to);
  if (owner === undefined || owner.state === 'erasing') {
    // Whoever is erased takes with them what had just become theirs. One that has begun stays as it is.
    await beginErasure(services, from);
    return 0;
  }
  const to = { id: merge.to, handle: owner.handle ?? merge.handle };
  const move: Move = { from: { id: from, handle: merge.handle }, to };
  let moved = 0;
  let repointed = merge;
  for (const phase of carryPhases) {
    moved += await carryIn(services, phase, move);
    if (phase === 'page') await noteMerge(services, merge);
    if (phase === 'names') repointed = await noteRepointed(services, merge);
  }
  await settleClaims(services, merge);
  const after = afterMergePass(repointed, moved, clock.now());
  if (after !== repointed) await writeMerge(table, after, ids.token());
  log.info('merge_pass', { from, to: to.id, moved, state: after.state });
  return moved;
}

/** What all rooms do in one phase, one after the other. */
async function carryIn(services: Services, phase: CarryPhase, move: Move): Promise<number> {
  let moved = 0;
  for (const { carry } of await services.belongings()) {
    if (!('because' in carry)) moved += (await carry[phase]?.(services, move)) ?? 0;
  }
  return moved;
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

/** From now on the old handle leads to the new record: what others still believe ends a minute later. */
async function noteRepointed({ table, ids, clock }: Services, merge: Merge): Promise<Merge> {
  if (merge.repointedAt !== undefined) return merge;
  const after = { ...merge, version: merge.version + 1, repointedAt: clock.now() };
  if (await writeMerge(table, after, ids.token())) return after;
  return (await readMerge(table, merge.from)) ?? merge;
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
