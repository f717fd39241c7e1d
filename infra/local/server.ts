// The local web server: the same app as the web function, on loopback only.
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createWeb } from '../../functions/web/web.ts';
import { createControl } from './control.ts';
import type { LocalSystem } from './system.ts';

export interface LocalServer {
  readonly url: string;
  /** Takes no new connections and lets every request in flight be answered. */
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export async function startServer(system: LocalSystem, port: number): Promise<LocalServer> {
  const web = createWeb(system.services, { unsettled: () => system.unsettled() });
  const app = new Hono();
  // CloudFront compresses in the cloud.
  app.use(compress());
  app.route('/_local', createControl(system));
  // Handed over whole: routes alone would leave the web's own 404 page behind.
  app.notFound((c) => web.fetch(c.req.raw));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // Connections kept open without a request would hold the server for minutes.
        server.closeIdleConnections();
      }),
  };
}
