// The bundles of what answers visitors as they are deployed, and how long Node takes to load
// the web's, against the least that could answer a request from the table: Hono and the
// document client. Loading is most of a cold start.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions, projectRoot } from '../../infra/bundling/bundle-options.ts';
import type { Bench } from './bench.ts';
import { atMost, median, type Figure } from './figure.ts';

const sizeTargetKilobytes = 850;
/** What people meet after they have decided to come in: larger, and loaded piece by piece. */
const innerTargetKilobytes = 1000;
const inner = ['sign-in', 'members'] as const;
const loadTarget = 1.4;

const bareHandler = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
  import { Hono } from 'hono';
  import { handle } from 'hono/aws-lambda';
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const app = new Hono().get('/:key', async (c) =>
    c.json((await client.send(new GetCommand({ TableName: 't', Key: { pk: c.req.param('key') } }))).Item));
  export const handler = handle(app);
`;

/** Minified kilobytes, and the median time of a fresh process to import the module. */
export async function benchWebBundle(bench: Bench): Promise<readonly Figure[]> {
  const folder = bench.folder();
  const folderOf = (name: string) => join(folder, name);
  const [webFolder, bareFolder] = [folderOf('web'), folderOf('bare')];
  for (const name of ['web', ...inner]) {
    await build({
      ...options(),
      entryPoints: { index: `${projectRoot}functions/${name}/handler.ts` },
      outdir: folderOf(name),
    });
  }
  await build({
    ...options(),
    stdin: { contents: bareHandler, resolveDir: projectRoot, sourcefile: 'index.ts', loader: 'ts' },
    entryNames: 'index',
    outdir: bareFolder,
  });
  const [web, bare] = [join(webFolder, 'index.mjs'), join(bareFolder, 'index.mjs')];

  const times = { web: [] as number[], bare: [] as number[] };
  for (let run = -1; run < bench.scale.moduleLoads; run += 1) {
    const [ours, floor] = [loadMilliseconds(web), loadMilliseconds(bare)];
    // The first reads the files from the disk.
    if (run < 0) continue;
    times.web.push(ours);
    times.bare.push(floor);
  }
  return [
    atMost({
      name: 'web_bundle',
      value: kilobytesIn(webFolder),
      unit: 'KB',
      floor: kilobytesIn(bareFolder),
      judged: 'value',
      target: sizeTargetKilobytes,
    }),
    ...inner.map((name) =>
      atMost({
        name: `${name.replace('-', '_')}_bundle`,
        value: kilobytesIn(folderOf(name)),
        unit: 'KB',
        floor: kilobytesIn(bareFolder),
        judged: 'value',
        target: innerTargetKilobytes,
      }),
    ),
    atMost({
      name: 'web_bundle_load',
      value: median(times.web),
      unit: 'ms',
      floor: median(times.bare),
      judged: 'ratio',
      target: loadTarget,
    }),
  ];
}

function options() {
  const { mainFields, ...rest } = bundleOptions;
  return { ...rest, mainFields: [...mainFields], logLevel: 'error' as const };
}

/** Everything that is deployed, what is loaded on demand included. */
function kilobytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
}

function loadMilliseconds(file: string): number {
  const script = `const begun = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - begun);`;
  const env = { PATH: process.env['PATH'], AWS_REGION: 'eu-central-1', TABLE_NAME: 'laurel' };
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }),
  );
}
