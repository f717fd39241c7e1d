// What says the same: whatever order a map came back in, and with or without what is undefined.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../shared/platform/values/same-value.ts';

const values = fc.jsonValue({ maxDepth: 4 });

it('finds a value the same when every map in it comes back in another order', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(sameValue(value, turnedRound(value))).toBe(true);
    }),
  );
});

it('tells two values apart as their texts do', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(sameValue(a, b)).toBe(JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b)));
    }),
  );
});

it.each([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: { b: [1] } }, { a: { b: [1, 2] } }, false],
  ['1', 1, false],
])('of %j and %j says %j', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});

function turnedRound(value: unknown): unknown {
  return mapped(value, (entries) => entries.reverse());
}

function inOrder(value: unknown): unknown {
  return mapped(Object.is(value, -0) ? 0 : value, (entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mapped(value: unknown, order: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  if (Array.isArray(value)) return value.map((each) => mapped(each, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(order(Object.entries(value)).map(([name, each]) => [name, mapped(each, order)]));
}
