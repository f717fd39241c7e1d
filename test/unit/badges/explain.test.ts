import { describe, expect, it } from 'vitest';
import { explain } from '../../../shared/recognition/badges/explain.ts';
import { labelOf } from '../../../shared/recognition/badges/metrics.ts';
import type { Condition, Rule } from '../../../shared/recognition/badges/rule.ts';
import { rangeOfLabel, windowLabelOf } from '../../../shared/recognition/badges/windows.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { day, person, series } from './builders.ts';

const edits: Condition = {
  metric: 'count',
  where: { program: 'writing', ranked: true },
  window: { type: 'calendar', period: 'year' },
  atLeast: 10,
};

describe('an explanation', () => {
  it('is the tree of a rule with values against targets', () => {
    const rule: Rule = { all: [edits, { not: { hasBadge: 'founder' } }, { any: [{ hasBadge: 'helper' }] }] };
    const helper = { badge: 'helper', window: 'once', awardedOn: day('2024-03-01') };
    const facts = person([series('article.edited', { '2024-02-01': 7 })], [helper]);

    expect(explain(rule, facts, { asOf: day('2024-06-01') })).toEqual({
      type: 'all',
      met: false,
      value: 2,
      target: 3,
      children: [
        { type: 'condition', condition: edits, met: false, value: 7, target: 10 },
        {
          type: 'not',
          met: true,
          value: 1,
          target: 1,
          child: { type: 'badge', badge: 'founder', since: undefined, met: false, value: 0, target: 1 },
        },
        {
          type: 'any',
          met: true,
          value: 1,
          target: 1,
          children: [
            { type: 'badge', badge: 'helper', since: helper.awardedOn, met: true, value: 1, target: 1 },
          ],
        },
      ],
    });
  });

  it('of a past window sees that window alone', () => {
    const facts = person([
      series('article.edited', { '2023-12-31': 4, '2024-01-01': 5, '2024-12-31': 6, '2025-01-01': 9 }),
    ]);
    const value = (window?: string) =>
      explain(edits, facts, { asOf: day('2025-06-01'), ...(window === undefined ? {} : { window }) }).value;

    expect([value('2023'), value('2024'), value('2025'), value('2026')]).toEqual([4, 11, 9, 0]);
    expect(value()).toBe(9);
    expect(value('constructor')).toBe(0);
  });

  it('of a day does not see the days after it', () => {
    const facts = person([series('article.edited', { '2024-01-01': 5, '2024-01-02': 5 })]);

    expect(explain(edits, facts, { asOf: day('2024-01-01') }).value).toBe(5);
    expect(explain(edits, facts, { asOf: day('2024-01-02') }).met).toBe(true);
  });
});

describe('a label', () => {
  it.each<[string, Condition]>([
    ['count program=writing ranked window=year', edits],
    [
      'distinct locale locale!=en,en-US window=90d',
      {
        metric: 'distinct',
        of: 'locale',
        where: { locale: { not: ['en', 'en-US'] } },
        window: { type: 'rolling', days: 90 },
        atLeast: 3,
      },
    ],
    [
      'streak week kind=forum.reply product=mail',
      { metric: 'streak', unit: 'week', where: { kind: 'forum.reply', product: 'mail' }, atLeast: 4 },
    ],
    ['tenure', { metric: 'tenure', atLeast: 365 }],
  ])('%s says what was measured', (label, condition) => {
    expect(labelOf(condition)).toBe(label);
  });
});

describe('a window', () => {
  it.each([
    ['year', '2024-02-29', '2024', '2024-01-01', '2024-12-31'],
    ['quarter', '2024-09-30', '2024-Q3', '2024-07-01', '2024-09-30'],
    ['quarter', '2024-10-01', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['month', '2024-02-29', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2024-12-31', '2024-12', '2024-12-01', '2024-12-31'],
  ] as const)('of a %s around %s is %s', (period, date, label, from, to) => {
    const range = rangeOfLabel(windowLabelOf(period, day(date)));

    expect(windowLabelOf(period, day(date))).toBe(label);
    expect(range && [formatDay(range.from), formatDay(range.to)]).toEqual([from, to]);
  });

  it.each(['2024-Q5', '2024-13', '2024-1', '24', 'all', '', ' 2024'])('is not called %j', (label) => {
    expect(rangeOfLabel(label)).toBeUndefined();
  });
});
