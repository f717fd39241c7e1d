import { expect, test } from 'vitest';
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';
import { aContribution } from '../../support/builders.ts';
import { publicApp, publicNow } from '../../support/public-community.ts';
import { aSystem } from '../../support/system.ts';
import { work } from '../../support/work.ts';

/** Ana's list when this is all that was recorded for her. */
async function listOf(...items: readonly Partial<NewContribution>[]): Promise<string> {
  const system = await aSystem({ now: publicNow });
  await work(
    system,
    items.map((item) => aContribution({ occurredAt: '2026-11-20T09:30:00+02:00', ...item })),
  );
  const html = await (await publicApp(system.services).request('/contributors/ana/contributions')).text();
  await system.close();
  return html;
}

test.each([
  [{ status: 'pending' }, 'Doesn’t count yet: waiting for review'],
  [{ status: 'declined' }, 'Doesn’t count: declined'],
  [{ status: 'withdrawn' }, 'Doesn’t count: withdrawn'],
  [{ ownThread: true }, 'Doesn’t count: in a thread opened by the same person'],
] as const)('what is %o and does not count says why', async (item, sentence) => {
  expect(await listOf(item)).toContain(sentence);
});

test('what counts says nothing of it', async () => {
  expect(await listOf({})).not.toContain('count:');
});

test('contributions stand under their UTC day, with the instant as it was written', async () => {
  const html = await listOf(
    { occurredAt: '2026-11-20T23:30:00-05:00' },
    { occurredAt: '2026-11-21T02:00:00Z' },
    { occurredAt: '2026-11-20T09:30:00+02:00' },
  );

  expect(html.match(/<h2>/g)).toHaveLength(2);
  expect(html).toMatch(/>today<.*title="2026-11-20T23:30:00-05:00">04:30<.*>02:00<.*>yesterday<.*>07:30</s);
});
