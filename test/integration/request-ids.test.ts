// A reader who quotes the number of a failed page names the very lines of the log: the error's and the access log's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLocalConfig } from '../../infra/local/local-config.ts';
import { startServer, type LocalServer } from '../../infra/local/server.ts';
import { startSystem, type LocalSystem } from '../../infra/local/system.ts';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import { currentRunId } from '../../shared/platform/runtime/run-id.io.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-ids-'));
const lines: (Readonly<Record<string, unknown>> & { readonly event: string })[] = [];
const note = (event: string, fields: object = {}) =>
  lines.push({ event, requestId: currentRunId(), ...fields });
const log: Log = { info: note, warn: note, error: note };

let system: LocalSystem;
let server: LocalServer;

beforeAll(async () => {
  const { config, clock } = readLocalConfig({ LAUREL_DATA: folder });
  system = await startSystem({ folder, clock, log, config });
  await system.settled();
  server = await startServer(system, 0);
}, 60_000);

afterAll(async () => {
  await server.stop();
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The table refuses every read for as long as the work takes. */
async function whileTheTableFails(work: () => Promise<void>): Promise<void> {
  const { client } = system.services.table;
  const send = client.send.bind(client);
  client.send = () => Promise.reject(new Error('the table is broken'));
  try {
    await work();
  } finally {
    client.send = send;
  }
}

test('the page, the error and the access log call a failed request the same, and no other so', async () => {
  await whileTheTableFails(async () => {
    const answers = await Promise.all([fetch(`${server.url}/`), fetch(`${server.url}/leaderboards/forum`)]);

    const ids = answers.map((answer) => answer.headers.get('X-Request-Id') ?? 'none');
    expect(new Set(ids).size).toBe(2);
    for (const [i, answer] of answers.entries()) {
      expect(answer.status).toBe(500);
      expect(await answer.text()).toContain(`<code dir="ltr">${ids[i]!}</code>`);
      const own = lines.filter(({ requestId }) => requestId === ids[i]);
      expect(own.map(({ event }) => event)).toEqual(['page_failed', 'request']);
      expect(own[1]).toMatchObject({
        method: 'GET',
        status: 500,
        path: i === 0 ? '/' : '/leaderboards/forum',
      });
    }
  });
});

test('a problem of the API names the request that its error line names', async () => {
  await whileTheTableFails(async () => {
    const answer = await fetch(`${server.url}/api/contributors/ana?x=secret`);

    const id = answer.headers.get('X-Request-Id')!;
    expect(await answer.json()).toMatchObject({ status: 500, instance: `urn:laurel:request:${id}` });
    const own = lines.filter(({ requestId }) => requestId === id);
    expect(own.map(({ event }) => event)).toEqual(['api_failed', 'request']);
    expect(JSON.stringify(own)).not.toContain('secret');
  });
});

test('each run of a job has an id of its own', async () => {
  await system.job('reconcile');
  await system.job('reconcile');

  const ids = lines.filter(({ event }) => event === 'reconciled').map(({ requestId }) => requestId);
  expect(ids).toHaveLength(2);
  expect(new Set([undefined, ...ids]).size).toBe(3);
});
