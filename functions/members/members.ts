// The members' function: whatever needs somebody who is signed in, from the sign-up to managing. It is
// apart from the web function because its screens and their sentences are larger than all public pages,
// and a stranger's first page must not wait for them.
import type { Context, Hono } from 'hono';
import type { Services } from '../../shared/runtime/services.ts';
import { createApp } from '../../web/app.tsx';
import { noReading } from '../../web/no-reading.ts';
import { screens } from '../../web/pages/screens.ts';

/** The app over given services. `clientAddress` tells where on the network a request came from. */
export function createMembers(
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
    { pages: [], screens },
  );
}
