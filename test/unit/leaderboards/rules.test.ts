import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareBytes,
  countWindow,
  listOf,
  placesOf,
  rankKeyOf,
  readRankKey,
  windowStart,
} from '../../../shared/recognition/leaderboards/rules.ts';
import type { DaysBySeries } from '../../../shared/recognition/tally/person.ts';

const handles = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
const isWellFormed = (text: string) => text.isWellFormed();

describe('a rank key', () => {
  test('sorts by count, most first, then by the handle’s bytes', () => {
    const someone = fc.record({
      count: fc.integer({ min: 1, max: 5_000_000 }),
      handle: handles.filter(isWellFormed),
    });
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        const expected = Math.sign(
          b.count - a.count || Buffer.compare(Buffer.from(a.handle), Buffer.from(b.handle)),
        );
        expect(Math.sign(compareBytes(rankKeyOf(a.count, a.handle), rankKeyOf(b.count, b.handle)))).toBe(
          expected,
        );
        expect(readRankKey(rankKeyOf(a.count, a.handle))).toEqual(a);
      }),
    );
  });

  test('puts what lies beyond U+FFFF behind, as the table does and JavaScript does not', () => {
    expect(compareBytes('\uFFFD', '\u{1F600}')).toBeLessThan(0);
    expect(['\uFFFD', '\u{1F600}'].sort()).toEqual(['\u{1F600}', '\uFFFD']);
  });
});

describe('the window', () => {
  test('is 90 days long, today included', () => {
    const days: DaysBySeries = new Map([
      [
        'fr|de',
        [
          [910, 1],
          [911, 2],
          [1000, 4],
          [1001, 8],
        ],
      ],
      ['fs|de', [[1000, 5]]],
      ['lr|fr', [[1000, 5]]],
      ['le', [[1000, 3]]],
    ]);

    const { programs, locales } = countWindow(days, windowStart(1000), 1000);

    expect([...programs]).toEqual([
      ['forum', 6],
      ['localization', 3],
    ]);
    expect([...(locales.get('forum') ?? [])]).toEqual([['de', 6]]);
    expect(locales.has('localization')).toBe(false);
  });
});

describe('places', () => {
  const place = (
    locales: Readonly<Record<string, number>>,
    before?: string,
    kind: 'shown' | 'hidden' = 'shown',
  ) => {
    const total = Object.values(locales).reduce((sum, n) => sum + n, 0);
    const counts = {
      programs: new Map(total === 0 ? [] : [['forum' as const, total]]),
      locales: new Map([['forum' as const, new Map(Object.entries(locales))]]),
    };
    return placesOf({
      counts,
      open: { programs: new Map([['forum', total + 2]]), locales: new Map() },
      handle: 'ana',
      shard: 3,
      kind,
      before: new Map(
        before === undefined
          ? []
          : [
              [
                'forum' as const,
                { list: listOf({ program: 'forum', locale: before, shard: 3, kind: 'shown' }), rank: 'x' },
              ],
            ],
      ),
    });
  };
  const main = (of: ReturnType<typeof place>) => of.localeRanks.get('forum')?.list;

  test('have the busiest locale on the card, the first by name among equals, and keep it while it counts', () => {
    expect(main(place({ de: 2, fr: 3 }))).toBe('forum#fr#3');
    expect(main(place({ fr: 3, de: 3 }))).toBe('forum#de#3');
    expect(main(place({ de: 2, fr: 3 }, 'de'))).toBe('forum#de#3');
    expect(main(place({ fr: 3, it: 1 }, 'de'))).toBe('forum#fr#3');
    expect([...place({ de: 2, fr: 3 }, 'de').extra]).toEqual([
      ['forum#fr', { list: 'forum#fr#3', rank: rankKeyOf(3, 'ana') }],
    ]);
  });

  test('of whoever opted out stand in lists of their own', () => {
    const { ranks, localeRanks } = place({ de: 1 }, undefined, 'hidden');

    expect([ranks.get('forum')?.list, localeRanks.get('forum')?.list]).toEqual(['~forum#3', '~forum#de#3']);
  });

  test('of an empty window lapse, but not for whoever opted out', () => {
    expect(place({}).ranks.get('forum')).toEqual({ list: '-forum#3', rank: rankKeyOf(2, 'ana') });
    expect(place({}, undefined, 'hidden').ranks.size).toBe(0);
  });
});
