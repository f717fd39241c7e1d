// The web function: public pages and API in one Hono app over the use cases that read.
import type { Context, Hono } from 'hono';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import { readContributionsOf } from '../../shared/recognition/records/contributions.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readOwnPlace } from '../../shared/recognition/leaderboards/own-place.io.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { readPulse } from '../../shared/recognition/pulse/take.io.ts';
import type { Services } from '../../shared/services.ts';
import { mountApi } from '../../web/api/mount-api.ts';
import { createApp } from '../../web/http/app.tsx';
import { pages } from '../../web/public/index.ts';
import type { Reading } from '../../web/http/reading.ts';
import type { Screen } from '../../web/http/page.ts';

/** What pages and API read, answered from the table. */
export function createReading(services: Services): Reading {
  return {
    pulse: () => readPulse(services),
    async leaderboard({ viewer, ...query }) {
      const [board, own] = await Promise.all([
        readLeaderboard(services, query),
        viewer === undefined ? undefined : readOwnPlace(services, viewer, query),
      ]);
      if (board === 'bad-cursor' || own === undefined) return board;
      const isShown = board.entries.some(({ handle }) => handle === own.handle);
      return isShown ? board : { ...board, own };
    },
    contributor: (handle, query) => readContributor(services, handle, query),
    contributions: (handle, query) => readContributionsOf(services, handle, query),
    holders: (badge, query) => readHolders(services, badge, query),
  };
}

export interface WebOptions {
  /** Changes still on their way, where that is known. */
  readonly unsettled?: () => number;
  /** The address of the network that a request came from. */
  readonly clientAddress?: (c: Context) => string;
  /** Screens answered beside the public pages; in the cloud they have functions of their own. */
  readonly screens?: readonly Screen[];
}

/** The app over given services. */
export function createPages(
  services: Services,
  { unsettled, clientAddress, screens = [] }: WebOptions = {},
): Hono {
  const reading = createReading(services);
  const api = { ...services, reading, ...(unsettled === undefined ? {} : { unsettled }) };
  return createApp(
    {
      ...services,
      core: services,
      reading,
      ...(clientAddress === undefined ? {} : { clientAddress }),
      mountApi: (app) => {
        mountApi(app, api);
      },
    },
    { pages, screens },
  );
}
