// Runs a function of the synthesised stack from its bundle in the cloud assembly, with the
// environment that the template gives it.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resourcesOf, type Synthesis } from './synthesis.ts';

/** A function that is up: `invoke` gives what its handler returns, and throws what it throws. */
export interface BundledFunction {
  readonly invoke: (event: object) => Promise<unknown>;
  /** Everything that it has written so far, its log among it. */
  readonly said: () => string;
  readonly stop: () => void;
}

interface FunctionProperties {
  readonly FunctionName: string;
  readonly Handler: string;
  readonly Code: { readonly S3Key: string };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

/** The folder and the variables of `laurel-dev-<name>`. */
function describeFunction({ template, outdir }: Synthesis, name: string) {
  const { Code, Environment } = Object.values(resourcesOf(template, 'AWS::Lambda::Function'))
    .map(({ Properties }) => Properties as unknown as FunctionProperties)
    .find(({ FunctionName }) => FunctionName === `laurel-dev-${name}`)!;
  return {
    file: join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs'),
    variables: Environment.Variables,
  };
}

/** The bytes of everything that is deployed of a function, what it loads on demand included. */
export function bundleBytes(synthesis: Synthesis, name: string): number {
  const folder = dirname(describeFunction(synthesis, name).file);
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/**
 * Starts a function. Values that CloudFormation would fill in are taken from `resolved` by the
 * variable's name; a variable that is in neither is an error, as it would be a mystery in the cloud.
 */
export async function startFunction({
  synthesis,
  name,
  resolved,
  endpoints,
}: {
  readonly synthesis: Synthesis;
  readonly name: string;
  readonly resolved: Readonly<Record<string, string>>;
  readonly endpoints: { readonly dynamodb: string; readonly ses: string };
}): Promise<BundledFunction> {
  const { file, variables } = describeFunction(synthesis, name);
  const environment = Object.fromEntries(
    Object.entries(variables).map(([variable, value]) => {
      const text = typeof value === 'string' ? value : resolved[variable];
      if (text === undefined) throw new Error(`No value for ${variable} of ${name}.`);
      return [variable, text];
    }),
  );
  const child = fork(new URL('./lambda-host.ts', import.meta.url), [file], {
    execArgv: [],
    env: {
      ...environment,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_SES: endpoints.ses,
    },
    silent: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (typeof first !== 'object') throw new Error(`${name} did not start: ${said}`);
  return { invoke: invoker(child), said: () => said, stop: () => void child.kill() };
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

function invoker(child: ChildProcess): BundledFunction['invoke'] {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  return async (event) => {
    last += 1;
    const id = last;
    const reply = await new Promise<Reply>((settle) => {
      waiting.set(id, settle);
      child.send({ id, event });
    });
    if (reply.fault !== undefined) throw new Error(reply.fault);
    return reply.answer;
  };
}
