import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/platform/vocabulary/programs.ts';
import type { SeriesKey } from '../../../shared/activity/days/history.ts';
import {
  decodeDays,
  encodeDays,
  readSeriesKey,
  writeSeriesKey,
} from '../../../shared/activity/days/series.ts';

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 60_000 }), { maxLength: 200 })
  .chain((list) =>
    fc.tuple(
      ...list
        .sort((a, b) => a - b)
        .map((day) => fc.integer({ min: 1, max: 1_000_000 }).map((n): [number, number] => [day, n])),
    ),
  );

const keys: fc.Arbitrary<SeriesKey> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    locale: fc.constantFrom('en-US', 'de', 'sr-Latn-RS'),
    product: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => !text.includes('|')),
  },
  { requiredKeys: ['kind'] },
);

describe('the days of a series', () => {
  test('are read from their bytes as they were written', () => {
    fc.assert(
      fc.property(days, (list) => {
        expect(decodeDays(encodeDays(list))).toEqual(list);
      }),
    );
  });

  test('take one byte a day for somebody who is there nearly every day', () => {
    const year = Array.from({ length: 365 }, (_, i): [number, number] => [
      20_000 + i + Math.floor(i / 3),
      1 + (i % 32),
    ]);

    expect(encodeDays(year).length).toBe(365 + 3);
  });
});

describe('a series key', () => {
  test('is read from its text as it was written, and two keys never share a text', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(readSeriesKey(writeSeriesKey(a))).toEqual(a);
        expect(writeSeriesKey(a) === writeSeriesKey(b)).toBe(
          JSON.stringify(readSeriesKey(writeSeriesKey(a))) ===
            JSON.stringify(readSeriesKey(writeSeriesKey(b))),
        );
      }),
    );
  });

  test.each(['', 'xx|de', '__proto__', 'constructor|de'])('is not read from %j', (text) => {
    expect(() => readSeriesKey(text)).toThrow('unknown series');
  });
});
