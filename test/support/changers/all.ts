// Every changer there is, and how it is seen that none is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changer } from './changer.ts';
import { changersOfPeople } from './people.ts';
import { changersOfRecognition } from './recognition.ts';
import { changersOfTheCommunity } from './community.ts';

/** The table: who changes an item, with rivals for it. */
export const changers: readonly Changer[] = [
  ...changersOfPeople,
  ...changersOfTheCommunity,
  ...changersOfRecognition,
];

const root = join(import.meta.dirname, '..', '..', '..');

/** Every source file of the folders, as text by path. */
export function sourcesOf(folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return new Map(
    paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  );
}

/** The functions of a source that change an item: those at whose top level it calls the one loop. */
export function changersIn(source: string): readonly string[] {
  // Where the loop itself is defined it is no changer.
  if (/^export (?:async )?function changeItem\b/m.test(source)) return [];
  const names: string[] = [];
  let name = 'nothing';
  for (const line of source.split('\n')) {
    name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(line)?.[1] ?? name;
    if (/\b(?:changeItem|untilSettled)\b(?! *[,}])/.test(line.replace(/\/\/.*|^ *\*.*/, '')))
      names.push(name);
  }
  return names;
}

/** The changers that have no line in the table. */
export function changersWithout(
  table: readonly Pick<Changer, 'name'>[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Set(table.map(({ name }) => name));
  return [...sources].flatMap(([path, source]) =>
    changersIn(source)
      .filter((name) => !known.has(name))
      .map((name) => `${name} in ${path}`),
  );
}
