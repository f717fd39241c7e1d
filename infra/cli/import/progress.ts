// A progress bar on standard error, by the bytes of the file, and only where a person
// looks on: in a pipe or a log it would be noise.
import { Presets, SingleBar } from 'cli-progress';

/** What `showProgress` gives to whoever reads the file. */
interface Progress {
  /** Bytes of the file read so far. */
  update(bytes: number): void;
  /** Prints a line without tearing the bar. */
  say(line: string): void;
  stop(): void;
}

/** A bar up to `total` bytes on a terminal, silent elsewhere; `lines` is asked for the count beside it. */
export function showProgress(total: number, lines: () => number): Progress {
  const { stderr } = process;
  const say = (line: string) => void stderr.write(`${line}\n`);
  if (!stderr.isTTY) return { update: () => undefined, say, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {lines} lines  {duration_formatted}',
      stream: stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(Math.max(1, total), 0, { lines: 0 });
  return {
    update: (bytes) => bar.update(bytes, { lines: lines() }),
    say: (line) => {
      // To the start of the line, and clear what the bar had there; it draws itself again.
      stderr.write('\r\u001b[2K');
      say(line);
    },
    stop: () => bar.stop(),
  };
}
