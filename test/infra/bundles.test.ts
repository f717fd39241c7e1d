// What is deployed is not the source but its bundles: here they stand alone, as in Lambda, and get
// the events that AWS sends. A page that esbuild compiled for the wrong JSX library answers 500 here
// and nowhere else.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isScheduledFunction } from '../../infra/function-definition.ts';
import { functions } from '../../infra/functions.ts';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { systemClock } from '../../shared/platform/runtime/clock.io.ts';
import { bundleBytes } from './bundled-function.ts';
import type { httpEvent } from './events.ts';
import { streamEvent, streamRecord } from './events.ts';
import { rehearse, type Rehearsal } from './rehearsal.ts';

/** A new function of the timetable is tried without a line here. */
const scheduled = functions.filter(isScheduledFunction);
const names = [
  'web',
  'tally',
  'reconcile',
  ...scheduled.map(({ name }) => name).filter((name) => name !== 'accounts'),
];

let cloud: Rehearsal;
let authorization: string;

beforeAll(async () => {
  cloud = await rehearse(names);
  const { key } = await createKey(
    { table: cloud.embedded.table, clock: systemClock, ids: randomIds, log: jsonLog('silent') },
    { name: 'test', scopes: ['contributions:write'] },
  );
  authorization = `Bearer ${key}`;
}, 180_000);

afterAll(() => cloud.close());

const call = (name: string, event: object) => cloud.call(name, event);
const request = (parts: Parameters<typeof httpEvent>[0]) => cloud.request('web', parts);

/** What the feed would deliver of all that is stored: the contributions, and nothing derived. */
async function storedContributions(): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await cloud.embedded.table.client.send(
    new ScanCommand({ TableName: cloud.embedded.table.name, ConsistentRead: true }),
  );
  return Items.filter((item) => String(item['pk']).startsWith('X#'));
}

/** Who gets which event of the timetable; that the template says the same is seen in triggers.test.ts. */
function scheduledEvents(): readonly { name: string; job: string }[] {
  return scheduled.flatMap(({ name, trigger }) => trigger.runs.map(({ job }) => ({ name, job })));
}

describe('the web bundle', () => {
  test('the front page is HTML that anybody may keep for a minute at most', async () => {
    const page = await request({ path: '/' });

    expect(page).toMatchObject({ status: 200 });
    expect(page.header('content-type')).toMatch(/^text\/html/);
    expect(page.body).toMatch(/^<!doctype html>/i);
    expect(page.body).toContain('<h1');
    expect(page.header('cache-control')).toMatch(/max-age=([1-9]|[1-5]\d|60)\b/);
  });

  test.each(['/leaderboards/forum', '/badges', '/counting'])('%s is a page', async (path) => {
    expect(await request({ path })).toMatchObject({
      status: 200,
      body: expect.stringContaining('<h1') as string,
    });
  });

  test('an address that does not exist gets a page that helps', async () => {
    const page = await request({ path: '/nowhere' });

    expect(page).toMatchObject({ status: 404 });
    expect(page.header('content-type')).toMatch(/^text\/html/);
    expect(page.body).toContain('<h1');
  });

  test('the API describes itself', async () => {
    const description = await request({ path: '/api/openapi.json' });

    expect(description.status).toBe(200);
    expect(JSON.parse(description.body)).toMatchObject({ openapi: expect.stringMatching(/^3\./) as string });
  });

  test('writing without a key is refused as a problem', async () => {
    const refused = await request({ method: 'POST', path: '/api/contributions', body: {} });

    expect(refused.status).toBe(401);
    expect(refused.header('content-type')).toMatch(/^application\/problem\+json/);
  });
});

describe('from a contribution to a page', () => {
  const contribution = {
    source: 'forum',
    externalId: 'reply-1',
    contributor: 'ana',
    program: 'forum',
    kind: 'forum.reply',
    occurredAt: new Date(Date.now() - 60_000).toISOString(),
  };
  const send = () =>
    request({ method: 'POST', path: '/api/contributions', headers: { authorization }, body: contribution });

  test('the first time is recorded, the second already known', async () => {
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(200);
  });

  test('the tally bundle turns the stream event into counts, and a second delivery changes nothing', async () => {
    const [stored] = await storedContributions();
    const event = streamEvent(streamRecord(1, stored!));

    const first = (await call('tally', event)) as DynamoDBBatchResponse;
    const second = (await call('tally', event)) as DynamoDBBatchResponse;
    const person = await request({ path: '/api/contributors/ana' });

    expect([first, second]).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect(person.status).toBe(200);
    expect(JSON.parse(person.body)).toMatchObject({ handle: 'ana', totals: { forum: { total: 1 } } });
  });

  test('her page and the leaderboard show it', async () => {
    const page = await request({ path: '/contributors/ana' });
    const board = await request({ path: '/api/leaderboards/forum' });

    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('ana') as string });
    expect(JSON.parse(board.body)).toMatchObject({ entries: [{ rank: 1, handle: 'ana', count: 1 }] });
  });

  test('a record that can not be handled is reported, not the batch', async () => {
    const broken = streamRecord(2, { pk: 'X#forum#broken', sk: 'CON', contributor: 7 });
    const [stored] = await storedContributions();

    const answer = (await call(
      'tally',
      streamEvent(streamRecord(1, stored!), broken),
    )) as DynamoDBBatchResponse;

    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: broken.dynamodb!.SequenceNumber }]);
  });
});

describe('the jobs', () => {
  test('every event of the timetable is one that its bundle can do', async () => {
    const events = scheduledEvents();

    // Those of `accounts` are tried in people-bundles.test.ts, with the secret that it needs.
    for (const { name, job } of events.filter((event) => event.name !== 'accounts'))
      await call(name, { job, time: '2026-03-10T00:00:00Z' });
    expect(events.length).toBeGreaterThan(4);
  });

  test('an event of a job that does not exist fails, so that it ends in the failure queue', async () => {
    await expect(call('nightly', { job: 'nonsense', time: '2026-03-10T00:00:00Z' })).rejects.toThrow();
  });

  test('reconcile finds nothing to repair in what the tally made', async () => {
    expect(await call('reconcile', { job: 'reconcile' })).toMatchObject({
      contributions: 1,
      people: 1,
      dayChunks: 0,
      years: 0,
      cards: 0,
      awards: 0,
      strayEntries: 0,
    });
  });
});

describe('an address', () => {
  test.each(['Zoë #1', '100%', 'a+b&c=d', '名前'])(
    'of %s leads to them, though the gateway decodes it',
    async (contributor) => {
      const contribution = {
        source: 'forum',
        externalId: contributor,
        contributor,
        kind: 'forum.reply',
        occurredAt: '2026-03-01T00:00:00Z',
      };
      await request({
        method: 'POST',
        path: '/api/contributions',
        headers: { authorization },
        body: contribution,
      });

      const person = await request({ path: `/api/contributors/${encodeURIComponent(contributor)}` });

      expect(person.status).toBe(200);
      expect(JSON.parse(person.body)).toMatchObject({ handle: contributor });
    },
  );
});

describe('the log', () => {
  test('a run’s lines carry the id under which Lambda speaks of it', async () => {
    await call('nightly', { job: 'windows', time: '2026-03-10T00:00:00Z' });

    // The pipe may be behind the answer.
    await vi.waitFor(() => {
      const lines = cloud.logOf('nightly').filter(({ event }) => event === 'windows_refreshed');
      expect(lines.at(-1)).toMatchObject({ requestId: expect.stringMatching(/^request-\d+$/) as string });
    });
  });

  test('an answer and a problem carry the id of API Gateway’s request, as the access log does', async () => {
    const refused = await request({ method: 'POST', path: '/api/contributions', body: {} });

    expect(refused.header('x-request-id')).toBe('JKJaXmPLvHcESHA=');
    expect(JSON.parse(refused.body)).toMatchObject({ instance: 'urn:laurel:request:JKJaXmPLvHcESHA%3D' });
  });
});

describe('permissions', () => {
  test.each(names)('%s asked for nothing that its role refuses', (name) => {
    expect(cloud.denied(name)).toEqual([]);
  });
});

describe('size', () => {
  test.each(names)('the %s bundle is under its size', (name) => {
    expect(bundleBytes(cloud.synthesis, name)).toBeLessThan((name === 'web' ? 850 : 700) * 1000);
  });
});
