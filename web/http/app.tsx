// The web as one Hono app made from services and a list of pages: the same on Lambda, on one
// machine and in tests. Order matters: headers around everything, then the API with errors of its
// own, then pages.
import type { Words } from '../../shared/l10n/words.ts';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Services } from '../../shared/services.ts';
import { currentRunId } from '../../shared/platform/runtime/run-id.io.ts';
import { notFound, ownPath, refused, send } from './answer.tsx';
import { isContention, isPassing } from '../api/faults.ts';
import { ErrorView } from './error-pages/error.tsx';
import { contextFor, contextOf, type Surroundings } from './request-context.ts';
import type { Page } from './page.ts';
import { requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { servePage } from './serve-page.ts';
import favicon from '../static/favicon.svg';

/** Pages are for everyone to find; the API says the same again and costs reads. */
const robots = 'User-agent: *\nDisallow: /api\nDisallow: /sign-in\nDisallow: /me\nDisallow: /manage\n';

/** Nothing of ours has a longer name, and a table takes no key much longer. */
const LONGEST_PART = 1000;

/** What only the composition of an app knows. */
export interface AppOptions {
  /** The address of the network that a request came from; every request is limited as one without. */
  readonly clientAddress?: (c: Context) => string;
  /** What pages speak with, when it is not all languages of ours. */
  readonly words?: Words;
  /** Registers the API before the pages; it answers everything under /api itself, 404s included. */
  readonly mountApi?: (app: Hono) => void;
}

/** Builds the app that answers a list of pages over given services. */
export function createApp(
  services: Services,
  pages: readonly Page[],
  { clientAddress, words, mountApi }: AppOptions = {},
): Hono {
  const app = new Hono();
  const surroundings: Surroundings = { services, clientAddress, words };
  app.use('*', requestId, securityHeaders);
  mountApi?.(app);

  app.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  app.get('/robots.txt', (c) => c.text(robots, 200, { 'Cache-Control': 'public, max-age=86400' }));
  app.use('*', withoutEndlessParts(surroundings));
  for (const page of pages) {
    const answer = (c: Context) => servePage(c, surroundings, page);
    // What is kept by the edge takes no forms: for any other method there is no such page.
    if (page.kept === undefined) app.all(page.path, answer);
    else app.get(page.path, answer);
  }

  app.notFound(async (c) => notFound(c, await contextOf(c, surroundings)));
  app.onError(async (error, c) => {
    const context = await contextFor(c, surroundings, undefined);
    if (isContention(error)) return refused(c, context, 409, 'refused-contended');
    const passes = isPassing(error);
    if (passes) c.header('Retry-After', '1');
    services.log.error(passes ? 'page_unavailable' : 'page_failed', { path: routePath(c), error });
    return send(c, context, {
      status: passes ? 503 : 500,
      title: context.l10n.text('error-title'),
      view: <ErrorView context={context} path={ownPath(c)} request={currentRunId()} />,
    });
  });
  return app;
}

function withoutEndlessParts(surroundings: Surroundings): MiddlewareHandler {
  return async (c, next) => {
    const isEndless = c.req.path.split('/').some((part) => Buffer.byteLength(part) > LONGEST_PART);
    return isEndless ? notFound(c, await contextOf(c, surroundings)) : next();
  };
}
