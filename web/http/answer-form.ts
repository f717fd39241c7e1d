// Reads what a form or a script of ours sent, and answers it.
import type { Context } from 'hono';
import { notFound, refused, send, type Status } from './answer.tsx';
import { turnAway } from './admit.ts';
import { readFields } from './fields.ts';
import type { FormAnswer } from './page-answer.ts';
import type { PageContext } from './page-context.ts';
import { readBytes } from './read-bytes.ts';
import type { Form, Page, PageModule } from './page.ts';
import { setCookies } from './set-cookies.ts';

/** A form of ours is far smaller. */
const MAX_BODY_BYTES = 64 * 1024;

/** The answer to a form that was sent to a page. */
export async function answerForm(
  c: Context,
  context: PageContext,
  form: Form,
  page: Page,
): Promise<Response> {
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

/** The answer to JSON that a script of ours sent, in JSON. */
export async function answerJson(
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

/** 415. */
export function wrongType(c: Context, context: PageContext): Response {
  return refused(c, context, 415, 'refused-type');
}

function tooOften(c: Context, context: PageContext, retryAfterSeconds: number): Response {
  c.header('Retry-After', String(retryAfterSeconds));
  return refused(c, context, 429 satisfies Status, 'refused-too-often');
}

/** What a request says its body is, without parameters. */
export function contentType(c: Context): string | undefined {
  return c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
