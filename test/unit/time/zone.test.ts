// Days on people's own walls, and the way back to UTC.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../shared/activity/by-hand/rules.ts';
import { dayOf, parseDay } from '../../../shared/platform/time/day.ts';
import { dayIn, instantIn, offsetAt, writeIn } from '../../../shared/platform/time/zone.ts';

const zones = Intl.supportedValuesOf('timeZone');
const instants = fc.integer({ min: Date.UTC(1995, 0, 2), max: Date.UTC(2035, 0, 1) });

describe('a time zone', () => {
  test.each([
    ['UTC', '2026-07-01T12:00:00Z', 0],
    ['Europe/Berlin', '2026-07-01T12:00:00Z', 120],
    ['Europe/Berlin', '2026-12-01T12:00:00Z', 60],
    ['America/St_Johns', '2026-12-01T12:00:00Z', -210],
    ['Pacific/Kiritimati', '2026-12-01T12:00:00Z', 840],
    ['Etc/GMT+12', '2026-12-01T12:00:00Z', -720],
  ])('%s at %s is %i minutes ahead', (zone, instant, minutes) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(minutes);
  });

  test('an unknown one is an error', () => {
    expect(() => offsetAt('Mars/Base', 0)).toThrow(RangeError);
  });

  test('what is written in it is the same instant, to the second', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const text = writeIn(zone, instant);

        expect(Date.parse(text)).toBe(Math.floor(instant / 1000) * 1000);
        expect(text.slice(0, 10)).toBe(
          new Date(dayIn(zone, instant) * 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });

  test('its noon is at noon on its wall', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const day = dayIn(zone, instant);

        expect(writeIn(zone, instantIn(zone, day, 12)).slice(11, 16)).toBe('12:00');
      }),
    );
  });
});

describe('the instant of a day that somebody names', () => {
  const far = Date.UTC(2100, 0, 1);

  test('lies on that day on their wall and in UTC, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (timeZone, at) => {
        const day = dayIn(timeZone, at);
        const instant = instantOf({ day }, { now: far, timeZone });

        expect(dayIn(timeZone, instant)).toBe(day);
        expect(dayOf(instant)).toBe(day);
      }),
      { numRuns: 400 },
    );
  });

  test('is never later than now', () => {
    const now = Date.parse('2026-11-18T00:30:00Z');

    expect(instantOf({ day: parseDay('2026-11-18') ?? 0 }, { now, timeZone: 'UTC' })).toBe(now);
  });
});
