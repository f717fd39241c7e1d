// The mailbox answers under names of this machine only. A page of some other site can have
// its own name lead to 127.0.0.1, and its script would read every sign-in code.
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type LocalServer } from '../../infra/local/server.ts';
import { startSystem, type LocalSystem } from '../../infra/local/system.ts';
import { systemClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-names-'));
let system: LocalSystem;
let server: LocalServer;

beforeAll(async () => {
  const config = readConfig({ ALSO_ORIGINS: 'https://laurel.example' });
  system = await startSystem({ folder, clock: systemClock, log: jsonLog('silent'), config });
  server = await startServer(system, 0);
});

afterAll(async () => {
  await server.stop();
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
});

function ask(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.url + path, { headers: { Host: host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

const own = ['127.0.0.1', '127.0.0.1:8787', 'localhost:1', 'LOCALHOST', '[::1]:8787', 'laurel.example'];
const foreign = ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.0.2.1', '0.0.0.0'];

test.each(own)('it is there under %s', async (host) => {
  expect(await ask('/_mailbox.json', host)).toBe(200);
});

test.each(foreign)('under %s it is not, and the site is', async (host) => {
  const mails = ['/_mailbox', '/_mailbox.json', '/%5fmailbox.json', '/_mailbox/x', '/_mailbox/x/raw'];

  for (const path of mails) expect(await ask(path, host), path).toBe(403);
  expect(await ask('/robots.txt', host)).toBe(200);
});
