// The web function's bundle as it is deployed, and how long Node takes to load it,
// against the least that could answer a request from the table: Hono and the document
// client. Loading is most of a cold start.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions, projectRoot } from '../../infra/bundle-options.ts';
import type { Bench } from './bench.ts';
import { atMost, median, type Figure } from './figure.ts';

const sizeTargetKilobytes = 700;
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
  const [webFolder, bareFolder] = [join(bench.folder(), 'web'), join(bench.folder(), 'bare')];
  await build({
    ...options(),
    entryPoints: { index: `${projectRoot}functions/web/handler.ts` },
    outdir: webFolder,
  });
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
