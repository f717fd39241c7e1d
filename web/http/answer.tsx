// Turns what a page says into a response: frame, status, headers, cookies.
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Layout } from '../components/layout.tsx';
import type { PageAnswer } from './page-answer.ts';
import type { PageContext } from './page-context.ts';
import { BadRequestView } from './error-pages/bad-request.tsx';
import { NotFoundView } from './error-pages/not-found.tsx';
import { RefusedView } from './error-pages/refused.tsx';
import { isPersonal } from './request-context.ts';
import { setCookies } from './set-cookies.ts';
import { allowScript } from './security-headers.ts';

/** Public pages may be kept a minute by browsers and by the edge, errors and personal pages by nobody. */
const publicForAMinute = 'public, max-age=60';
const keptByNobody = 'no-store';

/** The statuses that a whole page is sent with; redirects and files are answered without one. */
export type Status = 200 | 400 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503;

/** A page on its way to `send`: what a view or a form shows, or an error page. */
interface Sent {
  readonly status: Status;
  readonly title: string;
  readonly description?: string;
  readonly json?: string;
  readonly script?: string;
  readonly view: Child;
  /** About the visitor, whatever their cookies say. */
  readonly personal?: boolean;
}

/** The response to what a page answered. */
export function finish(
  c: Context,
  context: PageContext,
  result: PageAnswer | 'bad-query',
  { personal = false }: { readonly personal?: boolean } = {},
): Response {
  if (result === 'bad-query') return refuse(c, context, 'bad-request-lead');
  switch (result.is) {
    case 'not-found':
      return notFound(c, context);
    case 'forbidden':
      return refused(c, context, 403, 'refused-role');
    case 'bad-cursor':
      return refuse(c, context, 'bad-request-cursor');
    case 'redirect':
      setCookies(c, result.cookies);
      c.header('Cache-Control', 'no-store');
      return c.redirect(result.to, 302);
    case 'page':
      return send(c, context, { status: 200, personal, ...result });
  }
}

/** 404 in the house's look. */
export function notFound(c: Context, context: PageContext): Response {
  return send(c, context, {
    status: 404,
    title: context.l10n.text('not-found-title'),
    view: <NotFoundView context={context} />,
  });
}

/** 400 for an address that can't be answered. */
function refuse(c: Context, context: PageContext, reason: string): Response {
  return send(c, context, {
    status: 400,
    title: context.l10n.text('bad-request-title'),
    view: <BadRequestView context={context} reason={reason} path={ownPath(c)} />,
  });
}

/** A request that is not taken, with the reason's message id. */
export function refused(c: Context, context: PageContext, status: Status, reason: string): Response {
  // Who only opened a page has sent nothing that could be taken or not.
  const isClosed = reason === 'refused-role' && (c.req.method === 'GET' || c.req.method === 'HEAD');
  const title = context.l10n.text(isClosed ? 'refused-page-title' : 'refused-title');
  return send(c, context, {
    status,
    title,
    view: <RefusedView context={context} title={title} reason={isClosed ? 'refused-page' : reason} />,
  });
}

/** A whole page as a response. */
export function send(c: Context, context: PageContext, sent: Sent): Response {
  const { status, title, description, json, script, view, personal = false } = sent;
  const { l10n, link, services, visitor } = context;
  const { publicOrigin, communityName } = services.config;
  const path = ownPath(c);
  const inLanguage = (tag: string) => {
    const query = new URLSearchParams(c.req.query());
    query.set('lang', tag);
    return `${path}?${query.toString()}`;
  };
  const nonce = script === undefined ? undefined : randomBytes(16).toString('base64');
  const page = (
    <Layout
      l10n={l10n}
      link={link}
      communityName={communityName}
      title={title}
      description={description}
      json={json}
      path={path}
      visitor={visitor}
      inLanguage={inLanguage}
      canonical={status === 200 && !personal ? publicOrigin + path : undefined}
    >
      {view}
      {script !== undefined && <script nonce={nonce}>{raw(script)}</script>}
    </Layout>
  );
  const kept = status === 200 && !personal && script === undefined && !isPersonal(c);
  if (nonce !== undefined) allowScript(c, nonce);
  c.header('Vary', 'Accept-Language, Cookie');
  c.header('Content-Language', l10n.language.tag);
  c.header('Cache-Control', kept ? publicForAMinute : keptByNobody);
  return c.html(`<!doctype html>${String(page)}`, status);
}

/** The path as a link to this site: `//evil.example/` as it stands would name another host. */
export function ownPath(c: Context): string {
  return c.req.path.replace(/^[/\\]+/, '/');
}
