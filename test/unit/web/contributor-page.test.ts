import { describe, expect, test } from 'vitest';
import type { ContributorView } from '../../../shared/recognition/records/view.ts';
import { publicApp } from './public-app.ts';
import { awardOf, badgeOf, contributorOf, newcomer, servicesOf, today } from './community.ts';

async function pageOf(overrides: Partial<ContributorView>, query = ''): Promise<string> {
  const app = publicApp(servicesOf({ contributor: async () => contributorOf(overrides) }));
  return (await app.request(`/contributors/amara.okafor${query}`)).text();
}

describe('a contributor’s page', () => {
  test('counts everything that counts once', async () => {
    const html = await pageOf({
      totals: { forum: { total: 1200, kinds: { 'forum.reply': 1200, 'forum.solution': 34 } } },
      programs: ['forum'],
    });

    expect(html).toContain('<span class="num">1,234</span>');
    expect(html).toContain('<span class="num">1,200</span>');
    expect(html).toContain('Solutions 34');
  });

  test('says times in words with the exact day beside them', async () => {
    const html = await pageOf({ lastActiveOn: today - 1 });

    expect(html).toContain('<time datetime="2026-11-20" title="2026-11-20 UTC">yesterday</time>');
  });

  test('shows how far the next badges are, without those not begun', async () => {
    const html = await pageOf({
      next: [
        { badge: badgeOf('kb'), window: '2026', value: 7, target: 10 },
        { badge: badgeOf('social-bronze'), window: 'once', value: 0, target: 50 },
      ],
    });

    expect(html).toContain('7 of 10');
    expect(html).toContain('<progress value="7" max="10" aria-label="Knowledge Base 2026: 7 of 10">');
    expect(html).not.toContain('Social Bronze');
  });

  test('marks a kept badge and says what that means', async () => {
    expect(await pageOf({ badges: [awardOf('kb', '2025', { kept: true })] })).toMatch(
      /· kept.*Kept: the badge was earned/s,
    );
    expect(await pageOf({ badges: [awardOf('kb', '2025')] })).not.toContain('kept');
  });

  describe('says how a badge was earned', () => {
    const earned = async (...args: Parameters<typeof awardOf>) =>
      (await pageOf({ badges: [awardOf(...args)] })).replace(/<\/?time[^>]*>/g, '');
    const counts = [{ label: 'count program=forum ranked window=year', value: 31, target: 25 }];

    test('in the words of its rule, with the count and target of the time', async () => {
      expect(await earned('support-forum', '2025', { counts })).toContain(
        '<small>25 replies in the forum in one calendar year: 31 by Mar 5, 2025</small>',
      );
    });

    test('without putting a newer rule in its mouth', async () => {
      expect(await earned('kb', '2025', { counts })).toContain(
        '<small>31 by Mar 5, 2025, where 25 were needed. The rule has changed since.</small>',
      );
    });

    test('by hand, with the reason given', async () => {
      expect(await earned('kb', '2025', { counts: [], reason: 'Wrote the guide.' })).toContain(
        '<small>Given by hand on Mar 5, 2025: <bdi>Wrote the guide.</bdi></small>',
      );
      expect(await earned('kb', '2025', { counts: [] })).toContain(
        '<small>Given by hand on Mar 5, 2025.</small>',
      );
    });

    test('and that it was kept', async () => {
      expect(await earned('kb', '2025', { kept: true })).toContain(
        'Kept, although some of the work was withdrawn later.',
      );
    });
  });

  test('shows an award under the name it was given', async () => {
    const html = await pageOf({ badges: [awardOf('kb', '2025', { name: 'Old Name' })] }, '?lang=de');

    expect(html).toContain('Old Name 2025');
  });

  test('keeps a title once held, with both dates', async () => {
    const html = await pageOf({
      titles: [{ program: 'writing', title: 'top-25', since: 20_000, until: 20_010 }],
    });

    expect(html).toMatch(/Top 25 Contributor in Writing.*Oct 4, 2024.*Oct 14, 2024/s);
  });

  test('says nothing of a streak that is over', async () => {
    const html = await pageOf({ streak: { current: 0, longest: 9, longestFrom: 20_000, longestTo: 20_008 } });

    expect(html).toContain('Starts with the next contribution');
    expect(html).not.toMatch(/lost|broke/i);
  });

  test('welcomes someone who has just begun', async () => {
    const html = await pageOf(newcomer);

    expect(html).toContain('The first badge comes with the first contribution that counts.');
    expect(html).toContain('Here since');
    expect(html).not.toMatch(/<table|A year’s work/);
    expect(html).not.toContain('class="num"');
    // What waits for review stands in the list.
    expect(html).toContain('href="/contributors/amara.okafor/contributions"');
  });

  test('invites with the smallest badges where nothing is begun, without a nought', async () => {
    const next = ['kb', 'social-support', 'forum-first-steps'].map((id, index) => ({
      badge: badgeOf(id),
      window: 'once',
      value: 0,
      target: [10, 50, 1][index] ?? 1,
    }));

    const html = await pageOf({ ...newcomer, next });

    expect(html).toMatch(/First Steps in the Forum.*Knowledge Base.*Social Support/s);
    expect(html).not.toMatch(/<progress|>0 of/);
  });

  test('offers every year with activity and marks the one shown', async () => {
    const html = await pageOf({ calendar: { year: 2024, years: [2026, 2024], days: [[firstOf2024, 3]] } });

    expect(html).toContain('href="/contributors/amara.okafor?year=2026#calendar"');
    expect(html).toMatch(/year=2024#calendar" aria-current="true"/);
    expect(html).toContain('2024: 1 active day, 3 contributions.');
  });

  test('a year without activity is shown as that', async () => {
    const html = await pageOf({ calendar: { year: 2019, years: [2026], days: [] } }, '?year=2019');

    expect(html).toContain('2019: no active days.');
  });
});

const firstOf2024 = 19_723;
