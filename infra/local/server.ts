// The local web server: the same app as the web function, on loopback only.
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { trigger as signInTrigger } from '../../functions/sign-in/trigger.ts';
import { createWeb } from '../../functions/web/web.ts';
import { areaOf } from '../../web/http/areas.ts';
import { accessLog } from './access-log.ts';
import { createControl } from './control.ts';
import { createMailboxPages } from './mailbox/mailbox-pages.tsx';
import type { LocalSystem } from './system.ts';

/** The server while it listens, from `startServer`. */
export interface LocalServer {
  readonly url: string;
  /** Lets every request that is on its way be answered, then takes no more. */
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export async function startServer(system: LocalSystem, port: number): Promise<LocalServer> {
  const web = createWeb(system.services, { unsettled: () => system.unsettled(), clientAddress });
  const signIn = createSignIn(system.services, { clientAddress });
  const app = new Hono();
  app.use(accessLog(system.services.log));
  // CloudFront compresses in the cloud.
  app.use(compress());
  app.route('/_local', createControl(system));
  app.use(mailboxOfThisMachine(system.services.config.origins));
  app.route('/', createMailboxPages(system.mailbox));
  // Handed over whole: routes alone would leave the web's own 404 page behind.
  app.notFound((c) => (signInAreas.has(areaOf(c.req.path)) ? signIn : web).fetch(c.req.raw, c.env));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const traffic = watchTraffic(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    async stop() {
      await traffic.quiet();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        // Connections kept open without a request would hold the server for minutes.
        server.closeIdleConnections();
      });
    },
  };
}

/** Keeps mails from other names: a page elsewhere can have its own name lead here, and would read every code. */
function mailboxOfThisMachine(origins: readonly string[]): MiddlewareHandler {
  const names = new Set(['localhost', '[::1]', ...origins.map((origin) => new URL(origin).hostname)]);
  return async (c, next) => {
    if (!c.req.path.startsWith('/_mailbox')) return next();
    const host = `http://${c.req.header('Host') ?? ''}`;
    const name = URL.canParse(host) ? new URL(host).hostname : '';
    if (!names.has(name) && !/^127(?:\.\d+){3}$/.test(name)) return c.text('Not under this name.\n', 403);
    return next();
  };
}

/** What the sign-in function answers in the cloud; the rest is one app here. */
const signInAreas = new Set(signInTrigger.areas);

/** Only this machine reaches the server, so what a proxy on it says of its own clients is believed. */
function clientAddress(c: Context): string {
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return forwarded ?? getConnInfo(c).remote.address ?? 'unknown';
}

/** So long without a request means that none is on its way: closing sooner resets connections whose request was not read yet. */
const QUIET_MS = 300;
/** Clients that never stop sending are not waited for. */
const PATIENCE_MS = 10_000;

function watchTraffic(server: Server): { quiet(): Promise<void> } {
  let inFlight = 0;
  let lastAt = 0;
  let closing = false;
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    inFlight += 1;
    if (closing) response.setHeader('Connection', 'close');
    response.once('close', () => {
      inFlight -= 1;
      lastAt = performance.now();
    });
  });
  return {
    async quiet() {
      closing = true;
      const asked = performance.now();
      lastAt = asked;
      while (
        performance.now() - asked < PATIENCE_MS &&
        (inFlight > 0 || performance.now() - lastAt < QUIET_MS)
      ) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
