// Awards are dated with the day on which their rule was met, whatever order the work
// arrives in: files are imported backwards, in pieces, and over several connections.
import { describe, expect, test } from 'vitest';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import { formatDay } from '../../shared/platform/time/day.ts';
import { aSystem } from '../support/system.ts';
import { badgesOf, brokenPromises, daily, work, workOnce } from '../support/work.ts';

describe('the day of an award', () => {
  test('work that arrives backwards dates awards like work that arrives in order', async () => {
    const inOrder = await aSystem();
    const backwards = await aSystem();
    const history = daily('2023-12-01', 40, { contributor: 'ana', kind: 'forum.reply' });

    await work(inOrder, history);
    for (const one of history.toReversed()) await work(backwards, [one]);

    const dated = await badgesOf(backwards.services, 'ana');
    expect(dated).toEqual(await badgesOf(inOrder.services, 'ana'));
    expect(dated).toContain('forum-first-steps once 2023-12-01');
    expect(dated).toContain('forum-bronze once 2023-12-30');
    expect(dated).toContain('support-forum 2023 2023-12-30');
    expect(await brokenPromises(backwards.services)).toEqual([]);
    await inOrder.close();
    await backwards.close();
  });

  test('an award that older work dates back moves in the list of holders too', async () => {
    const system = await aSystem();
    await workOnce(system, { contributor: 'ana', kind: 'forum.reply', occurredAt: '2024-05-02T10:00:00Z' });

    await workOnce(system, { contributor: 'ana', kind: 'forum.reply', occurredAt: '2012-02-29T10:00:00Z' });

    const page = await readHolders(system.services, 'forum-first-steps', { limit: 10 });
    if (page === 'bad-cursor') throw new Error(page);
    expect(page.holders.map(({ awardedOn }) => formatDay(awardedOn))).toEqual(['2012-02-29']);
    await system.close();
  });
});
