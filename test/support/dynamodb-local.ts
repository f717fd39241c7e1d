// AWS's DynamoDB Local for the conformance suite and the capacity figures: it has
// the streams, transactions and index capacity that the embedded table lacks. In
// memory, one database whatever the credentials and region say.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fetchDynamoDbLocal } from '../../infra/cli/fetch-dynamodb-local.ts';

export interface DynamoDbLocal {
  /** `http://127.0.0.1:PORT`, for the SDK client's `endpoint`. */
  readonly endpoint: string;
  /** Ends the process; its data goes with it. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts DynamoDB Local and waits until it answers; takes 2 to 5 seconds.
 *
 * @param options.port a free port is chosen when none is given
 * @throws Error with Java's own words when it ends before it answers.
 */
export async function startDynamoDbLocal(options: { readonly port?: number } = {}): Promise<DynamoDbLocal> {
  const port = options.port ?? (await freePort());
  const endpoint = `http://127.0.0.1:${port}`;
  const args = ['-Xmx1g', '-Djava.library.path=DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const child = spawn(
    'java',
    [...args, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
    {
      cwd: fetchDynamoDbLocal(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

  let said = '';
  const listen = (chunk: Buffer): void => {
    // Jetty logs a line at times for as long as it runs; only the beginning explains a failed start.
    if (said.length < 10_000) said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const end = new Promise<void>((done) => {
    child.once('error', (error) => {
      said += error.message;
      done();
    });
    child.once('exit', () => {
      done();
    });
  });
  const ended = (): boolean =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  // A test run that dies must not leave a Java behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);

  while (!(await answers(endpoint))) {
    if (ended()) throw new Error(`DynamoDB Local did not start: ${said}`);
  }
  return {
    endpoint,
    stop: async () => {
      process.removeListener('exit', kill);
      kill();
      await end;
    },
  };
}

/** Any HTTP answer will do: without a target it is a 400. Waits a little before it says no. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    await new Promise((done) => setTimeout(done, 50));
    return false;
  }
}

/** A port that nobody listened on a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
