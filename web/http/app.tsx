// The web as one Hono app made from its services and lists of routes: the same on Lambda,
// on one machine and in tests. Order matters: headers around everything, then the API with
// errors of its own, then pages and screens.
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { finish, notFound, ownPath, refused, send } from './answer.tsx';
import { isContention, isPassing } from '../api/faults.ts';
import type { Page } from './page-context.ts';
import { ErrorView } from './error-pages/error.tsx';
import type { WebServices } from './reading.ts';
import { contextFor, contextOf } from './request-context.ts';
import type { Screen } from './page.ts';
import { securityHeaders } from './security-headers.ts';
import { serveScreen } from './serve-page.ts';
import favicon from '../static/favicon.svg';

/** Pages are for everyone to find; the API says the same again and costs reads. */
const robots = 'User-agent: *\nDisallow: /api\nDisallow: /sign-in\nDisallow: /me\nDisallow: /manage\n';

/** Nothing of ours has a longer name, and a table takes no key much longer. */
const LONGEST_PART = 1000;

/** What an app answers, beside the API. */
export interface Routes {
  readonly pages: readonly Page[];
  readonly screens: readonly Screen[];
}

/** Builds the app. The API, when there is one, is registered between headers and pages. */
export function createApp(services: WebServices, { pages, screens }: Routes): Hono {
  const app = new Hono();
  app.use('*', securityHeaders);
  services.mountApi?.(app);

  app.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  app.get('/robots.txt', (c) => c.text(robots, 200, { 'Cache-Control': 'public, max-age=86400' }));
  app.use('*', withoutEndlessParts(services));
  for (const page of pages) {
    app.get(page.path, async (c) => {
      const context = await contextOf(c, services);
      return finish(c, context, await page.respond(context, c.req.param(), c.req.query()));
    });
  }
  for (const screen of screens) app.all(screen.path, (c) => serveScreen(c, services, screen));

  app.notFound(async (c) => notFound(c, await contextOf(c, services)));
  app.onError((error, c) => {
    const context = contextFor(c, services, undefined);
    if (isContention(error)) return refused(c, context, 409, 'refused-contended');
    const passes = isPassing(error);
    if (passes) c.header('Retry-After', '1');
    services.log.error(passes ? 'page_unavailable' : 'page_failed', { path: routePath(c), error });
    return send(c, context, {
      status: passes ? 503 : 500,
      title: context.l10n.text('error-title'),
      view: <ErrorView context={context} path={ownPath(c)} />,
    });
  });
  return app;
}

function withoutEndlessParts(services: WebServices): MiddlewareHandler {
  return async (c, next) => {
    const isEndless = c.req.path.split('/').some((part) => Buffer.byteLength(part) > LONGEST_PART);
    return isEndless ? notFound(c, await contextOf(c, services)) : next();
  };
}
