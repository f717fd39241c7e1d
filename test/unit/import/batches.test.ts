import { expect, it } from 'vitest';
import { batcher, type Batch } from '../../../infra/cli/import/batches.ts';

const sizes = (batches: readonly (Batch | undefined)[]) =>
  batches
    .filter((batch) => batch !== undefined)
    .map(({ entries }) => entries.flatMap(({ json }) => json).length);

it('a batch never holds more than 500 contributions and never parts a line', () => {
  const { add, rest } = batcher();

  const batches = Array.from({ length: 1000 }, (_, line) => add({ line, json: ['a', 'b', 'c'] }));

  expect(sizes([...batches, rest()])).toEqual([498, 498, 498, 498, 498, 498, 12]);
});

it('a batch never holds more than a megabyte, unless one line does', () => {
  const { add, rest } = batcher();
  const long = (bytes: number) => ({ line: 1, json: ['x'.repeat(bytes)] });

  const batches = [add(long(700_000)), add(long(700_000)), add(long(1_200_000)), rest()];

  expect(sizes(batches)).toEqual([1, 1, 1]);
});

it('nothing left is no batch', () => {
  expect(batcher().rest()).toBeUndefined();
});
