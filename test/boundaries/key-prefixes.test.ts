// Only the room that keeps an entity says how its keys begin, in its `keys.ts`: a prefix that
// stands anywhere else is a second knowledge of how things are stored.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleKeys } from '../support/entity-keys.ts';
import { projectRoot } from './cruise-tree.ts';

/** What keys are made of: `AWARD#`, or the whole text where nothing follows. */
const pieces = [
  ...new Set(
    Object.values(exampleKeys)
      .flatMap(({ pk, sk }) => [pk, sk])
      .filter((text) => /^[A-Z]/.test(text))
      .map((text) => text.replace(/#.*$/, '#')),
  ),
];

// A quote, the piece, and for a whole text the closing quote: one in a longer word is none.
const pattern = new RegExp(
  pieces.map((piece) => (piece.endsWith('#') ? `['"\`/|:]\\^?${piece}` : `['"\`]${piece}['"\`]`)).join('|'),
);

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const mayKnow = (path: string): boolean => path.endsWith('/keys.ts');

/** The lines of a module that name a piece of a key outside a comment. */
function linesWithPieces(text: string): string[] {
  return text.split('\n').filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && pattern.test(line));
}

describe('the prefixes of keys', () => {
  const modules = ['shared', 'web', 'functions', 'infra'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .map((path) => `${folder}/${path}`),
  );

  it('stand in the keys of their room and nowhere else', () => {
    const knowing = modules.filter(
      (path) => !mayKnow(path) && linesWithPieces(readFileSync(join(projectRoot, path), 'utf8')).length > 0,
    );

    expect(modules.length).toBeGreaterThan(300);
    expect(knowing.sort()).toEqual([]);
  });

  it('are all made in some room', () => {
    const known = modules
      .filter(mayKnow)
      .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
      .join('\n');

    expect(pieces.filter((piece) => !known.includes(piece))).toEqual([]);
  });

  it.each([
    ['a prefix that is looked for', "items.filter(({ sk }) => sk.startsWith('AWARD#'))"],
    ['a key that is written out', 'const key = { pk: `C#${id}`, sk };'],
    ['a whole sort key', "if (item.sk === 'PROFILE') return;"],
    ['a prefix in a pattern', 'sk.filter((sk) => /^TITLE#/.test(sk))'],
    ['one of several in a pattern', 'sk.filter((sk) => /^(?:PROFILE|AWARD#)/.test(sk))'],
  ])('are found where they are planted: %s', (_, line) => {
    expect(linesWithPieces(line)).toEqual([line]);
  });

  it.each([
    ['a comment', '// rank  `RANK#forum#de`'],
    ['a longer word', "const word = 'CARDINAL';"],
    ['other texts with a hash', "const color = '#C0FFEE';"],
  ])('are not seen in %s', (_, line) => {
    expect(linesWithPieces(line)).toEqual([]);
  });
});
