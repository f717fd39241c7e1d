// Pages, API and sign-in over one port of this machine, under a name, for tests with a
// browser: passkeys work under no address in numbers.
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { createWeb } from '../../functions/web/web.ts';
import type { ProviderConfig } from '../../shared/platform/runtime/config.io.ts';
import type { Services } from '../../shared/services.ts';
import type { TestSystem } from './system.ts';

export interface Site {
  readonly origin: string;
  readonly services: Services;
  /** What the browser is shown from now on under `Example ID`. */
  useProvider(provider: ProviderConfig): void;
  stop(): Promise<void>;
}

/** Serves a system at `http://localhost:<free port>`. */
export async function aSite(system: TestSystem): Promise<Site> {
  let apps: readonly [Hono, Hono] | undefined;
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request: Request) => {
      const isSignIn = /^\/sign-in(?:\/|$)/.test(new URL(request.url).pathname);
      return apps?.[isSignIn ? 0 : 1].fetch(request) ?? new Response('not yet', { status: 503 });
    },
  });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const withProvider = (provider: ProviderConfig | undefined): Services => ({
    ...system.services,
    config: { ...system.services.config, publicOrigin: origin, origins: [origin], provider },
  });
  const open = (services: Services) => {
    apps = [createSignIn(services), createWeb(services)];
    return services;
  };
  return {
    origin,
    services: open(withProvider(undefined)),
    useProvider: (provider) => void open(withProvider(provider)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
