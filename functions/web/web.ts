// The web function: pages and API in one Hono app over the use cases that read.
import type { Hono } from 'hono';
import { readHolders } from '../../shared/badges/read.ts';
import { readContributionsOf } from '../../shared/contributions/read.ts';
import { readContributor } from '../../shared/contributors/read.ts';
import { readLeaderboard } from '../../shared/leaderboards/read.ts';
import { readPulse } from '../../shared/pulse/take.ts';
import type { Services } from '../../shared/runtime/services.ts';
import { mountApi } from '../../web/api/mount-api.ts';
import { createApp } from '../../web/app.tsx';
import type { Reading } from '../../web/reading.ts';

/** What pages and API read, answered from the table. */
export function createReading(services: Services): Reading {
  return {
    pulse: () => readPulse(services),
    leaderboard: (query) => readLeaderboard(services, query),
    contributor: (handle, query) => readContributor(services, handle, query),
    contributions: (handle, query) => readContributionsOf(services, handle, query),
    holders: (badge, query) => readHolders(services, badge, query),
  };
}

/** The whole app over given services. `unsettled` counts what is on its way, where that is known. */
export function createWeb(
  services: Services,
  { unsettled }: { readonly unsettled?: () => number } = {},
): Hono {
  const reading = createReading(services);
  const api = { ...services, reading, ...(unsettled === undefined ? {} : { unsettled }) };
  return createApp({
    ...services,
    reading,
    mountApi: (app) => {
      mountApi(app, api);
    },
  });
}
