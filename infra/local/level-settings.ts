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

type Store = Pick<ClassicLevel, 'compactRange'>;

const openStores = new Set<Store>();
/** Above every key of dynalite's, which are texts in hexadecimal and the like. */
const LAST_KEY = '\u{10ffff}';

/** From now on every LevelDB of this process is opened with few files at a time. */
export function holdFewFilesOpen(): void {
  const { prototype } = ClassicLevel as unknown as { prototype: Opening };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the store as `this` below
  const { _open: open, _close: close } = prototype;
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
  for (const store of openStores) await store.compactRange('', LAST_KEY);
}
