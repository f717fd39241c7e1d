import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { badgeById, badgePlan, stepsOfLadder } from '../../../shared/recognition/badges/lookup.ts';
import type { BadgeDefinition, Rule } from '../../../shared/recognition/badges/rule.ts';
import { badgeSchema, catalogueSchema } from '../../../shared/recognition/badges/schema.ts';
import { badgeOf } from './builders.ts';

const one: Rule = { metric: 'count', atLeast: 1 };

function accepts(badge: unknown): boolean {
  return badgeSchema.safeParse(badge).success;
}

function problemsOf(badges: readonly BadgeDefinition[]): string[] {
  return catalogueSchema.safeParse(badges).error?.issues.map(({ message }) => message) ?? [];
}

describe('the default catalogue', () => {
  it('is sound', () => {
    expect(catalogueSchema.parse(catalogue)).toEqual(catalogue);
  });

  it('has the badge of the finished sign-up, which no rule gives', () => {
    expect(badgeById(catalogue, 'ready-to-help')?.award).toBe('manual');
  });
});

describe('a rule', () => {
  const withRule = (rule: unknown) => accepts({ ...badgeOf(one), rule });
  const nested = (depth: number): Rule => (depth === 1 ? one : { all: [nested(depth - 1)] });

  it('may use every part of the language', () => {
    const rule: Rule = {
      all: [
        { any: [one, { metric: 'tenure', where: { program: 'forum' }, atLeast: 365 }] },
        { not: { hasBadge: 'founder' } },
        { metric: 'streak', unit: 'week', window: { type: 'rolling', days: 90 }, atLeast: 4 },
        {
          metric: 'distinct',
          of: 'locale',
          where: {
            kind: ['translation.created', 'translation.edited'],
            locale: { not: 'en-US' },
            product: 'Firefox 3.6',
          },
          window: { type: 'fixed', from: '2024-02-29', to: '2024-12-31' },
          atLeast: 2,
        },
      ],
    };

    expect(badgeSchema.parse(badgeOf(rule))).toEqual(badgeOf(rule));
  });

  it('is refused below the fourth level, however deep it goes', () => {
    expect(withRule(nested(4))).toBe(true);
    expect(withRule(nested(5))).toBe(false);
    expect(withRule(nested(5000))).toBe(false);
  });

  it.each([
    ['an unknown key', { ...one, atleast: 3 }],
    ['an unknown key in a filter', { ...one, where: { progam: 'forum' } }],
    ['two kinds of node at once', { ...one, hasBadge: 'founder' }],
    ['an unknown metric', { metric: 'eval', atLeast: 1 }],
    ['code for a target', { metric: 'count', atLeast: 'total > 10' }],
    ['code for a rule', 'facts.total > 10'],
    ['code for a badge', { hasBadge: 'constructor()' }],
    ['code for a locale', { ...one, where: { locale: '${process.env}' } }],
    ['code for a product', { ...one, where: { product: '=cmd|calc' } }],
    ['a program that does not exist', { ...one, where: { program: 'mail' } }],
    ['a kind of another program', { ...one, where: { program: 'forum', kind: 'article.edited' } }],
    ['a kind that no leaderboard counts', { ...one, where: { kind: 'article.reviewed', ranked: true } }],
    ['a locale in a spelling that is never recorded', { ...one, where: { locale: 'PT_br' } }],
    ['an empty list', { ...one, where: { kind: [] } }],
    ['an empty group', { all: [] }],
    ['nothing', {}],
    ['null', null],
    ['a target of nothing', { metric: 'count', atLeast: 0 }],
    ['a broken target', { metric: 'count', atLeast: 1.5 }],
    ['a window for tenure', { metric: 'tenure', window: { type: 'all' }, atLeast: 1 }],
    [
      'a date that does not exist',
      { ...one, window: { type: 'fixed', from: '2025-02-29', to: '2025-03-01' } },
    ],
    [
      'a window that ends before it begins',
      { ...one, window: { type: 'fixed', from: '2025-03-02', to: '2025-03-01' } },
    ],
    ['a rolling window of no day', { ...one, window: { type: 'rolling', days: 0 } }],
    [
      'a run of weeks within less than one',
      { metric: 'streak', unit: 'week', window: { type: 'rolling', days: 6 }, atLeast: 1 },
    ],
  ])('is refused with %s', (_, rule) => {
    expect(withRule(rule)).toBe(false);
  });
});

describe('a badge', () => {
  const yearly: Rule = { ...one, window: { type: 'calendar', period: 'year' } };
  const monthly: Rule = { ...one, window: { type: 'calendar', period: 'month' } };

  it('given per window needs exactly one calendar period', () => {
    expect(accepts(badgeOf({ all: [yearly, one] }, { repeat: 'per-window' }))).toBe(true);
    expect(accepts(badgeOf(one, { repeat: 'per-window' }))).toBe(false);
    expect(accepts(badgeOf({ all: [yearly, monthly] }, { repeat: 'per-window' }))).toBe(false);
  });

  it('has a rule unless it is given by hand', () => {
    const { rule: _, ...bare } = badgeOf(one);

    expect(accepts(bare)).toBe(false);
    expect(accepts({ ...bare, award: 'manual' })).toBe(true);
    expect(accepts({ ...badgeOf(one), award: 'manual' })).toBe(false);
  });

  it.each(['', 'Gold', 'a#b', 'a--b', '../x', '__proto__', 'x'.repeat(61)])('is never called %j', (id) => {
    expect(accepts(badgeOf(one, { id }))).toBe(false);
  });
});

describe('a catalogue', () => {
  const step = (id: string, at: 0 | 1 | 2 | 3) => badgeOf(one, { id, ladder: { id: 'rungs', step: at } });

  it('names each badge once', () => {
    expect(problemsOf([badgeOf(one), badgeOf(one)])).toEqual([
      'the badge tested stands in the catalogue twice',
    ]);
  });

  it('has ladders that rise', () => {
    expect(problemsOf([step('a', 0), step('b', 2)])).toEqual([]);
    expect(problemsOf([step('a', 1), step('b', 1)])).toEqual(['the steps of the ladder rungs do not rise']);
  });

  it('asks only for badges that exist', () => {
    expect(problemsOf([badgeOf({ not: { hasBadge: 'ghost' } })])).toEqual([
      'tested asks for the badge ghost, which does not exist',
    ]);
  });

  it('never goes round in circles', () => {
    const [a, b, c] = [
      badgeOf({ hasBadge: 'b' }, { id: 'a' }),
      badgeOf({ any: [one, { not: { hasBadge: 'c' } }] }, { id: 'b' }),
      badgeOf({ hasBadge: 'a' }, { id: 'c' }),
    ];

    expect(problemsOf([a, b, c])).toEqual(
      ['a', 'b', 'c'].map((id) => `the rule of ${id} leads back to itself`),
    );
    expect(problemsOf([badgeOf({ hasBadge: 'tested' })])).toEqual([
      'the rule of tested leads back to itself',
    ]);
    expect(badgePlan([a, b, c])).toHaveLength(3);
  });
});

describe('a look-up', () => {
  const rung = (at: 0 | 1 | 2 | 3) =>
    badgeOf(one, { id: `rung-${String(at)}`, ladder: { id: 'rungs', step: at } });
  const badges = [rung(2), badgeOf(one), rung(0), rung(1)];

  it('finds badges by id and nothing that objects bring along', () => {
    expect(badgeById(badges, 'tested')?.name).toBe('Tested');
    for (const id of ['__proto__', 'constructor', 'toString', ''])
      expect(badgeById(badges, id)).toBeUndefined();
  });

  it('lists the steps of a ladder, lowest first', () => {
    expect(stepsOfLadder(badges, 'rungs').map(({ id }) => id)).toEqual(['rung-0', 'rung-1', 'rung-2']);
    expect(stepsOfLadder(badges, '__proto__')).toEqual([]);
  });
});
