// The app of a function that answers screens alone: it reads nothing that public pages show.
import type { Context, Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { createApp } from './app.tsx';
import { noReading } from './no-reading.ts';
import type { Screen } from './page.ts';

export interface ScreensOptions {
  /** Tells where on the network a request came from. */
  readonly clientAddress?: (c: Context) => string;
}

/** The app over given services for a list of screens. */
export function createScreensApp(
  services: Services,
  screens: readonly Screen[],
  options: ScreensOptions = {},
): Hono {
  return createApp({ ...services, core: services, reading: noReading, ...options }, { pages: [], screens });
}
