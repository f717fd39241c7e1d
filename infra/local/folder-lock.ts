// One process a data folder: two over one LevelDB would refuse each other halfway
// through, so the second is told at once and in words.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder that `lockFolder` took for this process; the note about it is `running.json` in the folder. */
interface FolderLock {
  /** Writes down where the running system can be reached. */
  reachableAt(url: string): void;
  release(): void;
}

/** Takes the folder for this process; throws when another one is running on it. */
export function lockFolder(folder: string): FolderLock {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${folder} is a file, not a folder`);
  mkdirSync(folder, { recursive: true });
  const running = runningOn(folder);
  if (running !== undefined) throw new Error(`${folder} is in use by process ${String(running.pid)}`);
  const file = lockFile(folder);
  const write = (url?: string) => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: birthOf(process.pid), url }));
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
    const note = JSON.parse(readFileSync(file, 'utf8')) as Note;
    return isRunning(note) ? note : undefined;
  } catch {
    // Half a note: whoever wrote it was killed while writing.
    return undefined;
  }
}

function lockFile(folder: string): string {
  return join(folder, 'running.json');
}

interface Note {
  readonly pid: number;
  /** Tells the process from a later one of the same number: after a reboot numbers come again. */
  readonly born?: string;
  readonly url?: string;
}

function isRunning({ pid, born }: Note): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const alive = birthOf(pid);
  return alive === undefined || (alive !== 'ended' && (born === undefined || alive === born));
}

/**
 * When a process was started, as Linux counts it; `ended` for a killed one that its
 * parent has not looked after yet; undefined where the system does not say.
 */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name before it may hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}
