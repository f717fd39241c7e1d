import { describe, expect, it } from 'vitest';
import { nextEarnedByTime } from '../../../shared/recognition/badges/due.ts';
import type { Rule } from '../../../shared/recognition/badges/rule.ts';
import { newlyEarned } from '../../../shared/recognition/badges/rules.ts';
import { badgeOf, day, person, series } from './builders.ts';

const facts = person([
  series('forum.reply', { '2024-01-01': 1 }),
  series('article.edited', { '2024-03-01': 1, '2024-05-20': 1 }),
]);
const today = day('2024-06-01');

describe('the next badge that time alone brings', () => {
  it.each<[string, Rule, string]>([
    ['a tenure', { metric: 'tenure', atLeast: 365 }, '2024-12-31'],
    [
      'a tenure in one program',
      { metric: 'tenure', where: { program: 'writing' }, atLeast: 365 },
      '2025-03-01',
    ],
    [
      'a pause',
      {
        all: [
          { metric: 'count', atLeast: 3 },
          { not: { metric: 'count', window: { type: 'rolling', days: 30 }, atLeast: 1 } },
          { metric: 'tenure', atLeast: 160 },
        ],
      },
      '2024-06-19',
    ],
  ])('is %s on its day, and not a day before', (_, rule, date) => {
    const badges = [badgeOf(rule)];

    expect(nextEarnedByTime(badges, facts, today)).toBe(day(date));
    expect(newlyEarned(badges, facts, day(date) - 1)).toEqual([]);
    expect(newlyEarned(badges, facts, day(date))).toHaveLength(1);
  });

  it('is none that asks for work', () => {
    const badges = [
      badgeOf({ metric: 'count', atLeast: 9 }),
      badgeOf({ metric: 'distinct', of: 'program', window: { type: 'rolling', days: 90 }, atLeast: 3 }),
      badgeOf({ metric: 'streak', unit: 'day', atLeast: 7 }),
    ];

    expect(nextEarnedByTime(badges, facts, today)).toBeUndefined();
  });

  it('is none that is held, and none for someone who did nothing', () => {
    const badges = [badgeOf({ metric: 'tenure', atLeast: 365 })];
    const held = [{ badge: 'tested', window: 'once', awardedOn: today }];

    expect(nextEarnedByTime(badges, { ...facts, held }, today)).toBeUndefined();
    expect(nextEarnedByTime(badges, person([]), today)).toBeUndefined();
  });
});
