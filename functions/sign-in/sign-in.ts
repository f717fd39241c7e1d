// The sign-in function: everything under /sign-in. It is apart from the web function because
// the libraries behind passkeys and providers are as large as all the pages together.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { signInScreens } from '../../web/sign-in/index.ts';
import { createScreensApp, type ScreensOptions } from '../../web/http/screens-app.ts';

/** The app over given services. */
export function createSignIn(services: Services, options: ScreensOptions = {}): Hono {
  return createScreensApp(services, signInScreens, options);
}
