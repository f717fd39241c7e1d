import { expect, test } from 'vitest';
import { firstDayOfYear } from '../../../shared/platform/time/day.ts';
import {
  drawingHeight,
  drawingWidth,
  halvesOf,
  levelsOf,
  monthsOf,
} from '../../../web/components/activity.ts';

const year = 2024;
const first = firstDayOfYear(year);
const everyDay = Array.from({ length: 366 }, (_, index) => [first + index, 1 + (index % 5)] as const);

/** Where the dots of a path are, in units of the drawing. */
function dotsOf(path: string): readonly (readonly [number, number])[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, across, down]) => {
    x += Number(across);
    y += Number(down);
    return [x, y] as const;
  });
}

test.each([false, true])(
  'every active day of a leap year is one dot within the drawing (mirrored: %s)',
  (mirrored) => {
    const dots = halvesOf({ year, days: everyDay, mirrored }).map((half) =>
      half.levels.flatMap(({ path }) => dotsOf(path)),
    );

    expect(dots.map((half) => half.length)).toEqual([182, 184]);
    for (const half of dots) {
      expect(new Set(half.map(String)).size).toBe(half.length);
      for (const [x, y] of half) {
        expect(x > 0 && x < drawingWidth).toBe(true);
        expect(y > 14 && y < drawingHeight).toBe(true);
      }
    }
  },
);

test('mirroring turns the drawing around and nothing else', () => {
  const [plain] = halvesOf({ year, days: everyDay, mirrored: false });
  const [mirrored] = halvesOf({ year, days: everyDay, mirrored: true });

  const around = plain?.levels.map(({ path }) => dotsOf(path).map(([x, y]) => [drawingWidth - x, y]));
  expect(mirrored?.levels.map(({ path }) => dotsOf(path))).toEqual(around);
});

test('days of other years are not drawn', () => {
  const halves = halvesOf({
    year,
    days: [
      [first - 1, 3],
      [first + 366, 3],
    ],
    mirrored: false,
  });

  expect(halves.flatMap(({ levels }) => levels)).toEqual([]);
});

test('a steady year has one level, a varied one has four', () => {
  const steady = levelsOf([
    [1, 2],
    [2, 2],
    [3, 2],
  ]);
  const varied = levelsOf([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 40],
  ]);

  expect(steady(2)).toBe(1);
  expect([1, 2, 5, 40].map(varied)).toEqual([1, 2, 3, 4]);
});

test('months are summed in order and quiet ones left out', () => {
  expect(
    monthsOf([
      [first, 2],
      [first + 1, 3],
      [first + 60, 1],
    ]),
  ).toEqual([
    { month: 1, activeDays: 2, contributions: 5 },
    { month: 3, activeDays: 1, contributions: 1 },
  ]);
});
