// Lines of a file of any size in constant memory: gzip is recognised by its first
// bytes, a byte order mark and CRLF are dropped. Lines come in groups, one for each
// chunk of the file, as a step of a generator for each line would cost more than the line.
import { createReadStream } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { createGunzip } from 'node:zlib';
import { open } from 'node:fs/promises';

/** A line, counted from 1; `text` is undefined for one that can't be read, for the reason given. */
export type FileLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: undefined; readonly reason: string };

/** The file can't be what it should be; the message is for the person at the terminal. */
export class NotReadable extends Error {
  override name = 'NotReadable';
}

/** No contribution needs more; a file without line ends must not be held in memory. */
const LONGEST_LINE = 128 * 1024;
const LF = 10;

/**
 * Reads the lines of a file; blank ones are left out but counted. `onBytes` is told how
 * much of the file (as it lies on the disk) has been read.
 *
 * @throws NotReadable when it isn't there, is no text, or its gzip is damaged
 */
export async function* readLines(
  path: string,
  { onBytes }: { readonly onBytes?: (bytes: number) => void } = {},
): AsyncGenerator<readonly FileLine[]> {
  const zipped = await isGzip(path);
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const stream = zipped ? file.pipe(createGunzip({ chunkSize: 256 * 1024 })) : file;
  file.on('error', (error) => stream.destroy(error));
  const cutter = lineCutter();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onBytes?.(file.bytesRead);
      yield cutter.cut(chunk);
    }
  } catch (error) {
    throw readable(error);
  } finally {
    file.destroy();
  }
  yield cutter.end();
}

async function isGzip(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw readable(error);
  }
}

/** Turns what the file system and zlib say into words. */
function readable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new NotReadable('there is no such file');
  if (code === 'EISDIR') return new NotReadable('this is a folder, not a file');
  if (code === 'EACCES') return new NotReadable('this file may not be read');
  if (code.startsWith('Z_')) return new NotReadable('the gzip data is damaged or cut short');
  return error;
}

function lineCutter(): { cut(chunk: Buffer): FileLine[]; end(): FileLine[] } {
  let rest: Buffer[] = [];
  let restLength = 0;
  let number = 0;
  let first = true;

  const finish = (last: Buffer): FileLine | undefined => {
    number += 1;
    const length = restLength + last.length;
    const bytes = restLength === 0 ? last : Buffer.concat([...rest, last]);
    rest = [];
    restLength = 0;
    return length > LONGEST_LINE
      ? { number, text: undefined, reason: `is longer than ${String(LONGEST_LINE)} bytes` }
      : lineOf(number, bytes);
  };

  return {
    cut(chunk) {
      let start = 0;
      if (first) {
        first = false;
        // No text has a zero byte; pictures and UTF-16 have them early.
        if (chunk.includes(0)) throw new NotReadable('this is not a text file in UTF-8');
        if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) start = 3;
      }
      const lines: FileLine[] = [];
      for (let end = chunk.indexOf(LF, start); end !== -1; end = chunk.indexOf(LF, start)) {
        const line = finish(chunk.subarray(start, end));
        if (line !== undefined) lines.push(line);
        start = end + 1;
      }
      const left = chunk.subarray(start);
      // What is too long already is counted on but no longer kept.
      if (restLength <= LONGEST_LINE) rest.push(left);
      restLength += left.length;
      return lines;
    },
    end() {
      const line = restLength === 0 ? undefined : finish(Buffer.alloc(0));
      return line === undefined ? [] : [line];
    },
  };
}

function lineOf(number: number, bytes: Buffer): FileLine | undefined {
  if (!isUtf8(bytes)) return { number, text: undefined, reason: 'is not UTF-8' };
  const text = bytes.toString('utf8').trim();
  return text === '' ? undefined : { number, text };
}
