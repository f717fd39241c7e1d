// A room that is added says what becomes of what it keeps, and that is all: erasure, export, merge
// and the audit of promises are the real ones, handed a list with one more belonging.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { privatePartition } from '../../shared/identity/accounts/keys.ts';
import { belongings } from '../../shared/belongings.ts';
import { takeOver } from '../../shared/membership/claims/claim.io.ts';
import { noteSourceAddress } from '../../shared/membership/claims/source-address.io.ts';
import { personKey } from '../../shared/identity/profiles/keys.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { erasePerson } from '../../shared/membership/erasure/begin.io.ts';
import { exportPerson } from '../../shared/membership/export/export.io.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { onlyWithAccount, type Belonging } from '../../shared/platform/belongings/belonging.ts';
import type { Services } from '../../shared/services.ts';
import { readItem } from '../../shared/platform/table/batch-reader.io.ts';
import { deletePartition } from '../../shared/platform/table/delete.io.ts';
import { putOnce } from '../../shared/platform/table/put-once.io.ts';
import { dyingServices } from '../support/faults.ts';
import { workOffToTheEnd } from '../support/long-work.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { brokenPromises, many, work } from '../support/work.ts';

const thanksKey = (id: string) => ({ pk: personKey(id), sk: 'THANKS' });
const deskKey = (id: string) => ({ pk: privatePartition(id), sk: 'DESK' });

async function wordsAt({ table }: Services, key: { pk: string; sk: string }): Promise<string | null> {
  return ((await readItem(table, key, 'strong'))?.['words'] as string | undefined) ?? null;
}

function write({ table }: Services, key: { pk: string; sk: string }, words: string): Promise<unknown> {
  return table.client.send(new PutCommand({ TableName: table.name, Item: { ...key, words } }));
}

/** A thank-you, beside the awards: it goes over with a record. */
const thankYous: Belonging<Services> = {
  entities: ['thank-you'],
  forget: { recognition: ({ table }, { id }) => deletePartition(table, personKey(id), { prefix: 'THANKS' }) },
  tell: async (services, id) => ({ thanks: await wordsAt(services, thanksKey(id)) }),
  carry: {
    async recognition(services, { from, to }) {
      const words = await wordsAt(services, thanksKey(from.id));
      if (words === null) return 0;
      const isNew = await putOnce(services.table, { ...thanksKey(to.id), words });
      await deletePartition(services.table, personKey(from.id), { prefix: 'THANKS' });
      return isNew ? 1 : 0;
    },
  },
};

/** What somebody had open last: theirs alone, so only who has an account has one. */
const desks: Belonging<Services> = {
  entities: ['desk'],
  forget: {
    private: ({ table }, { id }) => deletePartition(table, privatePartition(id), { prefix: 'DESK' }),
  },
  tell: async (services, id) => ({ desk: await wordsAt(services, deskKey(id)) }),
  carry: onlyWithAccount,
};

const withMore = [...belongings, thankYous, desks];

/** Mara, and a record that is hers and was thanked. */
async function mara(system: TestSystem): Promise<{ readonly member: Member; readonly record: string }> {
  const { services } = system;
  const member = await aMember(services, { handle: 'mara', email: 'mara@example.org' });
  await work(system, [...many(2, { contributor: 'old-mara' }), ...many(1, { contributor: 'mara' })]);
  const record = (await readHandle(services.table, 'old-mara', 'strong'))?.contributor ?? '';
  await write(services, thanksKey(record), 'for a year of answers');
  await write(services, deskKey(member.id), 'thread 7');
  await noteSourceAddress(services, 'old-mara', 'mara@example.org');
  await takeOver(services, { by: member.id, address: 'mara@example.org', record });
  return { member, record };
}

describe('a room that is added', () => {
  it('is carried over by a merge, told by an export and erased, with nothing said in any of the four', async () => {
    const system = await aSystem({ belongings: withMore });
    const { services } = system;
    const { member, record } = await mara(system);

    await workOffToTheEnd(system);
    const carried = [
      await wordsAt(services, thanksKey(record)),
      await wordsAt(services, thanksKey(member.id)),
    ];
    const exported = await exportPerson(services, member.id);
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    expect(carried).toEqual([null, 'for a year of answers']);
    const files = exported.outcome === 'exported' ? unzipSync(exported.bytes) : {};
    expect(JSON.parse(strFromU8(files['laurel.json'] ?? new Uint8Array()))).toMatchObject({
      thanks: 'for a year of answers',
      desk: 'thread 7',
    });
    expect(await wordsAt(services, thanksKey(member.id))).toBeNull();
    expect(await wordsAt(services, deskKey(member.id))).toBeNull();
    expect(await brokenPromises(services)).toEqual([]);
  });

  it('is asked by the audit for what it keeps of somebody whose erasure is done', async () => {
    const system = await aSystem({ belongings: withMore });
    const { services } = system;
    const member = await aMember(services, { handle: 'mara' });
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);
    const before = await brokenPromises(services);

    await write(services, thanksKey(member.id), 'that came too late');

    expect(before).toEqual([]);
    expect(await brokenPromises(services)).toEqual([
      `nothing is left of anybody whose erasure is done: ${member.id} thank-you`,
    ]);
  });

  it('that forgets nothing is found by the audit', async () => {
    const forgetful = { ...thankYous, forget: { because: 'somebody thought that it need not go' } };
    const system = await aSystem({ belongings: [...belongings, forgetful] });
    const { services } = system;
    const member = await aMember(services, { handle: 'mara' });
    await write(services, thanksKey(member.id), 'for a year of answers');

    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    expect(await brokenPromises(services)).toEqual([
      `nothing is left of anybody whose erasure is done: ${member.id} thank-you`,
    ]);
  });
});

/** Takes something of somebody who was erased back out of nowhere, and asks the audit. */
async function planted(plant: (services: Services, id: string) => Promise<unknown>): Promise<string[]> {
  const system = await aSystem();
  const { services } = system;
  const member = await aMember(services, { handle: 'mara' });
  await work(system, many(1, { contributor: 'mara', source: 'wiki', externalId: '1' }));
  await erasePerson(services, member.id);
  await workOffToTheEnd(system);
  await plant(services, member.id);
  return (await brokenPromises(services)).filter((each) => each.startsWith('nothing is left'));
}

describe('the audit', () => {
  it('finds a reminder, a place and a word in a contribution that were left behind', async () => {
    const name = 'nothing is left of anybody whose erasure is done';

    expect(
      await planted((services, id) => write(services, { pk: privatePartition(id), sk: 'REMINDER' }, 'x')),
    ).toEqual([expect.stringMatching(new RegExp(`^${name}: [a-z0-9]{12} reminder$`))]);
    expect(
      await planted(({ table }, id) =>
        table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: { pk: personKey(id), sk: 'RANK#forum#de', cv: 1, name: 'Mara' },
          }),
        ),
      ),
    ).toEqual([expect.stringMatching(/ card$/)]);
    expect(
      await planted(async ({ table }) => {
        const key = { pk: 'X#wiki#1', sk: 'CON' };
        const item = await readItem(table, key, 'strong');
        await table.client.send(
          new PutCommand({ TableName: table.name, Item: { ...item, ...key, thread: 'mara-thread' } }),
        );
      }),
    ).toEqual([expect.stringMatching(/ contribution$/)]);
  });
});

it('an erasure that dies at any removal is finished by the next', { timeout: 240_000 }, async () => {
  let died = true;
  for (let writes = 0; died; writes += 1) {
    const system = await aSystem({ belongings: withMore });
    const { services } = system;
    const { member } = await mara(system);
    await runJob(services, 'accounts');
    await system.settle();
    const dying = dyingServices(services, { writes, where: 'before', of: ['DeleteCommand'] });

    await erasePerson(dying.services, member.id).catch(() => undefined);
    await runJob(dying.services, 'accounts').catch(() => undefined);
    died = dying.died();
    await erasePerson(services, member.id);
    await workOffToTheEnd(system);

    expect(await readHandle(services.table, 'mara', 'strong')).toBeUndefined();
    expect(await readHandle(services.table, 'old-mara', 'strong')).toBeUndefined();
    expect(await brokenPromises(services)).toEqual([]);
    await system.close();
  }
});

it('a function that was given no belongings says so instead of forgetting nothing', async () => {
  const { buildServices } = await import('../../shared/services.ts');

  expect(() => buildServices().belongings()).toThrow('no belongings');
});
