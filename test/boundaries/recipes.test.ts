// The recipes of CONTRIBUTING.md fit the tree as it is; `npm run recipes` goes on from there and
// runs what they say. And the applier refuses whatever does not fit, or it would prove nothing.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { applyStep, type Tree } from '../recipes/apply-step.ts';
import { commandsOf } from '../recipes/commands.ts';
import { readRecipes } from '../recipes/read-recipes.ts';
import { treeInMemory, treeOnDisk } from '../recipes/tree-on-disk.ts';

const root = resolve(import.meta.dirname, '../..');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** A tree of a few files in memory. */
function treeOf(files: Record<string, string>): Tree & { readonly files: Record<string, string> } {
  return {
    files,
    find: (pattern) =>
      Object.keys(files).filter((path) => new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(path)),
    read: (path) => files[path] ?? '',
    write: (path, text) => void (files[path] = text),
  };
}

/** The tree after the recipe of a document with one chapter was followed. */
function followed(document: string, files: Record<string, string>) {
  const tree = treeOf({ ...files });
  for (const { steps } of readRecipes(document)) for (const step of steps) applyStep(tree, step);
  return tree.files;
}

const chapter = (attributes: string, text = 'added') =>
  `# Contributing\n\n## Add a thing\n\n1. Here:\n\n   \`\`\`ts ${attributes}\n   ${text}\n   \`\`\`\n`;

describe('the recipes of this project', () => {
  const recipes = readRecipes(contributing);
  const executable = recipes.filter(({ steps }) => steps.length > 0);

  it('are there', () => {
    expect(executable.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['badge', 'kind', 'program', 'step of the sign-up', 'permission']),
    );
  });

  it('all fit the tree, one after the other', () => {
    const tree = treeInMemory(treeOnDisk(root));
    for (const { steps } of executable) for (const step of steps) applyStep(tree, step);
  });

  it.each(executable.map((recipe) => [recipe.name, recipe] as const))(
    'Add a %s says which tests and checks to run',
    (_, recipe) => {
      expect(commandsOf([recipe]).map((command) => command.slice(0, 3).join(' '))).toEqual(
        expect.arrayContaining(['npm test --', 'npm run check']),
      );
    },
  );
});

describe('a step', () => {
  const before = { 'a.ts': 'one\ntwo\nthree\n', 'l/de/x.ftl': 'eins = 1\n', 'l/fr/x.ftl': 'un = 1\n' };

  it.each([
    ['file="a.ts" after="two"', { 'a.ts': 'one\ntwo\nadded\nthree\n' }],
    ['file="a.ts" before="two"', { 'a.ts': 'one\nadded\ntwo\nthree\n' }],
    ['file="a.ts" instead="two"', { 'a.ts': 'one\nadded\nthree\n' }],
    ['file="a.ts" at="end"', { 'a.ts': 'one\ntwo\nthree\nadded\n' }],
    ['file="b/new.ts"', { 'b/new.ts': 'added\n' }],
    ['file="l/*/x.ftl" at="end"', { 'l/de/x.ftl': 'eins = 1\nadded\n', 'l/fr/x.ftl': 'un = 1\nadded\n' }],
  ])('with %s changes exactly that', (attributes, changed) => {
    expect(followed(chapter(attributes), before)).toEqual({ ...before, ...changed });
  });

  it('with `in` begins to look after that line', () => {
    const text = { 'a.ts': 'list:\n x\n y\nother:\n x\n y\n' };

    expect(followed(chapter('file="a.ts" in="other:" after=" x"'), text)).toEqual({
      'a.ts': 'list:\n x\n y\nother:\n x\nadded\n y\n',
    });
  });

  // What a chapter looks like when the code has moved on, or a step before it was left out.
  it.each([
    ['a line that is gone', 'file="a.ts" after="four"', 'a.ts has no line with: four'],
    ['a line that is there twice', 'file="a.ts" after="t"', 'a.ts has 2 lines with: t'],
    ['a place to begin that is gone', 'file="a.ts" in="zero" after="two"', 'a.ts has no line with: zero'],
    ['a line that only comes earlier', 'file="a.ts" in="two" after="one"', 'no line after "two" with: one'],
    ['a file that is gone', 'file="gone.ts" at="end"', 'there is no gone.ts'],
    ['a new file that is there', 'file="a.ts"', 'a.ts is there already'],
  ])('that names %s is refused', (_, attributes, problem) => {
    expect(() => followed(chapter(attributes), before)).toThrow(problem);
    expect(() => followed(chapter(attributes), before)).toThrow('CONTRIBUTING.md:7');
  });

  it.each([
    ['file="a.ts" behind="two"', 'nothing is called "behind"'],
    ['file="a.ts" after="one" before="two"', 'before and after at once'],
    ['file="a.ts" at="top"', 'at is "end", not "top"'],
    ['file="a.ts" after=""', 'after names no line'],
    ['file="a.ts" →', '"→" says nothing'],
  ])('written as %s is refused', (attributes, problem) => {
    expect(() => readRecipes(chapter(attributes))).toThrow(problem);
  });
});

describe('a chapter', () => {
  test('is a recipe by its heading; blocks for people and other chapters are none', () => {
    const document = `${chapter('file="a.ts" at="end"')}\n\`\`\`sh\nnpm ci\n\`\`\`\n\n## Send it\n\n\`\`\`ts file="b.ts"\nx\n\`\`\`\n`;

    expect(readRecipes(document)).toMatchObject([{ name: 'thing', steps: [{ path: 'a.ts' }], commands: [] }]);
  });

  test('has commands without what is said about them, each run once for all', () => {
    const run = (text: string) => `\`\`\`sh run\n${text}\n\`\`\`\n`;
    const document =
      `## Add a thing\n\n${run('npm run golden   # writes it\nnpm test -- test/a test/b\nnpm run check')}` +
      `\n## Add an apple\n\n${run('npm test -- test/b test/c && npm run check')}`;

    const recipes = readRecipes(document);

    expect(recipes.map(({ name }) => name)).toEqual(['thing', 'apple']);
    expect(commandsOf(recipes).map((command) => command.join(' '))).toEqual([
      'npm run golden -- --reporter=minimal',
      'npm test -- --reporter=minimal test/a test/b test/c',
      'npm run check',
    ]);
  });

  test('that asks for another command is refused', () => {
    expect(() => commandsOf([{ name: 'thing', commands: ['npm run deploy'] }])).toThrow(
      'Add a thing: a recipe does not run "npm run deploy"',
    );
  });
});
