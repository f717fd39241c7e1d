// The commands as people run them: processes of their own on a data folder.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const imports = ['--import', 'tsx', '--import', './infra/local/text-modules.ts'];

const running = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A data folder that goes away with the test file. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-test-'));
  folders.push(folder);
  return folder;
}

export interface Finished {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
}

/** Starts `infra/cli/NAME.ts` on a data folder. */
export function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Running {
  const child = spawn(process.execPath, [...imports, `infra/cli/${name}.ts`, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const finished = new Promise<Finished>((done) => {
    child.once('close', (code) => {
      running.delete(child);
      done({ code, stdout, stderr });
    });
  });
  return { child, finished };
}

/** Polls until `probe` answers something. */
export async function until<T>(probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export interface LocalServerProcess extends Running {
  readonly url: string;
  readonly key: string;
}

/** `npm start` on a data folder, once it has said where it is. Throws with its words when it ends instead. */
export async function startLaurel(
  folder: string,
  { clock, port = 0 }: { readonly clock: string; readonly port?: number },
): Promise<LocalServerProcess> {
  const started = command('start', [], { LAUREL_DATA: folder, LAUREL_CLOCK: clock, PORT: String(port) });
  let ended: Finished | undefined;
  void started.finished.then((result) => (ended = result));
  const url = await until(() => {
    if (ended !== undefined) throw new Error(`Laurel ended: ${ended.stderr}`);
    return noted(folder, started.child.pid);
  });
  return { ...started, url, key: readFileSync(join(folder, 'api-key'), 'utf8').trim() };
}

function noted(folder: string, pid: number | undefined): string | undefined {
  try {
    const note = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as {
      pid: number;
      url?: string;
    };
    return note.pid === pid ? note.url : undefined;
  } catch {
    // Not there yet, or half written.
    return undefined;
  }
}

/** What is still on its way, as the server says; undefined when it does not answer. */
export async function unsettled(url: string): Promise<number | undefined> {
  try {
    const answer = await fetch(`${url}/healthz`);
    return ((await answer.json()) as { unsettled: number }).unsettled;
  } catch {
    return undefined;
  }
}

/** Waits until everything derived is up to date. */
export async function settled(url: string): Promise<void> {
  await until(async () => ((await unsettled(url)) === 0 ? true : undefined));
}
