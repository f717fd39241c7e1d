// `npm run check`: every check at once, two at a time, each with its output in one piece when
// it ends. One after the other they would take as long as all of them together.
import { spawn } from 'node:child_process';
import pMap from 'p-map';

/** The longest first, so that none is left alone at the end. */
const checks = ['lint', 'types', 'boundaries', 'format', 'dead-code'] as const;
const AT_ONCE = 2;

const failed = await pMap(checks, run, { concurrency: AT_ONCE });
process.exitCode = failed.some(Boolean) ? 1 : 0;

/** Runs one check and prints what it said; true when it failed. */
function run(name: (typeof checks)[number]): Promise<boolean> {
  const begun = performance.now();
  const check = spawn('npm', ['run', '--silent', `check:${name}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  check.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  check.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => {
    const end = (failed: boolean): void => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      process.stdout.write(
        `${failed ? '✗' : '✓'} check:${name} (${seconds} s)\n${Buffer.concat(said).toString()}`,
      );
      resolve(failed);
    };
    check.once('error', () => end(true));
    check.once('close', (code) => end(code !== 0));
  });
}
