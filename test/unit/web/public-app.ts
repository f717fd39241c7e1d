// The public pages alone, over made-up reading.
import type { Hono } from 'hono';
import { createApp } from '../../../web/http/app.tsx';
import { pages } from '../../../web/public/index.ts';
import type { WebServices } from '../../../web/http/reading.ts';

/** An app of the public pages. */
export function publicApp(services: WebServices): Hono {
  return createApp(services, { pages, screens: [] });
}
