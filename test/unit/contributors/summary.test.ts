import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../shared/identity/profiles/profile.ts';
import { streakOf } from '../../../shared/recognition/records/streak.ts';
import { summarise } from '../../../shared/recognition/records/summary.ts';
import { parseDay } from '../../../shared/platform/time/day.ts';

const today = parseDay('2024-12-31') ?? 0;

describe('a streak', () => {
  test('that ended yesterday is still current, as today is not over', () => {
    expect(streakOf([today - 3, today - 2, today - 1], today).current).toBe(3);
    expect(streakOf([today - 3, today - 2], today).current).toBe(0);
    expect(streakOf([today - 1, today], today).current).toBe(2);
    expect(streakOf([], today)).toEqual({
      current: 0,
      longest: 0,
      longestFrom: undefined,
      longestTo: undefined,
    });
  });

  test('that is longest is the earliest of equals, and days ahead don’t count yet', () => {
    const days = [1, 2, 3, 10, 11, 12].map((n) => today - 20 + n);

    expect(streakOf(days, today)).toMatchObject({
      longest: 3,
      longestFrom: today - 19,
      longestTo: today - 17,
    });
    expect(streakOf([today, today + 1, today + 2], today)).toMatchObject({ current: 1, longest: 1 });
  });

  test('is as long as a plain look at every day finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: today - 40, max: today }), { maxLength: 30 }), (days) => {
        const active = new Set(days);
        const runTo = (day: number): number => (active.has(day) ? runTo(day - 1) + 1 : 0);
        const longest = Math.max(0, ...days.map(runTo));
        const { longest: found, current } = streakOf(
          [...days].sort((a, b) => a - b),
          today,
        );

        expect(found).toBe(longest);
        expect(current).toBe(runTo(active.has(today) ? today : today - 1));
      }),
    );
  });
});

describe('a summary', () => {
  const summary = (year?: number) =>
    summarise({
      history: [
        {
          kind: 'forum.reply',
          locale: 'de',
          days: [
            [today - 400, 2],
            [today, 3],
          ],
        },
        { kind: 'forum.solution', locale: 'de', days: [[today, 1]] },
        { kind: 'article.reviewed', locale: 'fr', days: [[today - 1, 4]] },
      ],
      today,
      year,
      createdOn: today - 10,
    });

  test('counts in a program’s total what its leaderboard counts, other kinds stand beside it', () => {
    expect(summary().totals).toEqual({
      forum: { total: 5, kinds: { 'forum.reply': 5, 'forum.solution': 1 } },
      writing: { total: 0, kinds: { 'article.reviewed': 4 } },
    });
    expect(summary().years['2024']?.forum?.total).toBe(3);
    expect(summary().locales).toEqual([{ locale: 'de', total: 5 }]);
    expect(summary().programs).toEqual(['writing', 'forum']);
  });

  test('shows the calendar of the year asked for, else of the latest', () => {
    expect(summary().calendar).toEqual({
      year: 2024,
      years: [2024, 2023],
      days: [
        [today - 1, 4],
        [today, 4],
      ],
    });
    expect(summary(2023).calendar.days).toEqual([[today - 400, 2]]);
    expect(summary(1999).calendar).toEqual({ year: 1999, years: [2024, 2023], days: [] });
  });

  test('begins with the earlier of first work and record', () => {
    expect(summary().joinedOn).toBe(today - 400);
    expect(summarise({ history: [], today, year: undefined, createdOn: today - 10 })).toMatchObject({
      joinedOn: today - 10,
      totals: {},
      lastActiveOn: undefined,
    });
  });
});

describe('standing', () => {
  const profile = { optedOut: false, bot: false, state: 'active' } as const;

  test.each([
    [undefined, 'listed'],
    [profile, 'listed'],
    [{ ...profile, optedOut: true }, 'unlisted'],
    [{ ...profile, bot: true }, 'absent'],
    [{ ...profile, state: 'deactivated' }, 'absent'],
    [{ ...profile, optedOut: true, bot: true }, 'absent'],
  ] as const)('of %j is %s', (of, standing) => {
    expect(standingOf(of)).toBe(standing);
  });
});
