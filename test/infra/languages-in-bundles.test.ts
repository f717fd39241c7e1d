// Which sentences each function carries, and that a new language reaches them by a folder of
// Fluent files and one line in the list: as a bundle, and on one machine.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleOptions, projectRoot } from '../../infra/bundling/bundle-options.ts';
import { halfDoneFolder } from '../support/half-done-language.ts';
import { aDataFolder } from '../support/processes.ts';
import {
  allAreas,
  areasFile,
  languagesFile,
  localesFolder,
  textModulesFile,
  wordsFile,
} from '../support/words.ts';

const everyPage = ['badges', 'counting', 'pages', 'programs', 'shell'];
const members = ['data', 'join', 'manage', 'manage-join', 'own', 'review', 'security'];

function options() {
  const { mainFields, ...rest } = bundleOptions;
  return { ...rest, mainFields: [...mainFields], logLevel: 'error' as const };
}

/** By function, the areas whose sentences are in its bundle, loaded on demand or not. One build, as they share most. */
async function areasByFunction(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = readdirSync(join(projectRoot, 'functions'));
  const { metafile } = await build({
    ...options(),
    absWorkingDir: projectRoot,
    entryPoints: Object.fromEntries(names.map((name) => [name, `functions/${name}/handler.ts`])),
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const reached = (output: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (!seen.has(output)) {
      seen.add(output);
      for (const { path } of metafile.outputs[output]?.imports ?? []) reached(path, seen);
    }
    return seen;
  };
  const areasOf = (name: string) =>
    [...reached(`unwritten/${name}.mjs`)]
      .flatMap((output) => Object.keys(metafile.outputs[output]?.inputs ?? {}))
      .filter((file) => extname(file) === '.ftl')
      .map((file) => basename(file, '.ftl'));
  return new Map(names.map((name) => [name, [...new Set(areasOf(name))].sort()]));
}

describe('a function carries the sentences that it may say, and no others', () => {
  test('in all their pieces', async () => {
    const areas = await areasByFunction();

    const speaking = [...areas].filter(([, said]) => said.length > 0);
    expect(Object.fromEntries(speaking)).toEqual({
      web: everyPage,
      'sign-in': [...everyPage, 'security', 'sign-in'].sort(),
      members: [...everyPage, ...members].sort(),
      deliver: ['mail'],
    });
  });

  test('and together they say every area', () => {
    const said = [...everyPage, ...members, 'sign-in', 'mail'];

    expect(allAreas.map(({ name }) => name).sort()).toEqual(said.sort());
  });
});

/** A copy of the code with a language more: its folder, and a line in the list. */
function copyWithEsperanto(): string {
  const copy = aDataFolder();
  for (const folder of ['shared', 'web', 'infra', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, folder), join(copy, folder), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  const there = (path: string) => join(copy, relative(projectRoot, path));

  cpSync(halfDoneFolder, join(there(localesFolder), 'eo'), { recursive: true });
  const list = readFileSync(there(languagesFile), 'utf8');
  const line = "  { tag: 'eo', name: 'Esperanto', direction: 'ltr' },\n";
  writeFileSync(there(languagesFile), list.replace('] as const satisfies', `${line}] as const satisfies`));

  const from = (path: string) => `./${relative(copy, there(path))}`;
  writeFileSync(
    join(copy, 'say.ts'),
    `import { words } from '${from(wordsFile)}';
import { shellMessages } from '${from(areasFile('shell'))}';
import { mailMessages } from '${from(areasFile('mail'))}';
import { ownMessages } from '${from(areasFile('own'))}';
const l10n = words.in(words.named('eo')!);
await l10n.learn([shellMessages, mailMessages, ownMessages]);
const said = ['nav-badges', 'nav-leaderboards', 'mail-welcome-open', 'own-place-language'].map((id) => l10n.text(id));
console.log(JSON.stringify([...said, l10n.languages.length]));
`,
  );
  return copy;
}

describe('a language that is a folder and a line', { timeout: 60_000 }, () => {
  const copy = copyWithEsperanto();
  const expected = [
    'Insignoj',
    'Leaderboards',
    'Malfermu vian propran spacon',
    'Language of pages and mails',
    5,
  ];
  const said = (args: readonly string[]) =>
    JSON.parse(execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })) as unknown;

  test('is spoken by a bundle as far as it goes', async () => {
    const out = join(copy, 'out');
    mkdirSync(out);
    await build({ ...options(), absWorkingDir: copy, entryPoints: { say: 'say.ts' }, outdir: out });

    expect(said([join(out, 'say.mjs')])).toEqual(expected);
  });

  test('and by Node on one machine', () => {
    const hook = `./${relative(projectRoot, textModulesFile)}`;

    expect(said(['--import', 'tsx', '--import', hook, 'say.ts'])).toEqual(expected);
  });
});
