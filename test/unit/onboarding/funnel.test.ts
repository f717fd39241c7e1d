import { describe, expect, test } from 'vitest';
import { weeksUpTo } from '../../../shared/community/funnel/read.io.ts';
import { funnelOf, isOfProgram, median } from '../../../shared/community/funnel/rules.ts';
import { wayOf, type Step } from '../../../shared/membership/sign-up/rules.ts';
import { parseDay } from '../../../shared/platform/time/day.ts';
import { mondayOfWeek, weekNameOf } from '../../../shared/platform/time/week.ts';

const way = wayOf({ signUpSteps: ['introduction', 'guidelines', 'programs', 'task'] });
const minutes = (count: number) => count * 60_000;
const day = (text: string) => parseDay(text) ?? 0;

/** A journey that reached steps after so many minutes. */
function reached(after: Partial<Record<Step, number>>) {
  return { reached: Object.fromEntries(Object.entries(after).map(([step, at]) => [step, minutes(at)])) };
}

describe('the funnel', () => {
  test('counts who reached a step, who stopped before it, and how long it took', () => {
    const funnel = funnelOf(way, [
      reached({ address: 0 }),
      reached({ address: 0, introduction: 2 }),
      reached({ address: 0, introduction: 4, guidelines: 10 }),
      reached({ address: 0, introduction: 12, guidelines: 20, programs: 21, task: 22, ready: 22 }),
    ]);

    expect(funnel).toEqual({
      began: 4,
      steps: [
        { step: 'address', reached: 4, stoppedBefore: 0, medianMs: undefined },
        { step: 'introduction', reached: 3, stoppedBefore: 1, medianMs: minutes(4) },
        { step: 'guidelines', reached: 2, stoppedBefore: 1, medianMs: minutes(7) },
        { step: 'programs', reached: 1, stoppedBefore: 1, medianMs: minutes(1) },
        { step: 'task', reached: 1, stoppedBefore: 0, medianMs: minutes(1) },
        { step: 'ready', reached: 1, stoppedBefore: 0, medianMs: 0 },
      ],
    });
  });

  test('of nobody is empty', () => {
    expect(funnelOf(way, []).steps.map(({ reached: count }) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('takes the program that was chosen, and before that the one whose guidelines were read', () => {
    expect(isOfProgram({ reached: {}, program: 'forum' }, 'forum')).toBe(true);
    expect(isOfProgram({ reached: {}, program: 'forum', programs: ['social'] }, 'forum')).toBe(false);
    expect(isOfProgram({ reached: {}, program: 'forum', programs: ['social'] }, 'social')).toBe(true);
    expect(isOfProgram({ reached: {} }, 'social')).toBe(false);
  });
});

test.each([
  [[], undefined],
  [[5], 5],
  [[9, 1], 5],
  [[3, 1, 2], 2],
  [[10, 1, 2, 100], 6],
])('the median of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

describe('a week', () => {
  test.each([
    ['2026-11-21', '2026-W47'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-01-01', '2026-W01'],
    ['2023-01-01', '2022-W52'],
  ])('%s lies in %s', (date, week) => {
    expect(weekNameOf(day(date))).toBe(week);
    expect(weekNameOf(mondayOfWeek(week) ?? 0)).toBe(week);
  });

  test.each(['2026-W00', '2025-W53', '2026-W54', '2026-w01', '2026', ''])('%j names none', (name) => {
    expect(mondayOfWeek(name)).toBeUndefined();
  });

  test('the last weeks go back over the turn of the year', () => {
    expect(weeksUpTo(day('2026-01-10'), 3)).toEqual(['2026-W02', '2026-W01', '2025-W52']);
  });
});
