// Public pages, API and members' screens as one app: for one machine and for tests. In the cloud the
// screens are answered by the function `members` over the same lists.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { screens } from '../../web/http/screens.ts';
import { createPages, type WebOptions } from './pages.ts';

export { createReading } from './pages.ts';

/** The whole app over given services, but for what the sign-in function answers. */
export function createWeb(services: Services, options: Omit<WebOptions, 'screens'> = {}): Hono {
  return createPages(services, { ...options, screens });
}
