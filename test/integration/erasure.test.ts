// Erasing a person: everything personal goes from the table, whatever dies or is recorded
// meanwhile, and the community's counts stay, under no name.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { visitorOf } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { createTally } from '../../functions/tally/tally.ts';
import { askForRecord, takeOver } from '../../shared/membership/claims/claim.io.ts';
import { noteSourceAddress } from '../../shared/membership/claims/source-address.io.ts';
import { changeProfile } from '../../shared/identity/profiles/change-profile.io.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import {
  correctContribution,
  recordBatch,
  recordContribution,
} from '../../shared/activity/contributions/record.io.ts';
import { counts } from '../../shared/activity/contributions/rules.ts';
import { contributionOfItem } from '../../shared/activity/contributions/store.ts';
import { erasePerson } from '../../shared/membership/erasure/begin.io.ts';
import { namelessHandle } from '../../shared/identity/profiles/nameless.io.ts';
import { readErasure } from '../../shared/membership/erasure/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { queueMail } from '../../shared/mail/outbox/queue.io.ts';
import { welcomeMail } from '../../shared/membership/sign-up/welcome-mail.io.ts';
import { introduce } from '../../shared/membership/sign-up/introduce.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { contributorForAddress } from '../../shared/membership/sign-in/contributor.io.ts';
import { askForCode } from '../../shared/membership/sign-in/ask.io.ts';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import type { Services } from '../../shared/services.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aContribution } from '../support/builders.ts';
import { dyingServices } from '../support/faults.ts';
import { workOffToTheEnd } from '../support/long-work.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { brokenPromises, daily, many, work } from '../support/work.ts';

type Item = Record<string, unknown>;

async function everything({ table }: Services): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

/** Items in which one of the words stands, in a key, a name or a value. */
async function itemsWith(services: Services, words: readonly string[]): Promise<string[]> {
  return (await everything(services))
    .map((item) => JSON.stringify(item))
    .filter((text) => words.some((word) => text.toLowerCase().includes(word)));
}

async function countingOf(services: Services, id: string): Promise<number> {
  return (await everything(services))
    .map(contributionOfItem)
    .filter((each) => each?.contributor === id && counts(each)).length;
}

const personal = ['zelda', 'zettel', 'zürich-thread'];

/** A member with everything that a member can have. */
async function zelda(system: TestSystem): Promise<Member> {
  const { services } = system;
  await work(system, daily('2024-11-20', 35, { contributor: 'old-zelda', subject: { title: 'Zettel' } }));
  await runJob(services, 'titles');
  const member = await aMember(services, {
    handle: 'zelda',
    email: 'zelda@example.org',
    profile: { displayName: 'Zelda Z.', words: 'Zettel for all', languages: ['de-CH'] },
    roles: [{ role: 'moderator', programs: ['forum'] }],
    account: { identities: { someMark: { issuer: 'https://id.example', name: 'zelda', connectedAt: 1 } } },
  });
  await noteSourceAddress(services, 'old-zelda', 'zelda@example.org');
  const record = (await readHandle(services.table, 'old-zelda', 'strong'))?.contributor ?? '';
  await takeOver(services, { by: member.id, address: 'zelda@example.org', record });
  await workOffToTheEnd(system);
  await work(system, [
    ...many(8, { contributor: 'zelda', subject: { title: 'Zettel', url: 'https://zelda.example/' } }),
    aContribution({ contributor: 'zelda', thread: 'zürich-thread', locale: 'fr', status: 'pending' }),
    aContribution({ contributor: 'other' }),
  ]);
  await askForRecord(services, { by: member.id, handle: 'other', words: 'Zelda did this too' });
  await askForCode(services, {
    address: 'zelda@example.org',
    purpose: 'erase',
    known: true,
    once: 'a form',
  });
  await queueMail(services, {
    mail: welcomeMail,
    key: `welcome#${member.id}`,
    to: { contributor: member.id },
  });
  return member;
}

describe('somebody who is erased', () => {
  it('is signed out at once, and leaves nothing behind but counts under no name', async () => {
    const system = await aSystem({ now: '2024-12-30T12:00:00Z' });
    const { services } = system;
    const member = await zelda(system);
    const counted = await countingOf(services, member.id);

    const outcome = await erasePerson(services, member.id);
    const visitor = await visitorOf(services, member.cookie);
    await workOffToTheEnd(system);

    expect([outcome, visitor]).toEqual(['begun', undefined]);
    expect(counted).toBe(43);
    expect(await countingOf(services, member.id)).toBe(counted);
    expect(await itemsWith(services, personal)).toEqual([]);
    expect(await brokenPromises(services)).toEqual([]);
    expect((await readErasure(services.table, member.id))?.state).toBe('done');
    const fresh = { ...services, handles: openHandleBook(services) };
    expect(await readContributor(fresh, 'zelda', {})).toBeUndefined();
    expect(await readContributor(fresh, 'old-zelda', {})).toBeUndefined();
    const board = await readLeaderboard(services, { program: 'forum', locale: undefined, limit: 10 });
    expect(board !== 'bad-cursor' && board.entries.map(({ handle }) => handle)).toEqual(['other']);
  });

  it('is found in the whole table only by what was to stay', async () => {
    const system = await aSystem({ now: '2024-12-30T12:00:00Z' });
    const { services } = system;
    const member = await zelda(system);

    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    const left = (await everything(services))
      .filter((item) => JSON.stringify(item).includes(member.id))
      .map(({ pk, sk }) => `${String(pk).split('#')[0] ?? ''} ${String(sk).split('#')[0] ?? ''}`);
    const stays = [
      'X CON',
      'D DAY',
      'C CARD',
      'C PROFILE',
      'C YEAR',
      'C RANK',
      'G GONE',
      'ERASE ERASE',
      'STAFF STAFF',
    ];
    // The log of what was decided, and the last note beside the roles, keep ids.
    expect(new Set(left.filter((each) => !each.startsWith('AUDIT')))).toEqual(
      new Set(stays.filter((each) => left.includes(each))),
    );
  });

  it('is noted once in the audit log', async () => {
    const system = await aSystem();
    const member = await aMember(system.services, { handle: 'zelda' });

    await erasePerson(system.services, member.id);
    await workOffToTheEnd(system);

    const entries = await readAuditDay(system.services.table, dayOf(Date.parse('2024-12-31T12:00:00Z')));
    expect(entries.filter(({ act }) => act === 'person.erased').map(({ on }) => on)).toEqual([member.id]);
  });

  it('may begin anew with the same address, as somebody else', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'zelda', email: 'zelda@example.org' });
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    const anew = await contributorForAddress(services, 'zelda@example.org');

    expect(anew?.id).not.toBe(member.id);
    expect((await readAccount(services.table, anew?.id ?? ''))?.state).toBe('active');
  });

  it('keeps their name from others: it still stands for their work', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'zelda' });
    const next = await aMember(services, { introduced: false });
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    const outcome = await introduce(
      { ...services, handles: openHandleBook(services) },
      next.id,
      { handle: 'zelda', displayName: 'Z', words: '', languages: [], timeZone: 'UTC' },
      { language: 'en-US' },
    );

    expect(outcome).toEqual({ outcome: 'taken' });
  });
});

describe('the last admin', () => {
  it('can’t be erased before somebody else has the role', async () => {
    const system = await aSystem();
    const { services } = system;
    const admin = await aMember(services, { roles: [{ role: 'admin' }] });

    expect(await erasePerson(services, admin.id)).toBe('last-admin');
    expect((await readAccount(services.table, admin.id))?.state).toBe('active');
    expect(await readErasure(services.table, admin.id)).toBeUndefined();
  });
});

describe('what is recorded for an erased person', () => {
  it('counts under no name, during the erasure and long after it', async () => {
    const system = await aSystem();
    const { services, clock } = system;
    const member = await aMember(services, { handle: 'zelda', email: 'zelda@example.org' });
    const others = [1, 2].map((): Services => ({ ...services, handles: openHandleBook(services) }));
    let recorded = 0;
    const lines = async () => {
      const batches = others.map((each) =>
        recordBatch(each, many(10, { contributor: 'zelda', subject: { title: 'Zettel' } })),
      );
      recorded += (await Promise.all(batches)).flat().filter(({ outcome }) => outcome === 'recorded').length;
    };

    await lines();
    await system.settle();
    await erasePerson(services, member.id);
    await Promise.all([runJob(services, 'accounts'), lines()]);
    await lines();
    clock.set(clock.now() + 61_000);
    await lines();
    await workOffToTheEnd(system);
    await lines();
    await system.settle();

    expect(recorded).toBe(100);
    expect(await countingOf(services, member.id)).toBe(100);
    expect(await itemsWith(services, personal)).toEqual([]);
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('loses its name also when it reaches the tally long after the last look', async () => {
    const system = await aSystem();
    const { services, clock } = system;
    const member = await aMember(services, { handle: 'zelda' });
    const old: Services = { ...services, handles: openHandleBook(services) };
    await old.handles.find('zelda');
    await erasePerson(services, member.id);
    await runJob(services, 'accounts');
    await system.settle();
    await recordContribution(old, aContribution({ contributor: 'zelda', status: 'pending' }));
    const made = clock.now() / 1000;
    const parked = system.takeRecords();
    await workOffToTheEnd(system);
    const before = await itemsWith(services, personal);

    await createTally(services)({
      Records: parked.map((each) => ({
        ...each,
        dynamodb: { ...each.dynamodb, ApproximateCreationDateTime: made },
      })),
    });
    await workOffToTheEnd(system);

    expect(before).toHaveLength(1);
    expect(await itemsWith(services, personal)).toEqual([]);
  });

  it('takes no words from a correction, and none from a form that was on its way', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'zelda' });
    await work(system, [aContribution({ contributor: 'zelda', source: 'wiki', externalId: '1' })]);
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    const ref = { source: 'wiki', externalId: '1' };
    const late = { ...services, handles: openHandleBook(services) };
    await correctContribution(late, ref, { subject: { title: 'Zettel' }, status: 'declined' });
    await correctContribution(late, ref, { contributor: 'zelda', status: 'accepted' });
    await changeProfile(services, { id: member.id, handle: 'zelda' }, (profile) => ({
      ...profile,
      displayName: 'Zelda',
    }));

    expect(await itemsWith(services, personal)).toEqual([]);
    expect(await countingOf(services, member.id)).toBe(1);
  });

  it('is looked for where it stood before it was given to somebody else', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'zelda' });
    await work(system, [aContribution({ contributor: 'zelda', source: 'wiki', externalId: '1' })]);
    await correctContribution(services, { source: 'wiki', externalId: '1' }, { contributor: 'other' });
    await system.settle();

    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    expect(await itemsWith(services, personal)).toEqual([]);
    expect(await brokenPromises(services)).toEqual([]);
  });
});

describe('an erasure that dies', () => {
  it.each(['before', 'after'] as const)(
    'at any write (%s it) is finished by the next',
    { timeout: 120_000 },
    async (where) => {
      let died = true;
      for (let writes = 0; died; writes += 1) {
        const system = await aSystem({ now: '2024-12-30T12:00:00Z' });
        const { services } = system;
        const member = await aMember(services, {
          handle: 'zelda',
          email: 'zelda@example.org',
          profile: { displayName: 'Zelda' },
        });
        await work(system, many(12, { contributor: 'zelda', subject: { title: 'Zettel' } }));
        const dying = dyingServices(services, { writes, where });

        await erasePerson(dying.services, member.id).catch(() => undefined);
        await runJob(dying.services, 'accounts').catch(() => undefined);
        died = dying.died();
        // Whoever had not even begun tries again; else it goes on by itself.
        if ((await readErasure(services.table, member.id)) === undefined) {
          await erasePerson(services, member.id);
        }
        await workOffToTheEnd(system);

        expect(await itemsWith(services, personal)).toEqual([]);
        expect(await countingOf(services, member.id)).toBe(12);
        expect(await brokenPromises(services)).toEqual([]);
        await system.close();
      }
    },
  );
});

it('the name in the place of a name can’t be told from the id', async () => {
  const [one, other] = [await aSystem(), await aSystem()];
  const { vault } = one.services;

  const name = namelessHandle(vault, 'abcdefghijkl');

  expect(name).toMatch(/^erased-[a-z0-9]{8}$/);
  expect(name).toBe(namelessHandle(other.services.vault, 'abcdefghijkl'));
  expect(name).not.toBe(namelessHandle(vault, 'abcdefghijkm'));
});
