import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lasted, titleOfRank, turnOver, type Holding } from '../../../shared/recognition/titles/rules.ts';

const program = 'forum';

describe('the title of a rank', () => {
  test.each([
    [0, undefined],
    [1, 'top-10'],
    [10, 'top-10'],
    [11, 'top-25'],
    [25, 'top-25'],
    [26, undefined],
  ])('%i is %s', (rank, title) => {
    expect(titleOfRank(rank)).toBe(title);
  });
});

describe('the turn-over of a night', () => {
  const hold = (contributor: string, title: Holding['title'] = 'top-10', since = 1): Holding => ({
    contributor,
    title,
    since,
  });

  test('of holders 1, 2, 3 to ranking 1, 3, 4 leaves exactly these, and dates what 2 lost', () => {
    const { holders, stints } = turnOver({
      program,
      before: ['1', '2', '3'].map((id) => hold(id)),
      ranking: ['1', '3', '4'],
      night: 5,
    });

    expect(holders).toEqual([hold('1'), hold('3'), hold('4', 'top-10', 5)]);
    expect(stints).toEqual([
      { contributor: '2', program, title: 'top-10', since: 1, until: 5 },
      { contributor: '4', program, title: 'top-10', since: 5 },
    ]);
  });

  test('ends one title and begins the other for whoever changes places', () => {
    const ranking = Array.from({ length: 11 }, (_, i) => String(i + 1));

    const { stints } = turnOver({ program, before: [hold('11', 'top-10', 2)], ranking, night: 5 });

    expect(stints.filter(({ contributor }) => contributor === '11')).toEqual([
      { contributor: '11', program, title: 'top-10', since: 2, until: 5 },
      { contributor: '11', program, title: 'top-25', since: 5 },
    ]);
  });

  test('that took what the same night gave leaves a stint that did not last', () => {
    const { stints } = turnOver({ program, before: [hold('1', 'top-10', 5)], ranking: [], night: 5 });

    expect(stints.map(lasted)).toEqual([false]);
  });

  test('again with the same ranking changes nothing; holders are always the first 25', () => {
    const ranking = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });
    fc.assert(
      fc.property(ranking, ranking, (first, second) => {
        const before = turnOver({ program, before: [], ranking: first, night: 1 }).holders;
        const { holders } = turnOver({ program, before, ranking: second, night: 2 });

        expect(holders.map(({ contributor }) => contributor)).toEqual(second.slice(0, 25));
        expect(turnOver({ program, before: holders, ranking: second, night: 3 })).toEqual({
          holders,
          stints: [],
        });
      }),
    );
  });
});
