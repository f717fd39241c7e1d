import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  firstDayOfMonth,
  firstDayOfYear,
  formatDay,
  mondayOf,
  monthOf,
  parseDay,
  startOfDay,
  weekOf,
  yearOf,
} from '../../../shared/platform/time/day.ts';

const anyDay = fc.integer({ min: dayOf(Date.UTC(1995, 0, 1)), max: dayOf(Date.UTC(2099, 11, 31)) });

describe('a day', () => {
  test('is decided by the instant in UTC, not by the written offset', () => {
    expect(formatDay(dayOf(Date.parse('2025-01-01T00:30:00+02:00')))).toBe('2024-12-31');
    expect(formatDay(dayOf(Date.parse('2024-12-31T23:59:59.999Z')))).toBe('2024-12-31');
    expect(formatDay(dayOf(Date.parse('2024-12-31T20:00:00-04:00')))).toBe('2025-01-01');
  });

  test('is read back from its date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(startOfDay(day + 1) - 1)).toBe(day);
      }),
    );
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2024-13-01',
    '2024-1-1',
    '24-01-01',
    '',
    ' 2024-01-01',
    '2024-01-01T00:00Z',
    '__proto__',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('lies in its year, month and week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = formatDay(day);
        expect(yearOf(day)).toBe(Number(date.slice(0, 4)));
        expect(monthOf(day)).toBe(Number(date.slice(5, 7)));
        expect(firstDayOfYear(yearOf(day))).toBeLessThanOrEqual(day);
        expect(firstDayOfYear(yearOf(day) + 1)).toBeGreaterThan(day);
        expect(firstDayOfMonth(yearOf(day), monthOf(day) + 1)).toBeGreaterThan(day);
        expect(new Date(startOfDay(mondayOf(day))).getUTCDay()).toBe(1);
        expect(day - mondayOf(day)).toBeLessThan(7);
        expect(weekOf(mondayOf(day))).toBe(weekOf(day));
      }),
    );
  });

  test('29 February is one in leap years only', () => {
    expect(parseDay('2012-02-29')).toBeDefined();
    expect(parseDay('2100-02-29')).toBeUndefined();
  });
});
