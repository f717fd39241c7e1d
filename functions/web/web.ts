// Public pages, API and members' pages as one app: for one machine and for tests. In the cloud the
// latter are answered by the function `members` over the same lists.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { memberPages } from '../../web/members/index.ts';
import { createPages, type WebOptions } from './pages.ts';

/** The whole app over given services, but for what the sign-in function answers. */
export function createWeb(services: Services, options: Omit<WebOptions, 'more'> = {}): Hono {
  return createPages(services, { ...options, more: memberPages });
}
