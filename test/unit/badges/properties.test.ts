// The quick ways (ranges of days, shared timelines) against the slow and obvious
// one: explain the rule for every day and take the first that is met.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { explain, type Explanation } from '../../../shared/recognition/badges/explain.ts';
import type { HeldBadge, PersonFacts } from '../../../shared/recognition/badges/facts.ts';
import { progress } from '../../../shared/recognition/badges/progress.ts';
import {
  calendarPeriodsOf,
  type Condition,
  type Rule,
  type RuleWindow,
  type Where,
} from '../../../shared/recognition/badges/rule.ts';
import { metOn, newlyEarned } from '../../../shared/recognition/badges/rules.ts';
import { rangeOfLabel, windowLabelOf } from '../../../shared/recognition/badges/windows.ts';
import { kinds } from '../../../shared/platform/vocabulary/programs.ts';
import type { History, Series } from '../../../shared/activity/days/history.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { badgeOf, day } from './builders.ts';

const start = day('2023-11-20');
const today = day('2024-04-20');

const history: fc.Arbitrary<History> = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...kinds),
      locale: fc.constantFrom(undefined, 'de', 'en-US', 'sr'),
      product: fc.constantFrom(undefined, 'mail', 'browser'),
    }),
    { maxLength: 5, selector: (key) => JSON.stringify([key.kind, key.locale, key.product]) },
  )
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        // Gaps of mostly one day make runs, long ones let windows empty.
        fc
          .array(fc.tuple(fc.constantFrom(1, 1, 1, 2, 5, 9, 40), fc.integer({ min: 1, max: 4 })), {
            maxLength: 20,
          })
          .map((steps): Series => {
            const days: (readonly [number, number])[] = [];
            let at = start;
            for (const [gap, count] of steps) days.push([(at += gap), count]);
            return {
              kind: key.kind,
              ...(key.locale === undefined ? {} : { locale: key.locale }),
              ...(key.product === undefined ? {} : { product: key.product }),
              days,
            };
          }),
      ),
    ),
  );

const held: fc.Arbitrary<readonly HeldBadge[]> = fc.array(
  fc.record({
    badge: fc.constantFrom('founder', 'helper'),
    window: fc.constant('once'),
    awardedOn: fc.integer({ min: start - 10, max: today }),
  }),
  { maxLength: 2 },
);

const facts: fc.Arbitrary<PersonFacts> = fc.record({ history, held });

const where: fc.Arbitrary<Where | undefined> = fc.constantFrom<(Where | undefined)[]>(
  undefined,
  { program: 'forum' },
  { program: ['writing', 'localization'], ranked: true },
  { kind: ['article.reviewed', 'forum.solution', 'social.reply'] },
  { locale: 'de' },
  { locale: { not: ['de', 'sr'] } },
  { product: 'mail' },
);

const window: fc.Arbitrary<RuleWindow | undefined> = fc.oneof(
  fc.constantFrom<(RuleWindow | undefined)[]>(
    undefined,
    { type: 'all' },
    { type: 'calendar', period: 'year' },
    { type: 'calendar', period: 'quarter' },
    { type: 'calendar', period: 'month' },
    { type: 'fixed', from: '2023-12-24', to: '2024-01-31' },
  ),
  fc.integer({ min: 7, max: 60 }).map((days): RuleWindow => ({ type: 'rolling', days })),
);

const atLeast = fc.integer({ min: 1, max: 8 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ metric: fc.constant('count' as const), where, window, atLeast }),
  fc.record({
    metric: fc.constant('distinct' as const),
    of: fc.constantFrom('day', 'week', 'locale', 'product', 'program'),
    where,
    window,
    atLeast: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    metric: fc.constant('streak' as const),
    unit: fc.constantFrom('day', 'week'),
    where,
    window,
    atLeast: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ metric: fc.constant('tenure' as const), where, atLeast: fc.integer({ min: 1, max: 90 }) }),
);

const { rule } = fc.letrec<{ rule: Rule }>((tie) => {
  const branches = fc.array(tie('rule'), { minLength: 1, maxLength: 3 });
  return {
    rule: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      condition,
      fc.constantFrom('founder', 'helper').map((hasBadge): Rule => ({ hasBadge })),
      branches.map((all): Rule => ({ all })),
      branches.map((any): Rule => ({ any })),
      tie('rule').map((not): Rule => ({ not })),
    ),
  };
});

/** Day by day over a person's life, or the window's part of it. */
function slowMetOn(asked: Rule, person: PersonFacts, label?: string): number | undefined {
  const range = rangeOfLabel(label ?? 'once') ?? { from: 0, to: -1 };
  const firsts = [
    ...person.history.map(({ days }) => days[0]?.[0] ?? Infinity),
    ...person.held.map(({ awardedOn }) => awardedOn),
  ];
  for (
    let at = Math.max(Math.min(...firsts, Infinity), range.from);
    at <= Math.min(today, range.to);
    at += 1
  ) {
    if (explain(asked, person, label === undefined ? { asOf: at } : { asOf: at, window: label }).met)
      return at;
  }
  return undefined;
}

function nodesOf(explanation: Explanation): readonly Explanation[] {
  if (explanation.type === 'not') return [explanation, ...nodesOf(explanation.child)];
  if ('children' in explanation) return [explanation, ...explanation.children.flatMap(nodesOf)];
  return [explanation];
}

describe('for any rule and any history', () => {
  it('the day on which a rule was met is the first day on which its explanation is met', () => {
    fc.assert(
      fc.property(rule, facts, (asked, person) => {
        expect(metOn(badgeOf(asked), 'once', person, today)).toBe(slowMetOn(asked, person));
      }),
      { numRuns: 600 },
    );
  });

  it('a badge per window is met on the first day of the window on which its explanation is met', () => {
    const perWindow = rule.filter((asked) => calendarPeriodsOf(asked).length === 1);
    fc.assert(
      fc.property(perWindow, facts, fc.integer({ min: start, max: today }), (asked, person, at) => {
        const period = calendarPeriodsOf(asked)[0];
        if (period === undefined) return;
        const label = windowLabelOf(period, at);

        const quick = metOn(badgeOf(asked, { repeat: 'per-window' }), label, person, today);

        expect(quick).toBe(slowMetOn(asked, person, label));
      }),
      { numRuns: 400 },
    );
  });

  it('a node of an explanation is met exactly when its value reaches its target', () => {
    fc.assert(
      fc.property(rule, facts, fc.integer({ min: start, max: today }), (asked, person, asOf) => {
        for (const node of nodesOf(explain(asked, person, { asOf }))) {
          expect(node.met).toBe(node.value >= node.target);
        }
      }),
    );
  });

  it('the order of the series changes nothing', () => {
    fc.assert(
      fc.property(facts, (person) => {
        const turned = { ...person, history: [...person.history].reverse() };

        expect(newlyEarned(catalogue, turned, today)).toEqual(newlyEarned(catalogue, person, today));
        expect(progress(catalogue, turned, today)).toEqual(progress(catalogue, person, today));
      }),
    );
  });

  it('what was earned is not earned again, and one day after the other earns the same as all at once', () => {
    const badges = [
      ...catalogue,
      badgeOf({ all: [{ hasBadge: 'forum-first-steps' }, { hasBadge: 'kb' }] }, { id: 'both' }),
    ];
    fc.assert(
      fc.property(history, (whole) => {
        const atOnce = newlyEarned(badges, { history: whole, held: [] }, today);
        const daily: HeldBadge[] = [];
        for (let at = start; at <= today; at += 1) {
          daily.push(...newlyEarned(badges, { history: whole, held: daily }, at));
        }

        const text = (awards: readonly HeldBadge[]) =>
          awards
            .map(({ badge, window: label, awardedOn }) => `${badge} ${label} ${formatDay(awardedOn)}`)
            .sort();
        expect(text(daily)).toEqual(text(atOnce));
        expect(newlyEarned(badges, { history: whole, held: atOnce }, today)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('progress never names a badge that is met', () => {
    fc.assert(
      fc.property(history, (whole) => {
        for (const { value, target, badge } of progress(catalogue, { history: whole, held: [] }, today)) {
          expect(value, badge.id).toBeLessThan(target);
        }
      }),
    );
  });
});
