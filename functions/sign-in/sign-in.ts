// The sign-in function: everything under /sign-in. It is apart from the web function because
// the libraries behind passkeys and providers are as large as all the pages together.
import type { Context, Hono } from 'hono';
import type { Services } from '../../shared/runtime/services.ts';
import { createApp } from '../../web/app.tsx';
import { noReading } from '../../web/no-reading.ts';
import { signInScreens } from '../../web/pages/sign-in/index.ts';

/** The app over given services. `clientAddress` tells where on the network a request came from. */
export function createSignIn(
  services: Services,
  { clientAddress }: { readonly clientAddress?: (c: Context) => string } = {},
): Hono {
  return createApp(
    {
      ...services,
      core: services,
      reading: noReading,
      ...(clientAddress === undefined ? {} : { clientAddress }),
    },
    { pages: [], screens: signInScreens },
  );
}
