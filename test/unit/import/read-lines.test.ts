// Files as people have them: zipped or not, from Windows, cut short, or no text at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines, type FileLine } from '../../../infra/cli/import/read-lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(content: string | Buffer): Promise<FileLine[]> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const lines: FileLine[] = [];
  for await (const group of readLines(path)) lines.push(...group);
  return lines;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('lines', () => {
  it('are numbered, blank ones too, with any line ends and without a byte order mark', async () => {
    const lines = await linesOf('\ufeff{"a":1}\r\n\r\n  \n{"b":2}\n{"c":3}');

    expect(lines).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":2}' },
      { number: 5, text: '{"c":3}' },
    ]);
  });

  it('come out of gzip by whatever name the file has', async () => {
    expect(await linesOf(gzipSync('one\ntwo\n'))).toMatchObject([{ text: 'one' }, { text: 'two' }]);
  });

  it('are whole where the chunks of a file end within them and within characters', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${String(i)}${'ü漢'.repeat(i % 100)}`);

    const lines = await linesOf(texts.join('\n'));

    expect(lines.map(({ text }) => text)).toEqual(texts);
  });

  it('that are no UTF-8 or too long are said to be so, and the next one is read', async () => {
    const broken = Buffer.concat([
      Buffer.from('x'.repeat(1_000_000)),
      Buffer.from('\n'),
      Buffer.from([0xff, 10, 65]),
    ]);

    const lines = await linesOf(broken);

    expect(lines).toEqual([
      { number: 1, text: undefined, reason: 'is longer than 131072 bytes' },
      { number: 2, text: undefined, reason: 'is not UTF-8' },
      { number: 3, text: 'A' },
    ]);
  });

  it('of an empty file are none', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  it.each([
    ['a picture', PNG],
    ['a zipped picture', gzipSync(PNG)],
    ['UTF-16', Buffer.from('\ufeff{"a":1}', 'utf16le')],
  ])('are not looked for in %s', async (_, content) => {
    await expect(linesOf(content)).rejects.toThrow('this is not a text file in UTF-8');
  });

  it('of a gzip that was cut short are read up to there', async () => {
    const whole = gzipSync(Array.from({ length: 100_000 }, (_, i) => `line ${String(i)}`).join('\n'));

    await expect(linesOf(whole.subarray(0, whole.length / 2))).rejects.toThrow('cut short');
  });

  it('of no file, or of a folder, are a plain sentence', async () => {
    const read = async (path: string) => {
      for await (const group of readLines(path)) expect(group).toEqual([]);
    };

    await expect(read(join(folder, 'missing'))).rejects.toThrow('there is no such file');
    await expect(read(folder)).rejects.toThrow('this is a folder');
  });
});
