// `npm run recipes`: follows the chapters "Add a …" of CONTRIBUTING.md to the letter, one after
// the other in one copy of this tree, then runs what they tell the reader to run: the golden
// file, the checks, the tests of those areas. `npm run recipes -- badge mail` follows only these.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { applyStep } from './apply-step.ts';
import { commandsOf } from './commands.ts';
import { readRecipes } from './read-recipes.ts';
import { treeOnDisk } from './tree-on-disk.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const begun = performance.now();

const all = readRecipes(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
const recipes = all.filter(({ name, steps }) =>
  wanted.length === 0 ? steps.length > 0 : wanted.includes(name),
);
const unknown = wanted.filter((name) => !all.some((recipe) => recipe.name === name));
if (unknown.length > 0 || recipes.length === 0) {
  throw new Error(
    `No chapter "Add a ${unknown.join(', ')}"; there are ${all.map(({ name }) => name).join(', ')}.`,
  );
}

// Not in a folder of this project: knip would leave out whatever lies in one that git ignores.
const copy = mkdtempSync(join(tmpdir(), 'laurel-recipes-'));
try {
  copyProject();
  const written = new Set(
    recipes.flatMap(({ steps }) => steps.flatMap((step) => applyStep(treeOnDisk(copy), step))),
  );
  say(`followed: ${recipes.map(({ name }) => name).join(', ')}, in ${String(written.size)} files`);
  run(['npx', 'prettier', '--log-level', 'warn', '--ignore-unknown', '--write', ...written]);
  for (const command of commandsOf(recipes)) run(command);
  say('every recipe holds');
} catch (error) {
  say(`failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** What is here, committed or not, and the packages; and a repository, for tools that ask what git ignores. */
function copyProject(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  for (const path of listed.split('\0')) {
    if (path === '' || gone.has(path)) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const packages = [join(root, 'node_modules'), join(copy, 'node_modules')];
  // Links take a second, but only work on the same disk.
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) {
    rmSync(join(copy, 'node_modules'), { recursive: true, force: true });
    execFileSync('cp', ['-a', ...packages]);
  }
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
}

/** Runs a command in the copy, its output to the terminal. @throws Error when it fails. */
function run([command = '', ...args]: readonly string[]): void {
  say([command, ...args].join(' ').slice(0, 200));
  const { status } = spawnSync(command, args, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`with the recipes followed, ${[command, ...args].join(' ')}`);
}

function say(what: string): void {
  process.stdout.write(`\n-- recipes: ${what} (${((performance.now() - begun) / 1000).toFixed(0)} s)\n`);
}
