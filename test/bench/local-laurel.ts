// Laurel as a person runs it: `npm start` and `npm run import` as processes of their
// own, so that memory and speed are theirs and not the bench's.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface LocalLaurel {
  readonly url: string;
  readonly pid: number;
  readonly folder: string;
  stop(): Promise<void>;
}

/** A module of the project as a child process, the way its npm script runs it; killed when this process ends. */
export function runModule({
  module,
  args = [],
  env = {},
  flags = [],
}: {
  /** Path from the project's root. */
  readonly module: string;
  /** Node's own. */
  readonly flags?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}): ChildProcess {
  const child = spawn(
    process.execPath,
    [...flags, '--import', 'tsx', '--import', './infra/local/text-modules.ts', module, ...args],
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => void process.removeListener('exit', kill));
  return child;
}

/** The memory limits under which `npm start` runs the server. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--max-'));
}

/** Everything a child prints until it ends; throws for an exit code that is not in `codes`. */
export async function outputOf(child: ChildProcess, codes: readonly number[] = [0]): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code === null || !codes.includes(code)) throw new Error(`exit ${String(code)}: ${text}`);
  return text;
}

/** Starts the local system on a folder and a free port. `clock` is the ISO instant at which its clock starts. */
export async function startLaurel({
  folder,
  clock,
}: {
  readonly folder: string;
  readonly clock?: string;
}): Promise<LocalLaurel> {
  const child = runModule({
    module: 'infra/cli/start.ts',
    flags: flagsOfStart(),
    env: { LAUREL_DATA: folder, PORT: '0', ...(clock === undefined ? {} : { LAUREL_CLOCK: clock }) },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /running at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => failed(new Error(`Laurel did not start: ${said}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    folder,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Imports a file over the API and waits until everything derived is settled. The seconds
 * leave out how long the command takes to load, which is Node's and the compiler's time.
 */
export async function importAndSettle(
  { url, folder }: LocalLaurel,
  file: string,
): Promise<{ seconds: number }> {
  const args = [file, '--url', url];
  const child = runModule({ module: 'infra/cli/import.ts', args, env: { LAUREL_DATA: folder } });
  // Exit code 2: some lines were rejected, the rest is recorded.
  const summary = (await outputOf(child, [0, 2])).trim().split('\n').at(-1) ?? '';
  const ended = performance.now();
  const { seconds } = JSON.parse(summary) as { seconds: number };
  for (;;) {
    const answer = await fetch(`${url}/healthz`);
    const { unsettled } = (await answer.json()) as { unsettled: number };
    if (unsettled === 0) return { seconds: seconds + (performance.now() - ended) / 1000 };
    await new Promise((done) => setTimeout(done, 20));
  }
}
