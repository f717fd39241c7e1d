import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardItem, readCard, readYear, yearItem } from '../../../shared/recognition/tally/items.ts';
import {
  allDays,
  firstCard,
  historyOf,
  OPEN_DAYS,
  sameDays,
  seal,
  setDay,
  type Card,
  type DaysBySeries,
  type Year,
} from '../../../shared/recognition/tally/person.ts';
import { yearOf } from '../../../shared/platform/time/day.ts';

const today = 20_000;
const change = fc.record({
  day: fc.integer({ min: today - 500, max: today }),
  counts: fc
    .dictionary(fc.constantFrom('fr|de', 'we', 'lr|fr|mail'), fc.nat(3))
    .map((counts) => new Map(Object.entries(counts))),
});
const changes = fc.array(change, { maxLength: 40 });

const apply = (
  list: readonly { day: number; counts: ReadonlyMap<string, number> }[],
  days: DaysBySeries = new Map(),
) => list.reduce((so, { day, counts }) => setDay(so, day, counts), days);

describe('setting a day', () => {
  test('leaves what was set last for each day, ascending, nothing empty', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const last = new Map(list.map(({ day, counts }) => [day, counts]));
        const days = apply(list);

        for (const [key, series] of days) {
          expect(series.length).toBeGreaterThan(0);
          expect([...series].sort(([a], [b]) => a - b)).toEqual(series);
          for (const [day, count] of series) expect(last.get(day)?.get(key)).toBe(count);
        }
        const kept = [...days.values()].reduce((sum, series) => sum + series.length, 0);
        const expected = [...last.values()].flatMap((counts) =>
          [...counts.values()].filter((n) => n > 0),
        ).length;
        expect(kept).toBe(expected);
      }),
    );
  });
});

describe('sealing', () => {
  const cardWith = (open: DaysBySeries, sealedThrough: number): Card => ({
    ...firstCard('ana', today),
    open,
    sealedThrough,
  });

  test('moves days and loses none, and can be done again', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 400 }), (list, ahead) => {
        const card = cardWith(apply(list), today - 501);
        const sealed = seal({ card, years: new Map() }, today + ahead);
        const whole = allDays(card, []);

        expect(sameDays(allDays(sealed.card, sealed.years.values()), whole)).toBe(true);
        expect(seal(sealed, today + ahead)).toEqual(sealed);
        const open = [...sealed.card.open.values()].flat().map(([day]) => day);
        expect(open.every((day) => day > today + ahead - OPEN_DAYS)).toBe(true);
        for (const year of sealed.years.values()) {
          for (const [day] of [...year.days.values()].flat()) expect(yearOf(day)).toBe(year.year);
        }
      }),
    );
  });

  test('waits until a month has gathered', () => {
    const card = cardWith(new Map([['we', [[today - OPEN_DAYS - 5, 1]]]]), today - OPEN_DAYS - 30);

    expect(seal({ card, years: new Map() }, today).card).toBe(card);
  });

  test('forgets what a sealing that died had put into a year and was withdrawn since', () => {
    const day = today - OPEN_DAYS - 40;
    const card = cardWith(new Map([['we', [[day + 1, 1]]]]), today - OPEN_DAYS - 60);
    const left: Year = {
      year: yearOf(day),
      version: 1,
      days: new Map([
        [
          'we',
          [
            [day, 3],
            [day + 1, 1],
          ],
        ],
      ]),
    };
    const before = allDays(card, [left]);

    const sealed = seal({ card, years: new Map([[left.year, left]]) }, today);

    expect(allDays(sealed.card, sealed.years.values())).toEqual(before);
    expect([...before]).toEqual([['we', [[day + 1, 1]]]]);
  });

  test('keeps the days of a year that the card does not know, in order', () => {
    const year: Year = {
      year: 2023,
      version: 3,
      days: new Map([
        ['fr', [[19_400, 2]]],
        ['we|de', [[19_401, 1]]],
      ]),
    };

    const history = historyOf(cardWith(new Map([['fr', [[19_990, 1]]]]), 19_800), [year]);

    expect(history).toEqual([
      {
        kind: 'forum.reply',
        days: [
          [19_400, 2],
          [19_990, 1],
        ],
      },
      { kind: 'article.edited', locale: 'de', days: [[19_401, 1]] },
    ]);
  });
});

describe('cards and years', () => {
  test('are read from their items as they were written', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const card: Card = {
          ...firstCard('Čen#x', today),
          version: 7,
          displayName: 'Čen',
          open: apply(list),
          held: new Map([['kb#2024', today - 3]]),
          watched: true,
          ranks: new Map([['forum', { list: 'forum#1', rank: '09999999#Čen#x' }]]),
          localeRanks: new Map([['forum', { list: 'forum#de#1', rank: '09999999#Čen#x' }]]),
          due: { list: '1', day: today + 1 },
        };
        const year: Year = { year: 2024, version: 2, days: card.open };

        expect(readCard(cardItem('id', card))).toEqual(card);
        expect(readYear(yearItem('id', year))).toEqual(year);
      }),
    );
  });
});
