// What must hold of the project around the code, so that a fresh clone works.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './cruise-tree.ts';

const text = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const manifestSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })),
});

const manifest = manifestSchema.parse(JSON.parse(text('package.json')));
const lock = lockSchema.parse(JSON.parse(text('package-lock.json')));

describe('a fresh clone', () => {
  it('runs its scripts on the Node that Lambda runs, whatever the machine has', () => {
    const wanted = /NODEJS_(\d+)_X/.exec(text('infra/constructs/node-function.ts'))?.[1];

    expect(process.versions.node.split('.')[0]).toBe(wanted);
    expect(manifest.devDependencies['node']).toMatch(new RegExp(`^\\^${wanted}\\.`));
  });

  it('installs from whatever registry the machine uses', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"');
  });

  it('has decided about every install script of its dependencies', () => {
    const withScripts = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));

    expect(new Set(Object.keys(manifest.allowScripts))).toEqual(new Set(withScripts));
  });

  it('has the file that each script runs', () => {
    const entries = Object.values(manifest.scripts).flatMap((script) => script.match(/\S+\.ts\b/g) ?? []);

    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});
