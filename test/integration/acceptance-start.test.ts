// What stands in the way of a start is told in a sentence, and only what really does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder, runningOn } from '../../infra/local/folder-lock.ts';
import { readLocalConfig } from '../../infra/local/local-config.ts';
import { testWithNeeds } from '../needs.ts';

describe('the environment', () => {
  test.each([
    [{ PORT: 'abc' }, 'PORT must be a port number from 0 to 65535, not "abc".'],
    [{ PORT: '65536' }, 'PORT must be a port number from 0 to 65535, not "65536".'],
    [
      { LAUREL_CLOCK: '2026-02-30T00:00:00Z' },
      'LAUREL_CLOCK must be an instant with its offset, such as 2026-01-31T09:00:00Z, not "2026-02-30T00:00:00Z".',
    ],
  ])('%o is refused in a sentence', (env, sentence) => {
    expect(() => readLocalConfig(env)).toThrow(sentence);
  });

  test('an empty variable is as good as none', () => {
    expect(readLocalConfig({ PORT: '', LAUREL_DATA: '', LAUREL_CLOCK: '' }).port).toBe(8787);
  });
});

describe('a data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'laurel-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is in use by a process that lives', () => {
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.ppid }));

    expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${String(process.ppid)}`);
  });

  testWithNeeds('is free when another process has the number of the one that was killed', ['proc'], () => {
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.ppid, born: '1' }));

    expect(runningOn(folder)).toBeUndefined();
  });

  test('is free when the note about it is half written', () => {
    lockFolder(folder);
    const note = readFileSync(join(folder, 'running.json'), 'utf8');
    writeFileSync(join(folder, 'running.json'), note.slice(0, 5));

    expect(runningOn(folder)).toBeUndefined();
  });

  test('that is a file is named', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');

    expect(() => lockFolder(file)).toThrow(`${file} is a file, not a folder`);
  });
});
