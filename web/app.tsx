// The web as one Hono app made from its services: the same on Lambda, on one machine
// and in tests. Order matters: headers around everything, then the API with errors of
// its own, then the pages.
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { dayOf } from '../shared/time/day.ts';
import { Layout } from './components/layout.tsx';
import { l10nOf } from './l10n/l10n.ts';
import { languageNamed, negotiateLanguage } from './l10n/negotiate.ts';
import type { Link, Page, PageAnswer, PageContext } from './page.ts';
import { BadRequestView } from './pages/bad-request.tsx';
import { ErrorView } from './pages/error.tsx';
import { pages } from './pages/index.ts';
import { NotFoundView } from './pages/not-found.tsx';
import type { WebServices } from './reading.ts';
import { securityHeaders } from './security-headers.ts';
import favicon from './static/favicon.svg';

/** Public pages may be kept a minute by browsers and by the edge, errors by nobody. */
const publicForAMinute = 'public, max-age=60';

/** Pages are for everyone to find; the API says the same again and costs reads. */
const robots = 'User-agent: *\nDisallow: /api\n';

/** Builds the app. The API, when there is one, is registered between headers and pages. */
export function createApp(services: WebServices): Hono {
  const app = new Hono();
  app.use('*', securityHeaders);
  services.mountApi?.(app);

  app.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  app.get('/robots.txt', (c) => c.text(robots, 200, { 'Cache-Control': 'public, max-age=86400' }));
  for (const page of pages) app.get(page.path, (c) => answer(c, services, page));

  app.notFound((c) => {
    const context = contextOf(c, services);
    return send(c, context, {
      status: 404,
      title: context.l10n.text('not-found-title'),
      view: <NotFoundView context={context} />,
    });
  });
  app.onError((error, c) => {
    services.log.error('page_failed', { path: c.req.path, error });
    const context = contextOf(c, services);
    return send(c, context, {
      status: 500,
      title: context.l10n.text('error-title'),
      view: <ErrorView context={context} path={ownPath(c)} />,
    });
  });
  return app;
}

function contextOf(c: Context, services: WebServices): PageContext {
  const chosen = languageNamed(c.req.query('lang'));
  const now = services.clock.now();
  return {
    services,
    now,
    today: dayOf(now),
    l10n: l10nOf(chosen ?? negotiateLanguage(c.req.header('Accept-Language'))),
    link: linksWith(chosen?.tag),
  };
}

/** The path as a link to this site: `//evil.example/` as it stands would name another host. */
function ownPath(c: Context): string {
  return c.req.path.replace(/^[/\\]+/, '/');
}

function linksWith(lang: string | undefined): Link {
  return (path, query = {}) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.set(name, String(value));
    }
    if (lang !== undefined) search.set('lang', lang);
    return search.size === 0 ? path : `${path}?${search.toString()}`;
  };
}

async function answer(c: Context, services: WebServices, page: Page): Promise<Response> {
  const context = contextOf(c, services);
  const result = await page.respond(context, c.req.param(), c.req.query());
  if (result === 'bad-query') return refuse(c, context, 'bad-request-lead');
  return finish(c, context, result);
}

function finish(c: Context, context: PageContext, result: PageAnswer): Response | Promise<Response> {
  switch (result.is) {
    case 'not-found':
      return c.notFound();
    case 'bad-cursor':
      return refuse(c, context, 'bad-request-cursor');
    case 'redirect':
      c.header('Cache-Control', 'no-store');
      return c.redirect(result.to, 302);
    case 'page':
      return send(c, context, { status: 200, ...result });
  }
}

function refuse(c: Context, context: PageContext, reason: string): Response {
  const title = context.l10n.text('bad-request-title');
  return send(c, context, {
    status: 400,
    title,
    view: <BadRequestView context={context} reason={reason} path={ownPath(c)} />,
  });
}

interface Sent {
  readonly status: 200 | 400 | 404 | 500;
  readonly title: string;
  readonly description?: string;
  readonly json?: string;
  readonly view: Child;
}

function send(
  c: Context,
  { l10n, link, services }: PageContext,
  { status, title, description, json, view }: Sent,
): Response {
  const { publicOrigin, communityName } = services.config;
  const path = ownPath(c);
  const inLanguage = (tag: string) => {
    const query = new URLSearchParams(c.req.query());
    query.set('lang', tag);
    return `${path}?${query.toString()}`;
  };
  const page = (
    <Layout
      l10n={l10n}
      link={link}
      communityName={communityName}
      title={title}
      description={description}
      json={json}
      path={path}
      inLanguage={inLanguage}
      canonical={status === 200 ? publicOrigin + path : undefined}
    >
      {view}
    </Layout>
  );
  c.header('Vary', 'Accept-Language');
  c.header('Content-Language', l10n.language.tag);
  c.header('Cache-Control', status === 200 ? publicForAMinute : 'no-store');
  return c.html(`<!doctype html>${String(page)}`, status);
}
