// One process a data folder: two over one LevelDB would refuse each other halfway
// through, so the second is told at once and in words.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderLock {
  /** Writes down where the running system can be reached. */
  reachableAt(url: string): void;
  release(): void;
}

/** Takes the folder for this process; throws when another one is running on it. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const running = runningOn(folder);
  if (running !== undefined) throw new Error(`${folder} is in use by process ${String(running.pid)}`);
  const file = lockFile(folder);
  const write = (url?: string) => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
  };
  write();
  return {
    reachableAt: write,
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

/** The process that runs on a folder and its address, once it has one. A killed one leaves its note behind: it is asked whether it lives. */
export function runningOn(folder: string): { readonly pid: number; readonly url?: string } | undefined {
  const file = lockFile(folder);
  if (!existsSync(file)) return undefined;
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; url?: string };
    return isRunning(note.pid) ? note : undefined;
  } catch {
    // Half a note: whoever wrote it was killed while writing.
    return undefined;
  }
}

function lockFile(folder: string): string {
  return join(folder, 'running.json');
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
