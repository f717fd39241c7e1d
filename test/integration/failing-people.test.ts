// Somebody whose items can't be read, by a fault of ours, keeps jobs from nobody else;
// and the job says that it has failed, so that it comes again and somebody is told.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { cardItem } from '../../shared/recognition/tally/items.ts';
import { readPerson } from '../../shared/recognition/tally/store.ts';
import { cardKey } from '../../shared/recognition/tally/keys.ts';
import { aContribution, at } from '../support/builders.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf, work } from '../support/work.ts';

const firstReply: BadgeDefinition = {
  id: 'first-reply',
  name: 'First Reply',
  version: 1,
  state: 'active',
  award: 'rule',
  repeat: 'once',
  rule: { metric: 'count', atLeast: 1 },
};

/** Two people with a reply each, the card of one of them damaged; `mend` undoes it. */
async function oneDamaged(system: TestSystem): Promise<{ readonly mend: () => Promise<void> }> {
  await work(system, [aContribution({ contributor: 'ana' }), aContribution({ contributor: 'bo' })]);
  const { table } = system.services;
  const id = (await readHandle(table, 'ana'))?.contributor ?? '';
  const { card } = await readPerson(table, id);
  if (card === undefined) throw new Error('no card');
  const put = (item: Record<string, unknown>) =>
    table.client.send(new PutCommand({ TableName: table.name, Item: item }));
  const sound = cardItem(id, card);
  await put({ ...sound, ...cardKey(id), d: { 'no such kind': Uint8Array.of(1, 1) } });
  return {
    mend: async () => {
      await put(sound);
    },
  };
}

test('a new badge reaches all others, and is backfilled anew until nobody fails', async () => {
  const before = await aSystem({ badges: [] });
  const { mend } = await oneDamaged(before);
  const services = { ...before.services, catalogue: [firstReply] };

  await expect(runJob(services, 'badges')).rejects.toThrow('1 people');
  expect(await badgesOf(services, 'bo')).toEqual(['first-reply once 2024-12-30']);

  await mend();
  expect(await runJob(services, 'badges')).toMatchObject({ outcome: 'backfilled', failed: 0 });
  expect(await badgesOf(services, 'ana')).toEqual(['first-reply once 2024-12-30']);
  expect(await runJob(services, 'badges')).toEqual({ outcome: 'unchanged' });
});

test('windows move on for all others', async () => {
  const system = await aSystem();
  await oneDamaged(system);

  system.clock.set(at('2025-04-15T00:00:00Z'));
  await expect(runJob(system.services, 'windows')).rejects.toThrow('1 people');

  const { card } = await readPerson(
    system.services.table,
    (await readHandle(system.services.table, 'bo'))?.contributor ?? '',
  );
  expect(card?.ranks.get('forum')?.list).toMatch(/^-/);
  expect((await readContributor(system.services, 'bo', {}))?.totals.forum?.total).toBe(1);
});
