// What the figures share: the scale, a place for files, and the dear things that are
// set up once, when the first figure asks, and put away at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scale } from './scale.ts';

export interface Bench {
  readonly scale: Scale;
  /** A new folder that is gone after the run. */
  folder(): string;
  /** Registers what has to be ended after the run; the last comes first. */
  afterwards(end: () => Promise<void> | void): void;
  /** The value of `make`, made once a run. */
  once<T>(make: (bench: Bench) => Promise<T>): Promise<T>;
}

/** A bench and the function that puts everything away, after a failure too. */
export function openBench(scale: Scale): { readonly bench: Bench; readonly close: () => Promise<void> } {
  const ends: (() => Promise<void> | void)[] = [];
  const made = new Map<unknown, Promise<unknown>>();
  const root = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
  const removeRoot = (): void => rmSync(root, { recursive: true, force: true });
  // An interrupted run leaves nothing behind either.
  process.once('exit', removeRoot);
  const bench: Bench = {
    scale,
    folder: () => mkdtempSync(join(root, 'f-')),
    afterwards: (end) => void ends.push(end),
    once<T>(make: (bench: Bench) => Promise<T>): Promise<T> {
      const known = made.get(make) ?? make(bench);
      made.set(make, known);
      return known as Promise<T>;
    },
  };
  return {
    bench,
    close: async () => {
      for (const end of ends.splice(0).reverse()) await end();
      removeRoot();
    },
  };
}
