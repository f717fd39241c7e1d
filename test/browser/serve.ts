// Serves a community's public pages on loopback for the browser tests.
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import type { Services } from '../../shared/services.ts';
import { aPublicCommunity, publicApp } from '../support/public-community.ts';

interface ServedCommunity {
  readonly origin: string;
  /** Asks for the piece after the first of the French localization board. */
  readonly cursor: string;
  readonly stop: () => Promise<void>;
}

/** Services that fail when they are asked for the handle `broken`: a page of ours that is an error. */
function withBroken(services: Services): Services {
  const find: Services['handles']['find'] = (handle) => {
    if (handle === 'broken') throw new Error('on purpose, for the error page');
    return services.handles.find(handle);
  };
  return { ...services, handles: { ...services.handles, find } };
}

/** Starts on a free port; `stop` closes it. */
export async function serveCommunity(): Promise<ServedCommunity> {
  const { services } = await aPublicCommunity();
  const board = await readLeaderboard(services, { program: 'localization', locale: 'fr', limit: 25 });
  const cursor = board === 'bad-cursor' ? '' : (board.cursor ?? '');
  const app = publicApp(withBroken(services));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        cursor,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
  });
}
