// LevelDB maps every table file it holds open into memory, and holds up to a thousand
// open: the server's resident memory would grow with the data. dynalite passes no
// settings on, so they are given where it opens its store.
import { ClassicLevel } from 'classic-level';

/** 2 MB each at most; what is read often stays among them. */
const OPEN_FILES = 48;

interface Opening {
  _open(this: object, options: object): Promise<void>;
}

/** From now on every LevelDB of this process is opened with few files at a time. */
export function holdFewFilesOpen(): void {
  const { prototype } = ClassicLevel as unknown as { prototype: Opening };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the store as `this` below
  const open = prototype._open;
  prototype._open = function (options) {
    return open.call(this, { ...options, maxOpenFiles: OPEN_FILES });
  };
}
