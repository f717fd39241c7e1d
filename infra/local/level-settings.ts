// LevelDB maps every table file it holds open into memory, and holds up to a thousand
// open: the server's resident memory would grow with the data. dynalite passes no
// settings on, so they are given where it opens its store. What was erased goes from the
// files here too.
import { ClassicLevel } from 'classic-level';

/** 2 MB each at most; what is read often stays among them. */
const OPEN_FILES = 48;

interface Opening {
  _open(this: Store, options: object): Promise<void>;
  _close(this: Store): Promise<void>;
}

type Store = Pick<ClassicLevel, 'compactRange' | 'del'>;

const openStores = new Set<Store>();
/** Below and above every key of dynalite's. */
const ENDS = ['\u0000', '\u{10ffff}'] as const;
/** The first may only write down what is in memory, old values included; the second merges it. */
const ROUNDS = 2;

interface Reading {
  close(): Promise<void>;
  return?: () => Promise<void>;
}

type Walk = (this: ClassicLevel, options?: object) => Reading;

// dynalite ends a walk through keys or values by `return()`, which the walks of this version
// don't have: each would stay open for ever, and keep every value that was there when it began.
function endWalks(prototype: Record<'keys' | 'values', Walk>): void {
  for (const name of ['keys', 'values'] as const) {
    const walk = prototype[name];
    prototype[name] = function (options) {
      const reading = walk.call(this, options ?? {});
      reading.return = () => reading.close();
      return reading;
    };
  }
}

let isSet = false;

/** From now on every LevelDB of this process is opened with few files at a time. */
export function holdFewFilesOpen(): void {
  if (isSet) return;
  isSet = true;
  const prototype: Opening & Record<'keys' | 'values', Walk> = ClassicLevel.prototype as never;
  endWalks(prototype);
  const open = Reflect.get(prototype, '_open');
  const close = Reflect.get(prototype, '_close');
  prototype._open = async function (options) {
    await open.call(this, { ...options, maxOpenFiles: OPEN_FILES });
    openStores.add(this);
  };
  prototype._close = function () {
    openStores.delete(this);
    return close.call(this);
  };
}

/**
 * Rewrites the files of every store that is open. LevelDB only marks what was written over or
 * removed, and keeps the old bytes until its files are merged some day: an erasure can't wait for it.
 */
export async function compactStores(): Promise<void> {
  for (const store of openStores) {
    for (let round = 0; round < ROUNDS; round += 1) {
      // A file is left alone unless one above it reaches over its keys: these reach over all of them.
      for (const key of ENDS) await store.del(key);
      await store.compactRange(...ENDS);
    }
  }
}
