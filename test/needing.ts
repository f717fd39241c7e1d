// Which test files need something of the machine, read from their own text, so that no list
// of them is kept by hand: `LAUREL_TESTS_NEEDING=shared-data npm test` runs these and no other.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allNeeds, type Need } from './machine.ts';

const root = resolve(import.meta.dirname, '..');

/** Reads a need by its name. @throws Error for any other text, or a typing error would run nothing. */
export function readNeed(text: string): Need {
  const need = allNeeds.find((one) => one === text);
  if (need === undefined) throw new Error(`"${text}" is no need; there are ${allNeeds.join(', ')}.`);
  return need;
}

/** The test files, relative to the project, that declare by test/needs.ts to need `need`. */
export function filesNeeding(need: Need): string[] {
  return globSync('test/**/*.test.{ts,tsx}', { cwd: root })
    .filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return /\b(describe|test)WithNeeds\(/.test(text) && text.includes(`'${need}'`);
    })
    .sort();
}
