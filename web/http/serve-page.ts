// Answers a request for a page. The order is that of trust: where it comes from, who
// sends it and whether they may, then what was sent.
import type { Context } from 'hono';
import { finish, refused } from './answer.tsx';
import { contextOf, type Surroundings } from './request-context.ts';
import type { Page } from './page.ts';
import { answerForm, answerJson, wrongType, contentType } from './answer-form.ts';
import { admit, turnAway, notTaken } from './admit.ts';

/** The response of a page to any method. */
export async function servePage(c: Context, surroundings: Surroundings, page: Page): Promise<Response> {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  const context = await contextOf(c, surroundings);
  // What comes from elsewhere is refused before anything is known of who sent it.
  if (!isRead && !isOwn(c, surroundings)) return refused(c, context, 403, 'refused-elsewhere');
  const turnedAway = await admit(c, context, page, isRead);
  if (turnedAway !== undefined) return turnedAway;
  const { view, form, exchange, messages } = await page.load();
  if (messages !== undefined) await context.l10n.learn([messages].flat());
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
