// Answers a request for a page. The order is that of trust: where it comes from, who
// sends it and whether they may, then what was sent.
import type { Context } from 'hono';
import { isStaff, mayAnywhere, type Permission } from '../../shared/identity/access/roles.ts';
import { auditOnceAnHour } from '../../shared/platform/audit-log/record.io.ts';
import { finish, notFound, refused, send, type Status } from './answer.tsx';
import { readFields } from './fields.ts';
import { addMessages } from '../../shared/l10n/l10n.ts';
import type { FormAnswer } from './page-answer.ts';
import type { PageContext } from './page-context.ts';
import { joinPath, signInPath } from './paths.ts';
import { readBytes } from './read-bytes.ts';
import { contextOf, type Surroundings } from './request-context.ts';
import type { Form, Page, PageModule } from './page.ts';
import { setCookies } from './set-cookies.ts';

/** A form of ours is far smaller. */
const MAX_BODY_BYTES = 64 * 1024;

/** The response of a page to any method. */
export async function servePage(c: Context, surroundings: Surroundings, page: Page): Promise<Response> {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  const context = await contextOf(c, surroundings);
  // What comes from elsewhere is refused before anything is known of who sent it.
  if (!isRead && !isOwn(c, surroundings)) return refused(c, context, 403, 'refused-elsewhere');
  const turnedAway = await admit(c, context, page, isRead);
  if (turnedAway !== undefined) return turnedAway;
  const { view, form, exchange, messages } = await page.load();
  if (messages !== undefined) addMessages(messages);
  if (isRead) {
    if (view === undefined) return notTaken(c, context, 'POST');
    const answer = await view.respond(context, c.req.param(), c.req.query());
    if (answer !== 'bad-query' && answer.is === 'forbidden') return turnAway(c, context, page);
    return finish(c, context, answer, { personal: page.kept === undefined });
  }
  if (c.req.method !== 'POST') return notTaken(c, context, view === undefined ? 'POST' : 'GET, POST');
  if (exchange !== undefined && contentType(c) === 'application/json')
    return answerJson(c, context, exchange);
  if (form === undefined) return exchange === undefined ? notTaken(c, context, 'GET') : wrongType(c, context);
  return answerForm(c, context, form, page);
}

/** Browsers say where a form was sent from; the host alone would be the API's behind CloudFront. */
function isOwn(c: Context, { services: { config } }: Surroundings): boolean {
  const origin = c.req.header('Origin');
  return origin !== undefined && config.origins.includes(origin);
}

async function admit(
  c: Context,
  context: PageContext,
  page: Page,
  isRead: boolean,
): Promise<Response | undefined> {
  const { access } = page;
  if (access === 'anyone') return undefined;
  const { visitor, link } = context;
  if (visitor === undefined) {
    if (!isRead) return refused(c, context, 403, 'refused-signed-out');
    const next = new URL(c.req.url).pathname + new URL(c.req.url).search;
    return sendOn(c, context, page, link(signInPath, { next }));
  }
  if (access === 'signed-in') return undefined;
  if (visitor.account.handle === undefined) {
    if (!isRead) return refused(c, context, 403, 'refused-not-ready');
    return sendOn(c, context, page, link(joinPath));
  }
  if (access === 'member' || (await isLetIn(context, access))) return undefined;
  return turnAway(c, context, page);
}

/** Whether somebody's roles open a page; `staff` takes any role that grants anything in this version. */
async function isLetIn({ roles }: PageContext, access: 'staff' | Permission): Promise<boolean> {
  const held = await roles();
  return access === 'staff' ? isStaff(held) : mayAnywhere(held, access);
}

/** Sends somebody to where they get in, but not for an address that shows nothing. */
async function sendOn(c: Context, context: PageContext, { load }: Page, to: string): Promise<Response> {
  const { view } = await load();
  return view === undefined ? notTaken(c, context, 'POST') : finish(c, context, { is: 'redirect', to });
}

/** Refuses somebody who is known, and notes it: whoever tries doors is seen, and can't fill the log. */
async function turnAway(
  c: Context,
  context: PageContext,
  { path, access }: Pick<Page, 'path' | 'access'>,
): Promise<Response> {
  const { visitor, services } = context;
  if (visitor !== undefined) {
    const by = visitor.account.id;
    await auditOnceAnHour(services, { by, act: 'access.denied', on: path, detail: access });
  }
  return refused(c, context, 403, 'refused-role');
}

async function answerForm(c: Context, context: PageContext, form: Form, page: Page): Promise<Response> {
  if (contentType(c) !== 'application/x-www-form-urlencoded') return wrongType(c, context);
  const bytes = await readBytes(c.req.raw, MAX_BODY_BYTES);
  if (bytes === undefined) return refused(c, context, 413, 'refused-too-large');
  const text = asText(bytes);
  if (text === undefined) return refused(c, context, 400, 'refused-not-text');
  if (context.visitor !== undefined) {
    const taken = await context.services.limits.take('forms', context.visitor.account.id);
    if (!taken.ok) return tooOften(c, context, taken.retryAfterSeconds);
  }
  const answer = await form.submit(context, c.req.param(), readFields(text));
  return answer.is === 'forbidden' ? turnAway(c, context, page) : finishForm(c, context, answer);
}

function finishForm(
  c: Context,
  context: PageContext,
  answer: Exclude<FormAnswer, { is: 'forbidden' }>,
): Response {
  switch (answer.is) {
    case 'see-other':
      setCookies(c, answer.cookies);
      c.header('Cache-Control', 'no-store');
      return c.redirect(answer.to, 303);
    case 'shown':
      setCookies(c, answer.cookies);
      if (answer.retryAfterSeconds !== undefined) c.header('Retry-After', String(answer.retryAfterSeconds));
      return send(c, context, { ...answer, personal: true });
    case 'file':
      c.header('Cache-Control', 'no-store');
      c.header('Content-Disposition', `attachment; filename="${answer.name}"`);
      return c.body(new Uint8Array(answer.bytes), 200, { 'Content-Type': answer.type });
    case 'not-found':
      return notFound(c, context);
  }
}

async function answerJson(
  c: Context,
  context: PageContext,
  exchange: NonNullable<PageModule['exchange']>,
): Promise<Response> {
  const bytes = await readBytes(c.req.raw, MAX_BODY_BYTES);
  c.header('Cache-Control', 'no-store');
  if (bytes === undefined) return c.json({ error: 'too-large' }, 413);
  const text = asText(bytes);
  if (text === undefined) return c.json({ error: 'bad-request' }, 400);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return c.json({ error: 'bad-request' }, 400);
  }
  const answer = await exchange.exchange(context, c.req.param(), body);
  setCookies(c, answer.cookies);
  return c.json(answer.body as object, answer.status);
}

function notTaken(c: Context, context: PageContext, allow: string): Response {
  c.header('Allow', allow);
  return refused(c, context, 405, 'refused-method');
}

function wrongType(c: Context, context: PageContext): Response {
  return refused(c, context, 415, 'refused-type');
}

function tooOften(c: Context, context: PageContext, retryAfterSeconds: number): Response {
  c.header('Retry-After', String(retryAfterSeconds));
  return refused(c, context, 429 satisfies Status, 'refused-too-often');
}

function contentType(c: Context): string | undefined {
  return c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
