// Fetches AWS's own DynamoDB Local, which comes inside an npm package, and prints
// the folder with its jar. It is fetched and not a dependency: the package brings
// 57 MB and a tree of libraries that only the conformance tests and the capacity
// figures need, and only where Java is.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const version = '2.9.30';
/** SHA-512 of the tarball: the jar is run, so it is the very one that was tried. */
const sha512 = 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

const cache = resolve(import.meta.dirname, '../../.cache');
const folder = join(cache, `dynamodb-local-${version}`);

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}

/**
 * The folder that holds `DynamoDBLocal.jar` and `DynamoDBLocal_lib/`; fetched into
 * `.cache/` the first time. Safe when called twice at once: the last step is a rename.
 *
 * @throws Error when the package can't be fetched or is not the expected one.
 */
export function fetchDynamoDbLocal(): string {
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  try {
    run('npm', ['pack', `amplify-dynamodb-simulator@${version}`, '--silent'], work);
    const tarball = join(work, `amplify-dynamodb-simulator-${version}.tgz`);
    const found = createHash('sha512').update(readFileSync(tarball)).digest('base64');
    if (found !== sha512) throw new Error(`unexpected package: sha512-${found}`);

    run('tar', ['-xzf', tarball, 'package/emulator', 'package/LICENSE'], work);
    renameUnlessThere(join(work, 'package/emulator'), folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A rename onto a folder that is not empty fails: then someone else was quicker, with the same content. */
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${fetchDynamoDbLocal()}\n`);
