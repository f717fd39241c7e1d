import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { giveByHand } from '../../../shared/recognition/badges/give-by-hand.io.ts';
import type { BadgeDefinition } from '../../../shared/recognition/badges/rule.ts';
import { correctContribution } from '../../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';
import { runJob } from '../../../shared/operations/jobs/run-job.io.ts';
import { aMember } from '../../support/people.ts';
import { publicApp, publicNow } from '../../support/public-community.ts';
import { aSystem, type TestSystem } from '../../support/system.ts';
import { daily, day, many, work } from '../../support/work.ts';

const occurredAt = '2026-11-20T10:00:00Z';

/** A system in which Ana has done some work. */
async function withWork(
  contributions: readonly NewContribution[],
  badges?: readonly BadgeDefinition[],
): Promise<TestSystem> {
  const system = await aSystem({ now: publicNow, ...(badges === undefined ? {} : { badges }) });
  await work(system, contributions);
  return system;
}

/** Ana's page, under the catalogue of today. */
async function pageOf({ services }: TestSystem, query = ''): Promise<string> {
  const answer = await publicApp({ ...services, catalogue }).request(`/contributors/ana${query}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The catalogue as it was before `change`. */
const before = (id: string, change: object) =>
  catalogue.map((badge) => (badge.id === id ? { ...badge, ...change } : badge));

describe('a contributor’s page', () => {
  test('counts everything that counts once', async () => {
    const html = await pageOf(
      await withWork([...many(32, { occurredAt }), ...many(11, { occurredAt, kind: 'forum.solution' })]),
    );

    expect(html).toContain('<span class="num">43</span>');
    expect(html).toContain('<span class="num">32</span>');
    expect(html).toContain('Solutions 11');
  });

  test('says times in words with the exact day beside them', async () => {
    const html = await pageOf(await withWork(many(1, { occurredAt })));

    expect(html).toContain('<time datetime="2026-11-20" title="2026-11-20 UTC">yesterday</time>');
  });

  test('shows how far the next badges are, without those not begun', async () => {
    const html = await pageOf(await withWork(many(7, { occurredAt, kind: 'article.edited' })));

    expect(html).toContain('7 of 10');
    expect(html).toContain('<progress value="7" max="10" aria-label="Knowledge Base 2026: 7 of 10">');
    expect(html).not.toContain('Social Bronze');
  });

  describe('says how a badge was earned', () => {
    const articles = many(10, { occurredAt: '2025-03-05T10:00:00Z', kind: 'article.edited' });
    const withoutTimes = (html: string) => html.replace(/<\/?time[^>]*>/g, '');
    const earned = async (badges?: readonly BadgeDefinition[]) =>
      withoutTimes(await pageOf(await withWork(articles, badges)));

    test('in the words of its rule, with the count of the time', async () => {
      expect(await earned()).toContain(
        '<small>10 new or edited articles in one calendar year: 10 by Mar 5, 2025</small>',
      );
    });

    test('with the target of the time, where the rule still measures the same', async () => {
      const rule = { metric: 'count', where: { program: 'writing', ranked: true }, atLeast: 5 } as const;
      const year = { window: { type: 'calendar', period: 'year' } } as const;

      expect(await earned(before('kb', { rule: { ...rule, ...year } }))).toContain(
        '<small>5 new or edited articles in one calendar year: 10 by Mar 5, 2025</small>',
      );
    });

    test('without putting a newer rule in its mouth', async () => {
      const rule = {
        metric: 'count',
        where: { kind: ['article.edited'] },
        window: { type: 'calendar', period: 'year' },
        atLeast: 5,
      };

      expect(await earned(before('kb', { rule }))).toContain(
        '<small>10 by Mar 5, 2025, where 5 were needed. The rule has changed since.</small>',
      );
    });

    test('by hand, with the reason given', async () => {
      const manual = { award: 'manual', repeat: 'once', rule: undefined };
      const system = await withWork(many(1, { occurredAt }), before('polyglot', manual));
      const badge = { badge: 'polyglot', handle: 'ana', awardedOn: day('2025-03-05') };
      await giveByHand(system.services, { ...badge, reason: 'Wrote the guide.' });

      expect(withoutTimes(await pageOf(system))).toContain(
        '<small>Given by hand on Mar 5, 2025: <bdi>Wrote the guide.</bdi></small>',
      );
    });

    test('and that it was kept, which one without a withdrawal does not say', async () => {
      const system = await withWork(articles);
      const whole = await pageOf(system);
      for (const { source, externalId } of articles.slice(5))
        await correctContribution(system.services, { source, externalId }, { status: 'withdrawn' });
      await system.settle();

      const html = await pageOf(system);

      expect(html).toContain('Kept, although some of the work was withdrawn later.');
      expect(html).toMatch(/· kept.*Kept: the badge was earned/s);
      expect(whole).not.toMatch(/\bkept\b/i);
    });

    test('under the name it was given', async () => {
      const system = await withWork(articles, before('kb', { name: 'Old Name' }));

      expect(await pageOf(system, '?lang=de')).toContain('Old Name 2025');
    });
  });

  test('keeps a title once held, with both dates', async () => {
    const system = await aSystem({ now: '2024-12-28T00:05:00Z' });
    await work(system, many(1, { occurredAt: '2024-10-03T10:00:00Z', kind: 'article.edited' }));
    await runJob(system.services, 'titles');
    system.clock.set(Date.parse('2025-01-05T00:05:00Z'));
    await runJob(system.services, 'titles');

    expect(await pageOf(system)).toMatch(/Top 10 Contributor in Writing.*Dec 28, 2024.*Jan 2, 2025/s);
  });

  test('says nothing of a streak that is over', async () => {
    const html = await pageOf(await withWork(daily('2024-10-04', 9)));

    expect(html).toContain('Starts with the next contribution');
    expect(html).not.toMatch(/lost|broke/i);
  });

  test('welcomes someone who has just begun', async () => {
    const system = await aSystem({ now: publicNow });
    await aMember(system.services, { handle: 'ana' });

    const html = await pageOf(system);

    expect(html).toContain('The first badge comes with the first contribution that counts.');
    expect(html).toContain('Here since');
    expect(html).not.toMatch(/<table|A year’s work/);
    expect(html).not.toContain('class="num"');
    // What waits for review stands in the list.
    expect(html).toContain('href="/contributors/ana/contributions"');
    // The smallest badges invite, without a nought.
    expect(html).toMatch(/First Steps in .*First Steps in /s);
    expect(html).not.toMatch(/<progress|>0 of/);
  });

  test('offers every year with activity and marks the one shown', async () => {
    const system = await withWork([
      ...many(3, { occurredAt: '2024-01-01T10:00:00Z' }),
      ...many(1, { occurredAt }),
    ]);

    const html = await pageOf(system, '?year=2024');

    expect(html).toContain('href="/contributors/ana?year=2026#calendar"');
    expect(html).toMatch(/year=2024#calendar" aria-current="true"/);
    expect(html).toContain('2024: 1 active day, 3 contributions.');
  });

  test('a year without activity is shown as that', async () => {
    expect(await pageOf(await withWork(many(1, { occurredAt })), '?year=2019')).toContain(
      '2019: no active days.',
    );
  });
});
