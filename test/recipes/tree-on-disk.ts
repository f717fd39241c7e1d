// A folder as a tree that recipes are applied to.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from './apply-step.ts';

/** The files below `root`. */
export function treeOnDisk(root: string): Tree {
  return {
    find: (pattern) => globSync(pattern, { cwd: root }).sort(),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
  };
}

/** The same in memory: what is written is seen by later steps and touches no file. */
export function treeInMemory(below: Tree): Tree {
  const written = new Map<string, string>();
  return {
    find: (pattern) => [...new Set([...below.find(pattern), ...(written.has(pattern) ? [pattern] : [])])],
    read: (path) => written.get(path) ?? below.read(path),
    write: (path, text) => void written.set(path, text),
  };
}
