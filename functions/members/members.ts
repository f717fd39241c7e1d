// The members' function: whatever needs somebody who is signed in, from the sign-up to managing. It is
// apart from the web function because its pages and their sentences are larger than all public pages,
// and a stranger's first page must not wait for them.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { createApp, type AppOptions } from '../../web/http/app.tsx';
import { memberPages } from '../../web/members/index.ts';

/** The app over given services. */
export function createMembers(services: Services, options: Pick<AppOptions, 'clientAddress'> = {}): Hono {
  return createApp(services, memberPages, options);
}
