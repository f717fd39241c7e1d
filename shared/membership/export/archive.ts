// A zip that grows as its files do: several at once, each piece compressed as it comes, so
// that what is in memory is the finished bytes and never the text.
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive that is being written, begun with `Archive.file`; after `end` it takes no more text. */
export interface ArchiveFile {
  add(text: string): void;
  end(): void;
}

/** An archive that gives up at so many bytes. */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;
  readonly #longest: number;
  #bytes = 0;

  constructor(longest: number) {
    this.#longest = longest;
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      this.#bytes += chunk.length;
      if (this.#bytes <= this.#longest) this.#chunks.push(chunk);
    });
  }

  /** Begins a file; several may be open at once. */
  file(name: string): ArchiveFile {
    const entry = new ZipDeflate(name, { level: 6 });
    this.#zip.add(entry);
    return {
      add: (text) => {
        entry.push(strToU8(text));
      },
      end: () => {
        entry.push(new Uint8Array(0), true);
      },
    };
  }

  /** Whether it has outgrown its limit. */
  get isTooLarge(): boolean {
    return this.#bytes > this.#longest;
  }

  /** The whole of it, once every file has ended; undefined when it is too large. */
  finish(): Uint8Array | undefined {
    this.#zip.end();
    if (this.isTooLarge) return undefined;
    const whole = new Uint8Array(this.#bytes);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
