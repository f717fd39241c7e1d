import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../shared/platform/time/instant.ts';

describe('an instant as a source writes it', () => {
  test('any instant written by JavaScript is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  test.each([
    ['2025-01-01T00:30+02:00', '2024-12-31T22:30:00Z'],
    ['2025-01-01T00:30:15+0200', '2024-12-31T22:30:15Z'],
    ['2024-12-31T23:59:59.999Z', '2024-12-31T23:59:59.999Z'],
    ['2024-02-29T12:00:00-08:00', '2024-02-29T20:00:00Z'],
    ['2024-02-29t12:00z', '2024-02-29T12:00:00Z'],
  ])('%s is %s', (text, same) => {
    expect(parseInstant(text)).toBe(Date.parse(same));
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T00:00:00',
    '2025-01-01',
    '2025-13-01T00:00:00Z',
    '1 January 2025',
    '',
    '20250101T000000Z',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
