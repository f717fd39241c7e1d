// Serves the made-up community on loopback for looking at it and for the browser tests:
// `node --import ./infra/local/text-modules.ts --import tsx test/browser/serve.ts [port]`.
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { publicApp } from '../unit/web/public-app.ts';
import {
  boardOf,
  contributorOf,
  contributorOfLongNames,
  entriesOf,
  longHandle,
  longName,
  newcomer,
  servicesOf,
} from '../unit/web/community.ts';

const longEntries = entriesOf(25).map((entry) => ({
  ...entry,
  handle: longHandle,
  displayName: entry.rank % 2 === 0 ? longName : longHandle,
}));

/** Starts on a free port, or the one given; `stop` closes it. */
export async function serveCommunity(port = 0): Promise<{ origin: string; stop: () => Promise<void> }> {
  const app = publicApp(
    servicesOf({
      contributor: (handle, query) => {
        if (handle === 'broken') throw new Error('made up, for the error page');
        if (handle === 'long') return Promise.resolve(contributorOfLongNames());
        if (handle === 'new') return Promise.resolve(contributorOf({ displayName: 'Noor', ...newcomer }));
        return servicesOf().reading.contributor(handle, query);
      },
      leaderboard: (query) =>
        query.program === 'social'
          ? Promise.resolve(boardOf('social', { entries: longEntries }))
          : servicesOf().reading.leaderboard(query),
    }),
  );
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
  });
}
