// The rules of ESLint that are this house's own are seen to bite on a planted line, by the
// very configuration of the project.
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { projectRoot } from './cruise-tree.ts';

const configSchema = z.object({ rules: z.record(z.string(), z.unknown()) });
const project = new ESLint({ cwd: projectRoot });

/** What the project's `no-restricted-syntax` says of a file's text at a path. */
async function saidOf(path: string, text: string): Promise<string[]> {
  const config = configSchema.parse(await project.calculateConfigForFile(join(projectRoot, path)));
  const rule = config.rules['no-restricted-syntax'] as Linter.RuleEntry;
  const found = new Linter().verify(
    text,
    [{ files: ['**/*.ts'], languageOptions: { parser }, rules: { 'no-restricted-syntax': rule } }],
    path,
  );
  return found.map(({ message }) => message);
}

// Written in two pieces, or this file would break the very rule.
const histories = ['shared', 'data'].join('/');

describe('a test that is left out', () => {
  it.each([
    "describe.skipIf(!existsSync('x'))('a suite', () => {});",
    "describe.skip('a suite', () => {});",
    "test.runIf(process.platform === 'linux')('a fact', () => {});",
    "it.skip('a fact', () => {});",
    "it.todo('a fact');",
    "it.only('a fact', () => {});",
    "test.concurrent.skip('a fact', () => {});",
    "test('a fact', ({ skip }) => {}); test('another', (context) => context.skip());",
    "test('a fact', { skip: true }, () => {});",
    `const folder = resolve(import.meta.dirname, '../../../../${histories}');`,
    `const folder = \`\${root}/../${histories}/\${name}\`;`,
  ])('is refused: %s', async (text) => {
    expect(await saidOf('test/unit/planted.test.ts', text)).not.toEqual([]);
  });

  it('by what it needs is welcome', async () => {
    const text = "describeWithNeeds('a suite', ['chromium'], () => { test('a fact', () => {}); });";

    expect(await saidOf('test/unit/planted.test.ts', text)).toEqual([]);
  });
});
