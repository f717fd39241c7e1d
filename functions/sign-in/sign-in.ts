// The sign-in function: everything under /sign-in. It is apart from the web function because
// the libraries behind passkeys and providers are as large as all the pages together.
import type { Hono } from 'hono';
import type { Services } from '../../shared/services.ts';
import { createApp, type AppOptions } from '../../web/http/app.tsx';
import { signInPages } from '../../web/sign-in/index.ts';

/** The app over given services. */
export function createSignIn(services: Services, options: Pick<AppOptions, 'clientAddress'> = {}): Hono {
  return createApp(services, signInPages, options);
}
