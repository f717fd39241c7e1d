// The members' function: whatever needs somebody who is signed in, from the sign-up to managing. It is
// apart from the web function because its screens and their sentences are larger than all public pages,
// and a stranger's first page must not wait for them.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { screens } from '../../web/http/screens.ts';
import { createScreensApp, type ScreensOptions } from '../../web/http/screens-app.ts';

/** The app over given services. */
export function createMembers(services: Services, options: ScreensOptions = {}): Hono {
  return createScreensApp(services, screens, options);
}
