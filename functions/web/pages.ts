// The web function: public pages and API in one Hono app.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { mountApi } from '../../web/api/mount-api.ts';
import { createApp, type AppOptions } from '../../web/http/app.tsx';
import { publicPages } from '../../web/public/index.ts';
import type { Page } from '../../web/http/page.ts';

/** What the app is told beside its services. */
export interface WebOptions extends Pick<AppOptions, 'clientAddress' | 'words'> {
  /** Changes still on their way, where that is known. */
  readonly unsettled?: () => number;
  /** Pages answered beside the public ones; in the cloud they have functions of their own. */
  readonly more?: readonly Page[];
}

/** The app over given services. */
export function createPages(services: Services, { unsettled, more = [], ...options }: WebOptions = {}): Hono {
  const api = { ...services, ...(unsettled === undefined ? {} : { unsettled }) };
  return createApp(services, [...publicPages, ...more], {
    ...options,
    mountApi: (app) => {
      mountApi(app, api);
    },
  });
}
