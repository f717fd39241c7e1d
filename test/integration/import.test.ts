// The import command as people run it: a process of its own against a running system.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from '../../infra/local/server.ts';
import { startSystem, type LocalSystem } from '../../infra/local/system.ts';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let system: LocalSystem;
let server: LocalServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-import-'));
  const clock = stoppedClock(Date.parse('2024-12-31T12:00:00Z'));
  system = await startSystem({ folder, clock, log: jsonLog('silent'), config: readConfig({}) });
  server = await startServer(system, 0);
  const { key } = await createKey(system.services, { name: 'import', scopes: ['contributions:write'] });
  writeFileSync(join(folder, 'api-key'), `${key}\n`);
});
afterAll(async () => {
  await server.stop();
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command; the summary is the last line of standard output. */
async function importFile(content: string | Buffer | undefined, ...args: string[]) {
  const file = join(folder, 'file.ndjson');
  if (content !== undefined) writeFileSync(file, content);
  const command = ['--import', 'tsx', 'infra/cli/import.ts', content === undefined ? '/nowhere' : file];
  const child = spawn(process.execPath, [...command, '--url', server.url, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, LAUREL_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { code, stderr, summary: last === '' ? undefined : (JSON.parse(last) as Record<string, number>) };
}

let serial = 0;
function aLine(change: Readonly<Record<string, unknown>> = {}): string {
  serial += 1;
  return JSON.stringify({
    id: `i-${String(serial)}`,
    occurredAt: '2024-12-30T10:00:00+01:00',
    author: 'v-1',
    program: 'forum',
    locale: 'en-US',
    action: 'reply',
    ...change,
  });
}

async function person(handle: string) {
  await system.settled();
  const answer = await fetch(`${server.url}/api/contributors/${handle}`);
  return (await answer.json()) as { totals: Record<string, Record<string, number>> };
}

describe('an import', () => {
  it('takes what is good, reports what is bad by its line, and records nothing new the second time', async () => {
    const good = Array.from({ length: 700 }, () => aLine({ author: 'zoe' }));
    const lines = [
      ...good.slice(0, 499),
      aLine({ action: 'dance' }),
      ...good.slice(499),
      '',
      good[0]!,
      good[1]!,
    ];
    lines.push(
      aLine({ author: 'zoe', occurredAt: '2031-01-01T00:00:00Z' }),
      aLine({ author: 'zoe', accepted: true }),
    );
    const content = `\ufeff${lines.join('\r\n')}\r\n`;

    const first = await importFile(content);
    const second = await importFile(content);

    expect(first.summary).toMatchObject({ read: 705, recorded: 701, duplicates: 2, rejected: 2 });
    expect(first.code).toBe(2);
    expect(first.stderr.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^line 500: action: /),
      'line 705: occurredAt: lies in the future',
    ]);
    expect(second.summary).toMatchObject({ read: 705, recorded: 0, duplicates: 703, rejected: 2 });
    expect((await person('zoe')).totals.forum).toMatchObject({ total: 701, 'forum.solution': 1 });
  });

  it('reads gzip under any name, and one file may be two sources', async () => {
    const content = gzipSync(`${aLine({ author: 'yan' })}\n${aLine({ author: 'yan' })}`);

    const first = await importFile(content, '--source', 'one');
    const second = await importFile(content, '--source', 'two');

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(Object.keys(first.summary ?? {})).toEqual([
      'read',
      'recorded',
      'duplicates',
      'rejected',
      'seconds',
    ]);
    expect((await person('yan')).totals.forum?.total).toBe(4);
  });

  it('that is only tried sends nothing', async () => {
    const { code, summary } = await importFile(
      `${aLine({ author: 'xia' })}\n${aLine({ words: -1 })}`,
      '--dry-run',
    );

    expect([code, summary]).toEqual([2, expect.objectContaining({ read: 2, recorded: 0, rejected: 1 })]);
    expect((await fetch(`${server.url}/api/contributors/xia`)).status).toBe(404);
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), [], 'this is not a text file'],
    ['no file', undefined, [], 'there is no such file'],
    ['no server', aLine(), ['--url', 'http://127.0.0.1:9'], 'gives no useful answer'],
    ['a wrong key', aLine(), ['--key', 'laurel_no'], 'the API key is not valid'],
    ['a wrong option', aLine(), ['--force'], 'Usage: '],
  ])('of %s ends with 1 and the reason', async (_, content, args, reason) => {
    const { code, stderr } = await importFile(content, ...args);

    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });
});
