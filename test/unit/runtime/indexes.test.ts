// The names of rank indexes are stored in tables and data folders: those that are there must
// never move, and a new program must never share one.
import { describe, expect, test } from 'vitest';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import {
  dueIndex,
  holdersIndex,
  indexes,
  listsIndex,
  rankIndex,
} from '../../../shared/platform/table/indexes.ts';

const indexesOf = (names: readonly string[]) =>
  names.flatMap((name) => [rankIndex(name, 'program'), rankIndex(name, 'locale')]);

/** What may not be used twice: names of indexes, and attributes, each of which also stands on a card. */
function namesIn(given: readonly ReturnType<typeof rankIndex>[]): string[] {
  return given.flatMap(({ name, partitionKey, sortKey }) => [`index ${name}`, partitionKey, sortKey]);
}

describe('the rank indexes', () => {
  test('keep the attributes under which the four first programs are stored', () => {
    expect(
      ['writing', 'localization', 'forum', 'social'].map((program) => [
        rankIndex(program, 'program').partitionKey,
        rankIndex(program, 'program').sortKey,
        rankIndex(program, 'locale').partitionKey,
        rankIndex(program, 'locale').sortKey,
      ]),
    ).toEqual([
      ['wL', 'wR', 'wLL', 'wLR'],
      ['lL', 'lR', 'lLL', 'lLR'],
      ['fL', 'fR', 'fLL', 'fLR'],
      ['sL', 'sR', 'sLL', 'sLR'],
    ]);
  });

  test.each([
    ['wiki'],
    ['forum-dev'],
    ['forum-locale'],
    ['w'],
    ['wL'],
    ['lL'],
    ['due'],
    ['held'],
    ['list'],
    ['v', 'h', 'z', 'd', 'k', 'b'],
    ['wiki', 'wikis', 'wiki-l', 'wikiL'],
  ])('of %s share nothing with those that are there', (...added) => {
    const all = [...indexesOf([...programs, ...added]), dueIndex, holdersIndex, listsIndex];
    const onTheCard = ['pk', 'sk', 'v', 'h', 'name', 'z', 'd', 'k', 'b', 'version', 't', 'ttl'];
    const names = [...namesIn(all), ...onTheCard];

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('are all there, each once', () => {
    expect(new Set(namesIn(indexes)).size).toBe(namesIn(indexes).length);
    expect(indexes).toHaveLength(programs.length * 2 + 3);
  });
});
