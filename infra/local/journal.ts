// The journal of the change feed: the keys of writes that are on their way, a line
// each, on disk before the write is sent. Lines are only added; once it has grown,
// those still needed move to a new file that takes the old one's place.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import type { Key } from '../../shared/platform/table/keys.ts';

/** The open journal of one feed, from `openJournal`. Every call has reached the file when it returns. */
interface Journal {
  /** Keys that a former run left behind, each once. */
  readonly left: readonly Key[];
  add(key: Key): void;
  /** Forgets every key but these; of a crash at any moment either all or these are left. */
  keepOnly(keys: Iterable<Key>): void;
  /** How long the file is. */
  bytes(): number;
  close(): void;
}

/** Opens the journal in a file, creating it when it is not there. */
export function openJournal(path: string): Journal {
  const left = existsSync(path) ? readKeys(path) : [];
  let file = openSync(path, 'a');
  // A crash may have left half a line: the next must not be written behind it.
  if (fstatSync(file).size > 0) writeSync(file, '\n');
  return {
    left,
    add(key) {
      writeSync(file, lineOf(key));
    },
    keepOnly(keys) {
      const lines = Array.from(keys, lineOf).join('');
      if (lines === '') {
        ftruncateSync(file, 0);
        return;
      }
      const next = openSync(`${path}.next`, 'w');
      writeSync(next, lines);
      fsyncSync(next);
      closeSync(next);
      renameSync(`${path}.next`, path);
      closeSync(file);
      file = openSync(path, 'a');
    },
    bytes: () => fstatSync(file).size,
    close() {
      closeSync(file);
    },
  };
}

function lineOf({ pk, sk }: Key): string {
  return `${JSON.stringify([pk, sk])}\n`;
}

function readKeys(path: string): Key[] {
  const keys = new Map<string, Key>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const key = readLine(line);
    if (key !== undefined) keys.set(line, key);
  }
  return [...keys.values()];
}

// Half a line is of a write that was never sent.
function readLine(line: string): Key | undefined {
  if (!line.endsWith('"]')) return undefined;
  try {
    const [pk, sk] = JSON.parse(line) as (string | undefined)[];
    return pk === undefined || sk === undefined ? undefined : { pk, sk };
  } catch {
    return undefined;
  }
}
