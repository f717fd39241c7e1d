import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { PersonFacts } from '../../../shared/recognition/badges/facts.ts';
import type { BadgeDefinition, Rule } from '../../../shared/recognition/badges/rule.ts';
import { metOn, newlyEarned, stillMet } from '../../../shared/recognition/badges/rules.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { badgeOf, badgesNamed, day, daysInARow, person, series } from './builders.ts';

const today = day('2025-06-30');

/** Badge, window and date of everything newly earned. */
function earned(facts: PersonFacts, badges: readonly BadgeDefinition[] = catalogue): string[] {
  return newlyEarned(badges, facts, today).map(
    ({ badge, window, awardedOn }) => `${badge} ${window} ${formatDay(awardedOn)}`,
  );
}

describe('the default catalogue', () => {
  it('gives the forum badge of the year with the 30th reply, not before', () => {
    const before = person([series('forum.reply', { '2024-03-01': 20, '2024-03-09': 9 })]);
    const after = person([series('forum.reply', { '2024-03-01': 20, '2024-03-09': 10 })]);

    expect(earned(before)).not.toContain('support-forum 2024 2024-03-09');
    expect(earned(after)).toContain('support-forum 2024 2024-03-09');
  });

  it('adds up all locales for the localization badge', () => {
    const facts = person([
      series({ kind: 'translation.edited', locale: 'de' }, { '2024-01-01': 3 }),
      series({ kind: 'translation.edited', locale: 'es' }, { '2024-01-02': 3 }),
      series({ kind: 'translation.created', locale: 'it' }, { '2024-01-03': 3 }),
      series({ kind: 'translation.edited', locale: 'fr' }, { '2024-01-04': 1 }),
    ]);

    const badges = badgesNamed('l10n', 'localization-first-steps', 'localization-bronze', 'polyglot');
    expect(earned(facts, badges)).toEqual([
      'l10n 2024 2024-01-04',
      'localization-first-steps once 2024-01-01',
      'localization-bronze once 2024-01-04',
      'polyglot once 2024-01-03',
    ]);
  });

  it('gives the reviewer badge with the 25th review of articles and translations together', () => {
    const reviews = (translations: number) =>
      person([
        series('article.reviewed', { '2024-05-01': 12 }),
        series('translation.reviewed', { '2024-05-02': translations }),
      ]);

    expect(earned(reviews(12), badgesNamed('reviewer'))).toEqual([]);
    expect(earned(reviews(13), badgesNamed('reviewer'))).toEqual(['reviewer 2024 2024-05-02']);
  });

  it('does not add up two years', () => {
    const facts = person([series('article.edited', { '2024-12-31': 9, '2025-01-01': 1 })]);

    expect(earned(facts, badgesNamed('kb', 'writing-first-steps', 'writing-bronze'))).toEqual([
      'writing-first-steps once 2024-12-31',
      'writing-bronze once 2025-01-01',
    ]);
  });

  it('counts the last day of December for its own year', () => {
    const facts = person([series('article.edited', { '2024-06-01': 9, '2024-12-31': 1 })]);

    expect(earned(facts)).toContain('kb 2024 2024-12-31');
  });

  it('gives a yearly badge for each year in which it was met', () => {
    const facts = person([series('social.reply', { '2022-01-01': 50, '2023-02-01': 49, '2024-03-01': 60 })]);

    expect(earned(facts).filter((line) => line.startsWith('social-support'))).toEqual([
      'social-support 2022 2022-01-01',
      'social-support 2024 2024-03-01',
    ]);
  });

  it('climbs each ladder with its own dates', () => {
    const facts = person([
      series('forum.reply', { '2019-01-01': 1, '2020-01-01': 29, '2021-01-01': 120, '2022-01-01': 850 }),
      series('forum.solution', { '2020-01-01': 10, '2021-01-01': 40 }),
    ]);

    const steps = ['first-steps', 'bronze', 'silver', 'gold'];
    const badges = badgesNamed(
      ...steps.map((step) => `forum-${step}`),
      ...steps.slice(1).map((step) => `solver-${step}`),
    );
    expect(earned(facts, badges)).toEqual([
      'forum-first-steps once 2019-01-01',
      'forum-bronze once 2020-01-01',
      'forum-silver once 2021-01-01',
      'forum-gold once 2022-01-01',
      'solver-bronze once 2020-01-01',
      'solver-silver once 2020-01-01',
      'solver-gold once 2021-01-01',
    ]);
  });

  it('asks for three programs within the same 90 days', () => {
    const facts = (third: string) =>
      person([
        series('article.reviewed', { '2024-01-01': 1 }),
        series('forum.solution', { '2024-02-01': 1 }),
        series('social.reply', { [third]: 1 }),
      ]);

    expect(earned(facts('2024-03-30'))).toContain('all-rounder once 2024-03-30');
    expect(earned(facts('2024-03-31')).filter((line) => line.startsWith('all-rounder'))).toEqual([]);
  });

  it('gives streaks for days in a row, whatever was done on them', () => {
    const facts = person([
      daysInARow('forum.reply', '2024-12-28', 3),
      daysInARow('article.edited', '2024-12-30', 5),
    ]);

    expect(earned(facts)).toContain('streak-7 once 2025-01-03');
    expect(earned(person([daysInARow('forum.reply', '2024-01-01', 100)]))).toEqual(
      expect.arrayContaining([
        'streak-7 once 2024-01-07',
        'streak-30 once 2024-01-30',
        'streak-100 once 2024-04-09',
      ]),
    );
  });

  it('gives nothing to someone who did nothing', () => {
    expect(earned(person([]))).toEqual([]);
  });
});

describe('newly earned badges', () => {
  const anything: Rule = { metric: 'count', atLeast: 10 };
  const ten = person([series('forum.reply', { '2024-05-05': 9, '2024-05-06': 3 })]);

  it('are not those that are held', () => {
    const held = newlyEarned(catalogue, ten, today);

    expect(newlyEarned(catalogue, { ...ten, held }, today)).toEqual([]);
  });

  it.each(['draft', 'paused', 'retired'] as const)('are none while a badge is %s', (state) => {
    expect(earned(ten, [badgeOf(anything, { state })])).toEqual([]);
  });

  it('are none of those given by hand', () => {
    const founder = {
      id: 'founder',
      name: 'Founder',
      version: 1,
      state: 'active',
      award: 'manual',
      repeat: 'once',
    } as const;

    expect(earned(ten, [founder])).toEqual([]);
  });

  it('keep name, version and the counts that earned them', () => {
    const badge = badgeOf(
      { metric: 'count', where: { program: 'forum', ranked: true }, atLeast: 10 },
      { version: 3 },
    );

    expect(newlyEarned([badge], ten, today)).toEqual([
      {
        badge: 'tested',
        window: 'once',
        name: 'Tested',
        awardedOn: day('2024-05-06'),
        ruleVersion: 3,
        counts: [{ label: 'count program=forum ranked', value: 12, target: 10 }],
      },
    ]);
  });

  it('build on each other within one evaluation, in whatever order they are listed', () => {
    const badges = [
      badgeOf({ all: [{ hasBadge: 'first' }, { hasBadge: 'second' }] }, { id: 'both' }),
      badgeOf({ metric: 'count', atLeast: 10 }, { id: 'second' }),
      badgeOf({ metric: 'count', atLeast: 1 }, { id: 'first' }),
    ];

    expect(earned(ten, badges)).toEqual([
      'first once 2024-05-05',
      'second once 2024-05-06',
      'both once 2024-05-06',
    ]);
  });

  it('see a badge given by hand from its own day on', () => {
    const rule: Rule = { all: [{ hasBadge: 'founder' }, { metric: 'count', atLeast: 1 }] };
    const founder = { badge: 'founder', window: 'once', awardedOn: day('2025-02-01') };

    expect(earned({ ...ten, held: [founder] }, [badgeOf(rule)])).toEqual(['tested once 2025-02-01']);
  });

  it('leave out whoever holds the badge that a rule excludes', () => {
    const rule: Rule = { all: [{ metric: 'count', atLeast: 1 }, { not: { hasBadge: 'founder' } }] };
    const founder = { badge: 'founder', window: 'once', awardedOn: day('2020-01-01') };

    expect(earned(ten, [badgeOf(rule)])).toEqual(['tested once 2024-05-05']);
    expect(earned({ ...ten, held: [founder] }, [badgeOf(rule)])).toEqual([]);
  });

  it.each([
    ['quarter', '2024-Q2'],
    ['month', '2024-05'],
  ] as const)('can be had once for each %s', (period, label) => {
    const badge = badgeOf(
      { metric: 'count', window: { type: 'calendar', period }, atLeast: 10 },
      { repeat: 'per-window' },
    );

    expect(earned(ten, [badge])).toEqual([`tested ${label} 2024-05-06`]);
  });

  it('do not come from days after today', () => {
    const facts = person([series('forum.reply', { '2025-07-01': 50 })]);

    expect(earned(facts)).toEqual([]);
  });
});

describe('the day on which a rule was met', () => {
  const since = (rule: Rule, facts: PersonFacts) => {
    const met = metOn(badgeOf(rule), 'once', facts, today);
    return met === undefined ? undefined : formatDay(met);
  };

  it('is the Monday of the fourth ISO week in a row across New Year', () => {
    const weekly: Rule = { metric: 'streak', unit: 'week', atLeast: 4 };
    const weeks = (...dates: string[]) =>
      person([series('forum.reply', Object.fromEntries(dates.map((date) => [date, 1])))]);

    expect(since(weekly, weeks('2024-12-22', '2024-12-23', '2025-01-05', '2025-01-06'))).toBe('2025-01-06');
    expect(since(weekly, weeks('2024-12-16', '2024-12-23', '2025-01-06', '2025-01-13'))).toBeUndefined();
  });

  it('may be a quiet day for tenure', () => {
    const facts = person([series('forum.reply', { '2024-02-29': 1 })]);

    expect(since({ metric: 'tenure', atLeast: 365 }, facts)).toBe('2025-02-28');
    expect(since({ metric: 'tenure', atLeast: 488 }, facts)).toBeUndefined();
  });

  it('keeps to a fixed window, both ends included', () => {
    const rule: Rule = {
      metric: 'count',
      window: { type: 'fixed', from: '2024-05-01', to: '2024-05-31' },
      atLeast: 2,
    };

    expect(since(rule, person([series('forum.reply', { '2024-05-01': 1, '2024-05-31': 1 })]))).toBe(
      '2024-05-31',
    );
    expect(
      since(rule, person([series('forum.reply', { '2024-04-30': 1, '2024-05-31': 1 })])),
    ).toBeUndefined();
    expect(
      since(rule, person([series('forum.reply', { '2024-05-01': 1, '2024-06-01': 1 })])),
    ).toBeUndefined();
  });

  it('sees other locales than the named ones, and unknown ones as neither', () => {
    const rule: Rule = { metric: 'count', where: { locale: { not: ['en', 'en-US'] } }, atLeast: 1 };

    expect(
      since(rule, person([series({ kind: 'forum.reply', locale: 'en' }, { '2024-01-01': 1 })])),
    ).toBeUndefined();
    expect(since(rule, person([series('forum.reply', { '2024-01-01': 1 })]))).toBeUndefined();
    expect(since(rule, person([series({ kind: 'forum.reply', locale: 'sr' }, { '2024-01-02': 1 })]))).toBe(
      '2024-01-02',
    );
  });

  it.each(['once', '2024-Q1', '2024-01', '24', '', '__proto__'])(
    'is none for the window %j of a yearly badge',
    (window) => {
      const yearly = badgeOf(
        { metric: 'count', window: { type: 'calendar', period: 'year' }, atLeast: 1 },
        { repeat: 'per-window' },
      );
      const facts = person([series('forum.reply', { '2024-01-01': 1 })]);

      expect(metOn(yearly, '2024', facts, today)).toBe(day('2024-01-01'));
      expect(metOn(yearly, window, facts, today)).toBeUndefined();
    },
  );
});

describe('an award', () => {
  const allRounder = badgeOf({
    metric: 'distinct',
    of: 'program',
    window: { type: 'rolling', days: 90 },
    atLeast: 2,
  });

  it('still stands when its rolling window has moved on', () => {
    const facts = person([
      series('forum.reply', { '2020-01-01': 1 }),
      series('social.reply', { '2020-01-02': 1 }),
    ]);

    expect(stillMet(allRounder, 'once', facts, today)).toBe(true);
  });

  it('is only kept once the work behind it was withdrawn', () => {
    expect(stillMet(allRounder, 'once', person([series('forum.reply', { '2020-01-01': 1 })]), today)).toBe(
      false,
    );
  });
});
