import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { PersonFacts } from '../../../shared/recognition/badges/facts.ts';
import { progress } from '../../../shared/recognition/badges/progress.ts';
import type { BadgeDefinition, Rule } from '../../../shared/recognition/badges/rule.ts';
import { newlyEarned } from '../../../shared/recognition/badges/rules.ts';
import { badgeOf, badgesNamed, day, daysInARow, person, series } from './builders.ts';

const today = day('2025-06-30');

function lines(facts: PersonFacts, badges: readonly BadgeDefinition[] = catalogue): string[] {
  return progress(badges, facts, today).map(
    ({ badge, window, value, target }) => `${badge.id} ${window} ${value}/${target}`,
  );
}

const settled = (facts: PersonFacts): PersonFacts => ({
  ...facts,
  held: newlyEarned(catalogue, facts, today),
});

describe('what comes next', () => {
  it('is closest first, then what is not begun in the order of the catalogue', () => {
    const yearly = badgesNamed('kb', 'l10n', 'support-forum', 'reviewer');
    const ladder = badgesNamed('forum-first-steps', 'forum-bronze', 'forum-silver');
    const facts = settled(
      person([
        series('article.edited', { '2025-06-01': 7 }),
        series('forum.reply', { '2025-06-02': 2, '2024-12-31': 20 }),
      ]),
    );

    expect(lines(facts, [...yearly, ...ladder, ...badgesNamed('all-rounder', 'streak-7')])).toEqual([
      'forum-bronze once 22/30',
      'kb 2025 7/10',
      'all-rounder once 2/3',
      'support-forum 2025 2/30',
      'l10n 2025 0/10',
      'reviewer 2025 0/25',
      'streak-7 once 0/7',
    ]);
  });

  it('starts again with a new year', () => {
    const facts = settled(person([series('article.edited', { '2024-06-01': 12 })]));

    expect(lines(facts)).toContain('kb 2025 0/10');
  });

  it('is only the next step of a ladder', () => {
    const facts = settled(person([series('social.reply', { '2023-06-01': 60 })]));

    const ladder = badgesNamed('social-first-steps', 'social-bronze', 'social-silver', 'social-gold');
    expect(lines(facts, ladder)).toEqual(['social-silver once 60/250']);
  });

  it('names the condition that is furthest from being met', () => {
    const rule: Rule = {
      all: [
        { metric: 'count', atLeast: 10 },
        { metric: 'distinct', of: 'day', atLeast: 4 },
        {
          any: [
            { metric: 'tenure', atLeast: 100 },
            { metric: 'streak', unit: 'day', atLeast: 100 },
          ],
        },
      ],
    };

    expect(lines(person([series('forum.reply', { '2025-06-30': 9 })]), [badgeOf(rule)])).toEqual([
      'tested once 1/100',
    ]);
    expect(lines(person([series('forum.reply', { '2025-04-01': 9 })]), [badgeOf(rule)])).toEqual([
      'tested once 1/4',
    ]);
  });

  it.each([
    ['today', '2025-06-26', 5, '5/7'],
    ['yesterday', '2025-06-25', 5, '5/7'],
    ['the day before yesterday', '2025-06-24', 5, '0/7'],
  ])('of a streak is the run that goes up to %s', (_last, from, length, expected) => {
    const facts = person([
      daysInARow('forum.reply', from, length),
      daysInARow('social.reply', '2025-01-01', 6),
    ]);

    expect(lines(facts)).toContain(`streak-7 once ${expected}`);
  });

  it('of a streak of weeks goes on through the week after', () => {
    const rule: Rule = { metric: 'streak', unit: 'week', atLeast: 4 };
    const weekly = series('forum.reply', { '2025-06-12': 1, '2025-06-17': 3, '2025-06-29': 1 });

    // Monday the 30th begins a week in which nothing is done yet.
    expect(lines(person([weekly]), [badgeOf(rule)])).toEqual(['tested once 3/4']);
  });

  it('of a streak in a window begins with the window', () => {
    const rule: Rule = {
      metric: 'streak',
      unit: 'day',
      window: { type: 'fixed', from: '2025-06-29', to: '2025-07-31' },
      atLeast: 7,
    };

    expect(lines(person([daysInARow('forum.reply', '2025-06-26', 5)]), [badgeOf(rule)])).toEqual([
      'tested once 2/7',
    ]);
  });

  it('leaves out what can no longer be had', () => {
    const over = badgeOf({
      metric: 'count',
      window: { type: 'fixed', from: '2025-01-01', to: '2025-06-29' },
      atLeast: 2,
    });
    const excluded = badgeOf({
      all: [{ metric: 'count', atLeast: 9 }, { not: { metric: 'count', atLeast: 1 } }],
    });
    const facts = person([series('forum.reply', { '2025-05-01': 1 })]);

    expect(lines(facts, [over])).toEqual([]);
    expect(lines(facts, [excluded])).toEqual([]);
  });

  it('leaves out badges that nobody can get now', () => {
    const one: Rule = { metric: 'count', atLeast: 5 };

    expect(lines(person([]), [badgeOf(one)])).toEqual(['tested once 0/5']);
    for (const state of ['draft', 'paused', 'retired'] as const) {
      expect(lines(person([]), [badgeOf(one, { state })])).toEqual([]);
    }
  });
});
