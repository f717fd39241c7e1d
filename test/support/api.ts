// The API over a whole local system in a folder of its own: real use cases, embedded
// table, change feed and all. Requests go straight into the app, without a socket.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { startSystem } from '../../infra/local/system.ts';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { scopes, type Scope } from '../../shared/identity/api-keys/schema.ts';
import { catalogue as defaultCatalogue } from '../../shared/recognition/badges/catalogue.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import type { Services } from '../../shared/services.ts';
import { createApi, createHealth } from '../../web/api/api.ts';
import type { Rate } from '../../web/api/rate-limit.ts';

/** Noon of the day on which the tests take place. */
export const NOON = Date.parse('2024-06-15T12:00:00Z');

export interface Call {
  readonly body?: unknown;
  /** Sent as it is, without becoming JSON. */
  readonly raw?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A key, or none; by default one with every scope. */
  readonly key?: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they have asked for
  readonly body: any;
}

/** Opens a system and its API at noon. */
export async function openApi({
  catalogue = defaultCatalogue,
  rate,
}: { readonly catalogue?: readonly BadgeDefinition[]; readonly rate?: Rate } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-api-'));
  const clock = stoppedClock(NOON);
  const said: string[] = [];
  const note = (event: string) => void said.push(event);
  const log = { info: note, warn: note, error: note };
  const system = await startSystem({
    folder,
    clock,
    log,
    config: readConfig({ LOG_LEVEL: 'silent' }),
    catalogue,
  });
  await system.settled();
  const { services } = system;
  const { key } = await createKey(services, { name: 'test', scopes: [...scopes] });
  const appOver = (changed: Partial<Services> = {}): Hono => {
    const own = { ...services, ...changed };
    const parts = { ...own, unsettled: () => system.unsettled() };
    const made = new Hono();
    made.route('/', createHealth(parts));
    made.route('/', createApi(parts, rate === undefined ? {} : { rate }));
    return made;
  };
  const app = appOver();

  return {
    app,
    appOver,
    clock,
    key,
    said,
    services,
    call: (method: string, path: string, call: Call = {}) => callOn(app, { method, path, key, ...call }),
    /** A key with these scopes only. */
    keyFor: async (...some: Scope[]) => (await createKey(services, { name: 'some', scopes: some })).key,
    settled: () => system.settled(),
    async close() {
      await system.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sends one request to an app. */
export async function callOn(
  app: Hono,
  { method, path, key, body, raw, headers }: Call & { readonly method: string; readonly path: string },
): Promise<Reply> {
  const answer = await app.request(path, {
    method,
    headers: {
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      ...(body === undefined && raw === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(raw === undefined ? {} : { body: raw, duplex: 'half' as const }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

let serial = 0;

/** A good contribution, each time with an external id of its own. */
export function aReply(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  serial += 1;
  return {
    source: 'test',
    externalId: `r-${String(serial)}`,
    contributor: 'ana',
    program: 'forum',
    kind: 'forum.reply',
    occurredAt: '2024-06-15T10:00:00Z',
    ...change,
  };
}
