import { expect, test } from 'vitest';
import type { ContributionView } from '../../../shared/recognition/records/view.ts';
import { publicApp } from './public-app.ts';
import { contributionOf, servicesOf } from './community.ts';

async function listOf(...items: readonly ContributionView[]): Promise<string> {
  const app = publicApp(servicesOf({ contributions: async () => ({ items }) }));
  return (await app.request('/contributors/amara.okafor/contributions')).text();
}

test.each([
  ['pending', 'Doesn’t count yet: waiting for review'],
  ['declined', 'Doesn’t count: declined'],
  ['withdrawn', 'Doesn’t count: withdrawn'],
  ['accepted', 'Doesn’t count: in a thread opened by the same person'],
] as const)('what is %s and does not count says why', async (status, sentence) => {
  expect(await listOf(contributionOf({ status, counts: false }))).toContain(sentence);
});

test('what counts says nothing of it', async () => {
  expect(await listOf(contributionOf())).not.toContain('count:');
});

test('contributions stand under their UTC day, with the instant as it was written', async () => {
  const html = await listOf(
    contributionOf({ occurredAt: '2026-11-20T23:30:00-05:00' }),
    contributionOf({ occurredAt: '2026-11-21T02:00:00Z' }),
    contributionOf({ occurredAt: '2026-11-20T09:30:00+02:00' }),
  );

  expect(html.match(/<h2>/g)).toHaveLength(2);
  expect(html).toMatch(/>today<.*title="2026-11-20T23:30:00-05:00">04:30<.*>02:00<.*>yesterday<.*>07:30</s);
});
