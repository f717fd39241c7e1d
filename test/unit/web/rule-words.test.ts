import { expect, test } from 'vitest';
import { badgeOf } from '../../support/catalogue.ts';
import { day } from '../../support/work.ts';
import type { Rule } from '../../../shared/recognition/badges/rule.ts';
import { nameInWindow, windowInWords, windowToday } from '../../../shared/recognition/badges/badge-words.ts';
import { ruleInWords } from '../../../shared/recognition/badges/rule-words.ts';
import { l10nWithAll } from '../../support/words.ts';

const l10n = await l10nWithAll();
const words = (rule: Rule) => ruleInWords(l10n, rule, (id) => id.toUpperCase());
const count = { metric: 'count', atLeast: 2 } as const;

test.each<[Rule, string]>([
  [count, '2 contributions'],
  [{ ...count, where: { program: 'forum' } }, '2 contributions, in Forum'],
  [{ ...count, where: { program: 'social' } }, '2 replies on social media'],
  [
    { ...count, where: { program: ['forum', 'social'], ranked: true } },
    '2 contributions, in Forum or Social, counting what the leaderboards count',
  ],
  [
    { ...count, where: { kind: ['forum.solution', 'article.reviewed'] } },
    '2 contributions, counting Solutions and Article reviews',
  ],
  [
    { ...count, where: { kind: 'article.created', locale: ['fr', 'de'] } },
    '2 new articles, in French or German',
  ],
  [
    { ...count, where: { locale: { not: 'en-US' } } },
    '2 contributions, in any language but American English',
  ],
  [
    { ...count, where: { product: 'Thunderbird' }, window: { type: 'rolling', days: 30 } },
    '2 contributions, about Thunderbird within 30 days',
  ],
  [
    { ...count, window: { type: 'fixed', from: '2024-01-05', to: '2024-02-01' } },
    '2 contributions from January 5, 2024 to February 1, 2024',
  ],
  [
    { ...count, where: { kind: ['article.reviewed', 'translation.reviewed'] } },
    '2 reviews of articles or translations',
  ],
  [
    { ...count, where: { program: 'writing', ranked: true }, window: { type: 'calendar', period: 'year' } },
    '2 new or edited articles in one calendar year',
  ],
  [{ ...count, where: { kind: 'forum.solution' } }, '2 replies chosen as the solution'],
  [
    { metric: 'count', where: { program: 'forum', ranked: true }, atLeast: 1000 },
    '1,000 replies in the forum',
  ],
  [
    { metric: 'distinct', of: 'program', window: { type: 'rolling', days: 90 }, atLeast: 3 },
    'Contributions in 3 different programs within 90 days',
  ],
  [{ metric: 'distinct', of: 'locale', atLeast: 3 }, 'Contributions in 3 different languages'],
  [{ metric: 'streak', unit: 'day', atLeast: 30 }, 'A contribution on each of 30 days in a row'],
  [{ metric: 'streak', unit: 'week', atLeast: 4 }, 'A contribution in each of 4 weeks in a row'],
  [{ metric: 'tenure', atLeast: 365 }, '365 days since the first contribution'],
  [{ hasBadge: 'kb' }, 'Holding the badge KB'],
  [{ all: [count, { hasBadge: 'kb' }] }, '2 contributions and Holding the badge KB'],
  [{ any: [count, { not: { hasBadge: 'kb' } }] }, '2 contributions or not: Holding the badge KB'],
])('%j says %j', (rule, sentence) => {
  expect(words(rule)).toBe(sentence);
});

test.each([
  ['once', undefined],
  ['2024', '2024'],
  ['2024-Q3', 'quarter 3 of 2024'],
  ['2024-05', 'May 2024'],
])('the window %s is said as %j', (window, said) => {
  expect(windowInWords(l10n, window)).toBe(said);
});

test('a badge given per year stands with its year, one given once alone', () => {
  expect(nameInWindow(l10n, 'Support Forum', '2024')).toBe('Support Forum 2024');
  expect(nameInWindow(l10n, 'Forum Gold', 'once')).toBe('Forum Gold');
  expect(windowToday(badgeOf('kb'), day('2026-11-21'))).toBe('2026');
  expect(windowToday(badgeOf('polyglot'), day('2026-11-21'))).toBe('once');
});
