// Holds a source tree against the import rules of .dependency-cruiser.cjs. With a
// TypeScript that it does not know, dependency-cruiser reads no module and finds
// nothing wrong: so whoever calls this looks at `modules` first.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

export const projectRoot = resolve(import.meta.dirname, '../..');

const folders = ['shared', 'web', 'functions', 'infra', 'test'];

const floorRule = /^(.+)-knows-nothing-above$/;

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Cruised {
  /** The modules of the tree itself that were read, relative to its root. */
  readonly modules: readonly string[];
  /** How many imports were found in them. */
  readonly imports: number;
  readonly violations: readonly Violation[];
}

const configuration = await extractOptions(join(projectRoot, '.dependency-cruiser.cjs'));

/** The names of all rules. */
export const ruleNames: readonly string[] = (configuration.ruleSet?.forbidden ?? []).map(
  ({ name }) => name ?? '',
);

/** The floors of shared/ that have a rule, lowest first. */
export const floors: readonly string[] = ruleNames.flatMap((name) => floorRule.exec(name)?.[1] ?? []);

/**
 * Reads every module under the source folders of `root` and answers what breaks a rule.
 *
 * @throws Error when a tree can't be read at all.
 */
export async function cruiseTree(root: string): Promise<Cruised> {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(present, { ...configuration, baseDir: root, validate: true });
  if (typeof output === 'string') throw new Error(output);
  const { modules, summary }: ICruiseResult = output;

  const own = modules.filter(({ source }) => present.some((folder) => source.startsWith(`${folder}/`)));
  return {
    modules: own.map(({ source }) => source),
    imports: own.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
