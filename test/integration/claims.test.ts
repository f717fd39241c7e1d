// Claiming a record: who may, who decides, and that two records become one exactly once,
// whatever dies or is recorded meanwhile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveByHand } from '../../shared/recognition/badges/give-by-hand.io.ts';
import {
  askForRecord,
  claimsBy,
  decideClaim,
  openClaims,
  takeOver,
  withdrawClaim,
} from '../../shared/membership/claims/claim.io.ts';
import { noteSourceAddress } from '../../shared/membership/claims/source-address.io.ts';
import { readMerge } from '../../shared/membership/claims/store.ts';
import { recordBatch, recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { manageContributor } from '../../shared/identity/profiles/manage.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import type { Services } from '../../shared/services.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aContribution } from '../support/builders.ts';
import { dyingServices } from '../support/faults.ts';
import { workOffToTheEnd } from '../support/long-work.ts';
import { aMember } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf, brokenPromises, daily, many, work } from '../support/work.ts';

async function recordOf(services: Services, handle: string): Promise<string> {
  return (await readHandle(services.table, handle, 'strong'))?.contributor ?? '';
}

/** A member `mara`, a manager, and an imported record `old-mara` with work, a badge by hand and titles. */
async function twoRecords(system: TestSystem, { theirs = 12, mine = 3 } = {}) {
  const { services } = system;
  const mara = await aMember(services, { handle: 'mara' });
  const manager = await aMember(services, { roles: [{ role: 'manager' }] });
  await work(system, many(theirs, { contributor: 'old-mara' }));
  await work(system, daily('2024-12-01', mine, { contributor: 'mara' }));
  await system.settle();
  return { mara, manager, record: await recordOf(services, 'old-mara') };
}

async function approve(services: Services, record: string, by: string, manager: string) {
  await askForRecord(services, { by, handle: 'old-mara', words: 'I wrote these' });
  return decideClaim(services, { record, by, verdict: 'approved', manager });
}

const compared = async (services: Services, handle: string) => {
  const page = await readContributor(services, handle, { viewer: undefined });
  return page && { totals: page.totals, years: page.years, streak: page.streak, locales: page.locales };
};

describe('asking for a record', () => {
  it('is one open request for a person and record, and can be taken back', async () => {
    const system = await aSystem();
    const { mara, record } = await twoRecords(system);
    const request = { by: mara.id, handle: 'old-mara', words: 'mine' };

    const answers = [
      await askForRecord(system.services, request),
      await askForRecord(system.services, request),
      await withdrawClaim(system.services, record, mara.id),
      await withdrawClaim(system.services, record, mara.id),
      await askForRecord(system.services, request),
    ];

    expect(answers).toEqual(['asked', 'asked-before', true, false, 'asked']);
    expect(await openClaims(system.services)).toHaveLength(1);
  });

  it('is refused for what is no record, somebody’s, a machine or shut', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara } = await twoRecords(system);
    const other = await aMember(services, { handle: 'other' });
    await work(system, [aContribution({ contributor: 'bot' }), aContribution({ contributor: 'shut' })]);
    await manageContributor(services, 'bot', { bot: true });
    await manageContributor(services, 'shut', { deactivated: true });

    const ask = (handle: string) => askForRecord(services, { by: mara.id, handle, words: '' });

    expect(await ask('nobody')).toBe('unknown');
    expect(await ask(other.handle)).toBe('taken');
    expect(await ask('bot')).toBe('taken');
    expect(await ask('shut')).toBe('taken');
  });
});

describe('deciding on a claim', () => {
  it('nobody decides on their own', async () => {
    const system = await aSystem();
    const { mara, record } = await twoRecords(system);

    expect(await approve(system.services, record, mara.id, mara.id)).toBe('own');
    expect(await readMerge(system.services.table, record)).toBeUndefined();
  });

  it('of two managers at once one decides', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    await askForRecord(services, { by: mara.id, handle: 'old-mara', words: 'mine' });
    const claim = { record, by: mara.id };

    const answers = await Promise.all([
      decideClaim(services, { ...claim, verdict: 'approved', manager: manager.id }),
      decideClaim(services, { ...claim, verdict: 'declined', manager: 'second-manager', words: 'no' }),
    ]);

    expect(answers.sort()).toEqual(['decided', 'decided-before']);
    const [decided] = await claimsBy(services, mara.id);
    const merge = await readMerge(services.table, record);
    expect(merge !== undefined).toBe(decided?.state === 'approved');
    const acts = (await readAuditDay(services.table, dayOf(services.clock.now()))).map(({ act }) => act);
    expect(acts.filter((act) => act.startsWith('claim.'))).toEqual([`claim.${decided?.state ?? ''}`]);
  });

  it('of two people who are given one record, one gets it and the other is told', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    const rival = await aMember(services, { handle: 'rival' });
    await askForRecord(services, { by: rival.id, handle: 'old-mara', words: 'no, mine' });

    const answers = await Promise.all([
      approve(services, record, mara.id, manager.id),
      decideClaim(services, { record, by: rival.id, verdict: 'approved', manager: manager.id }),
    ]);
    await workOffToTheEnd(system);

    expect(answers).toEqual(['decided', 'decided']);
    const states = [...(await claimsBy(services, mara.id)), ...(await claimsBy(services, rival.id))];
    expect(states.map(({ state }) => state).sort()).toEqual(['approved', 'declined']);
    expect(await openClaims(services)).toEqual([]);
    const { to } = (await readMerge(services.table, record)) ?? {};
    expect(states.find(({ state }) => state === 'approved')?.by).toBe(to);
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('what went over can’t be claimed again', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    const rival = await aMember(services, { handle: 'rival' });
    await approve(services, record, mara.id, manager.id);
    await workOffToTheEnd(system);

    expect(await askForRecord(services, { by: rival.id, handle: 'old-mara', words: '' })).toBe('taken');
  });
});

describe('a record whose source gave an address', () => {
  it('is taken over by whoever has verified it, and by nobody else', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, record } = await twoRecords(system);
    await noteSourceAddress(services, 'old-mara', 'mara@example.org');

    const wrong = await takeOver(services, { by: mara.id, address: 'other@example.org', record });
    const right = await takeOver(services, { by: mara.id, address: 'mara@example.org', record });
    await workOffToTheEnd(system);

    expect([wrong, right]).toEqual(['not-yours', 'taken-over']);
    expect((await readContributor(services, 'mara', {}))?.totals.forum?.total).toBe(15);
  });

  it('is no longer known by an address that the source took back', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, record } = await twoRecords(system);
    await noteSourceAddress(services, 'old-mara', 'mara@example.org');
    await noteSourceAddress(services, 'old-mara', null);

    const answer = await takeOver(services, { by: mara.id, address: 'mara@example.org', record });

    expect(answer).toBe('not-yours');
  });
});

describe('two records that become one', () => {
  it('hold what one person would hold who had done it all, and the old handle leads there', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    const alone = await aSystem();
    await work(alone, [
      ...many(12, { contributor: 'mara' }),
      ...daily('2024-12-01', 3, { contributor: 'mara' }),
    ]);

    await approve(services, record, mara.id, manager.id);
    await workOffToTheEnd(system);

    expect(await compared(services, 'mara')).toEqual(await compared(alone.services, 'mara'));
    expect(await badgesOf(services, 'mara')).toEqual(await badgesOf(alone.services, 'mara'));
    const board = await readLeaderboard(services, { program: 'forum', locale: undefined, limit: 10 });
    expect(board !== 'bad-cursor' && board.entries.map(({ handle, count }) => [handle, count])).toEqual([
      ['mara', 15],
    ]);
    const other = { ...services, handles: openHandleBook(services) };
    expect((await readContributor(other, 'old-mara', {}))?.handle).toBe('mara');
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('keep badges given by hand and titles with their first day', async () => {
    const system = await aSystem({ now: '2024-12-20T00:05:00Z' });
    const { services, clock } = system;
    await work(system, many(5, { contributor: 'old-mara', occurredAt: '2024-12-10T10:00:00Z' }));
    await giveByHand(services, { badge: 'ready-to-help', handle: 'old-mara', reason: 'met' });
    await runJob(services, 'titles');
    clock.set(Date.parse('2024-12-25T12:00:00Z'));
    const mara = await aMember(services, { handle: 'mara' });
    await system.settle();
    const record = await recordOf(services, 'old-mara');
    const before = await readContributor(services, 'old-mara', {});

    await approve(services, record, mara.id, 'the-manager');
    await workOffToTheEnd(system);
    clock.set(Date.parse('2024-12-26T00:05:00Z'));
    await runJob(services, 'titles');
    await system.settle();

    const after = await readContributor(services, 'mara', {});
    expect(after?.titles).toEqual(before?.titles);
    expect(after?.titles).toHaveLength(1);
    expect(after?.badges.map(({ badge }) => badge)).toContain('ready-to-help');
    expect(await badgesOf(services, 'mara')).toEqual(before && awardsOf(before.badges));
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('change nothing more when everything runs again', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    await approve(services, record, mara.id, manager.id);
    await workOffToTheEnd(system);
    const before = await readMerge(services.table, record);
    system.takeRecords();

    await workOffToTheEnd(system);
    await decideClaim(services, { record, by: mara.id, verdict: 'approved', manager: manager.id });

    expect(before?.state).toBe('done');
    expect(await readMerge(services.table, record)).toEqual(before);
    expect(system.takeRecords()).toEqual([]);
  });

  it('gather what processes with old handle books record meanwhile', async () => {
    const system = await aSystem();
    const { services, clock } = system;
    const { mara, manager, record } = await twoRecords(system);
    const others = [1, 2, 3].map((): Services => {
      const handles = openHandleBook({ table: services.table, clock });
      return { ...services, handles };
    });
    for (const other of others) await other.handles.find('old-mara');
    const lines = () =>
      Promise.all(others.map((each) => recordBatch(each, many(10, { contributor: 'old-mara' }))));

    await lines();
    await approve(services, record, mara.id, manager.id);
    await Promise.all([runJob(services, 'accounts'), lines()]);
    await lines();
    clock.set(clock.now() + 61_000);
    await lines();
    await workOffToTheEnd(system);

    expect((await readContributor(services, 'mara', {}))?.totals.forum?.total).toBe(15 + 120);
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('leave this process no minute in which it records for the old one', async () => {
    const system = await aSystem();
    const { services } = system;
    const { mara, manager, record } = await twoRecords(system);
    await services.handles.find('old-mara');
    await approve(services, record, mara.id, manager.id);

    await runJob(services, 'accounts');

    expect((await services.handles.find('old-mara'))?.contributor).toBe(mara.id);
  });

  it('gather what reaches the tally long after the last look', async () => {
    const system = await aSystem();
    const { services, clock } = system;
    const { mara, manager, record } = await twoRecords(system);
    const old: Services = { ...services, handles: openHandleBook(services) };
    await old.handles.find('old-mara');
    await approve(services, record, mara.id, manager.id);
    await runJob(services, 'accounts');
    await system.settle();
    await recordContribution(old, aContribution({ contributor: 'old-mara' }));
    const parked = system.takeRecords();
    const made = clock.now() / 1000;
    await workOffToTheEnd(system);

    const late = parked.map((each) => ({
      ...each,
      dynamodb: { ...each.dynamodb, ApproximateCreationDateTime: made },
    }));
    const { createTally } = await import('../../functions/tally/tally.ts');
    await createTally(services)({ Records: late });
    await workOffToTheEnd(system);

    expect((await readContributor(services, 'mara', {}))?.totals.forum?.total).toBe(16);
    expect(await brokenPromises(services)).toEqual([]);
  });
});

describe('a merge that dies', () => {
  it.each(['before', 'after'] as const)('at any write (%s it) is finished by the next', async (where) => {
    let died = true;
    for (let writes = 0; died; writes += 1) {
      const system = await aSystem();
      const { services } = system;
      const { mara, record } = await twoRecords(system, { theirs: 5, mine: 1 });
      const dying = dyingServices(services, { writes, where });

      await approve(dying.services, record, mara.id, 'the-manager').catch(() => undefined);
      await runJob(dying.services, 'accounts').catch(() => undefined);
      died = dying.died();
      await approve(services, record, mara.id, 'the-manager');
      await workOffToTheEnd(system);

      expect((await readContributor(services, 'mara', {}))?.totals.forum?.total).toBe(6);
      expect((await claimsBy(services, mara.id)).map(({ state }) => state)).toEqual(['approved']);
      expect(await brokenPromises(services)).toEqual([]);
      await system.close();
    }
  });
});

it('whatever two histories hold, the merged one is the fold of both', { timeout: 60_000 }, async () => {
  const piece = fc.record({
    kind: fc.constantFrom('forum.reply', 'article.edited', 'translation.created', 'forum.solution'),
    day: fc.integer({ min: 0, max: 500 }),
    locale: fc.constantFrom('de', 'fr', 'en-US'),
    status: fc.constantFrom('accepted', 'accepted', 'accepted', 'pending', 'declined'),
  });
  const histories = fc.tuple(
    fc.array(piece, { maxLength: 20 }),
    fc.array(piece, { maxLength: 20, minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(histories, async ([mine, theirs]) => {
      const [merged, alone] = [await aSystem(), await aSystem()];
      const asWork = (list: typeof mine, contributor: string) =>
        list.map(({ day, ...rest }) =>
          aContribution({
            ...rest,
            contributor,
            occurredAt: new Date(Date.UTC(2024, 11, 30, 10) - day * 86_400_000).toISOString(),
          }),
        );
      const mara = await aMember(merged.services, { handle: 'mara' });
      await work(merged, [...asWork(mine, 'mara'), ...asWork(theirs, 'old-mara')]);
      await work(alone, [...asWork(mine, 'mara'), ...asWork(theirs, 'mara')]);

      await approve(merged.services, await recordOf(merged.services, 'old-mara'), mara.id, 'm');
      await workOffToTheEnd(merged);

      expect(await compared(merged.services, 'mara')).toEqual(await compared(alone.services, 'mara'));
      expect(await badgesOf(merged.services, 'mara')).toEqual(await badgesOf(alone.services, 'mara'));
      expect(await brokenPromises(merged.services)).toEqual([]);
      await Promise.all([merged.close(), alone.close()]);
    }),
    { numRuns: 12 },
  );
});

function awardsOf(badges: readonly { badge: string; window: string; awardedOn: number }[]): string[] {
  return badges
    .map(
      ({ badge, window, awardedOn }) =>
        `${badge} ${window} ${new Date(awardedOn * 86_400_000).toISOString().slice(0, 10)}`,
    )
    .sort();
}
