// The set of a day's contributions: whatever order and number entries come in, the
// same set and the same counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GONE, NOT_COUNTED, type DayEntry } from '../../../shared/activity/contributions/rules.ts';
import {
  CHUNK_BYTES,
  countDay,
  listDay,
  mayHaveMore,
  mergeDay,
  type DayChunk,
} from '../../../shared/activity/days/day-set.ts';
import { chunkItem, readChunk } from '../../../shared/activity/days/items.ts';
import { dayOfChunkKey } from '../../../shared/activity/days/keys.ts';
import { itemBytes } from '../../support/item-size.ts';

// Of one identity and version there is one content, as in the stored contributions.
const entry: fc.Arbitrary<DayEntry> = fc
  .record({ id: fc.nat(40), version: fc.integer({ min: 1, max: 4 }) })
  .map(({ id, version }) => ({
    identity: `source#${String(id).repeat(9)}`,
    version,
    second: (id * 977) % 86_400,
    series: ['fr|de', NOT_COUNTED, GONE, 'we|en-US|thunderbird'][(id + version) % 4] ?? GONE,
  }));

const entries = fc.array(entry, { maxLength: 60 });

const stored = (chunks: readonly DayChunk[]): DayChunk[] =>
  chunks.map(({ number, version, entries: set }) => ({ number, version: version + 1, entries: set }));
const merge = (...batches: readonly (readonly DayEntry[])[]) =>
  batches.reduce<DayChunk[]>((chunks, batch) => stored(mergeDay(chunks, batch).chunks), []);
const state = (chunks: readonly DayChunk[]) => ({
  counts: [...countDay(chunks)].sort(),
  list: listDay(chunks),
});

describe('merging entries into a day', () => {
  test('ends in the same whatever their order', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, dice) => {
        const shuffled = list
          .map((one) => ({ one, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(state(merge(shuffled))).toEqual(state(merge(list)));
      }),
    );
  });

  test('ends in the same in one batch, in several, and again', () => {
    fc.assert(
      fc.property(entries, fc.nat(60), (list, cut) => {
        const once = merge(list);
        expect(state(merge(list.slice(0, cut), list.slice(cut)))).toEqual(state(once));
        expect(mergeDay(once, list).changed).toEqual([]);
      }),
    );
  });

  test('counts each identity once, by its highest version', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const highest = new Map<string, DayEntry>();
        for (const one of list) {
          const known = highest.get(one.identity);
          if (known === undefined || known.version < one.version) highest.set(one.identity, one);
        }
        const expected = new Map<string, number>();
        for (const { series } of highest.values()) {
          if (series !== GONE && series !== NOT_COUNTED)
            expected.set(series, (expected.get(series) ?? 0) + 1);
        }
        expect([...countDay(merge(list))].sort()).toEqual([...expected].sort());
      }),
    );
  });

  test('says when an entry came too late', () => {
    const [early, late] = [1, 2].map((version): DayEntry => ({
      identity: 'a#b',
      version,
      second: 1,
      series: 'fr|de',
    }));
    if (early === undefined || late === undefined) throw new Error();

    expect(mergeDay(merge([late]), [early])).toMatchObject({ outdated: true, changed: [] });
    expect(mergeDay(merge([early]), [late])).toMatchObject({ outdated: false });
    expect(mergeDay(merge([late]), [late])).toMatchObject({ outdated: false, changed: [] });
  });
});

describe('a chunk', () => {
  const busy = Array.from({ length: 3000 }, (_, i): DayEntry => ({
    identity: `import#a-${String(i).padStart(20, '0')}`,
    version: i % 7 === 0 ? 2 : 1,
    second: i % 86_400,
    series: 'fr|en-US|thunderbird',
  }));

  test('stays within one write unit, and tells that there are more', () => {
    const chunks = merge(busy);

    expect(
      Math.max(...chunks.map((chunk) => itemBytes(chunkItem('abcdefghijkl', 20_000, chunk)))),
    ).toBeLessThanOrEqual(1024);
    expect(CHUNK_BYTES).toBeLessThan(1024);
    expect(chunks.slice(0, -1).every(mayHaveMore)).toBe(true);
    expect(countDay(chunks).get('fr|en-US|thunderbird')).toBe(3000);
  });

  test('is read from its item as it was written, and sorts by its number', () => {
    const items = merge(busy).map((chunk) => chunkItem('id', 20_000, chunk));

    expect(items.map((item) => readChunk(item))).toEqual(merge(busy));
    expect(items.every((item) => dayOfChunkKey(item.sk) === 20_000)).toBe(true);
    const keys = items.map(({ sk }) => sk);
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(items.length);
  });
});
