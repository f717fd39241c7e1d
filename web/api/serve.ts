// Answers one request by its route. The order is that of trust: key, rate, then what
// was sent, so that strangers learn nothing and cost little. Expected outcomes come
// back as values; what is thrown is mapped here, once.
import type { Context } from 'hono';
import { errorFields } from '../../shared/platform/runtime/log.io.ts';
import { currentRunId } from '../../shared/platform/runtime/run-id.io.ts';
import type { Keyring, VerifiedKey } from '../../shared/identity/api-keys/keyring.io.ts';
import { isContention, isPassing } from './faults.ts';
import { problem, problemBody, type Problem } from './problem.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Answer, ApiServices, Route } from './route.ts';

/** What requests are answered with; made by `createApi` and `createHealth`, once for each app. */
export interface Desk {
  readonly services: ApiServices;
  readonly keyring: Keyring;
  readonly limit: RateLimiter;
}

/** Browsers ask again, so that what one just changed is there; the edge may keep it for a minute. */
const publicAnswer = 'public, max-age=0, s-maxage=60';

/** Answers a request. Never throws. */
export async function serve(c: Context, route: Route, desk: Desk): Promise<Response> {
  const reply = await replyTo(c, route, desk).catch((error: unknown) => problemOf(error, route, desk));
  return 'problem' in reply ? sendProblem(c, reply) : send(c, route, reply);
}

async function replyTo(c: Context, route: Route, desk: Desk): Promise<Answer | Problem> {
  const key = await keyOf(c, route, desk);
  if (key !== undefined && 'problem' in key) return key;
  return route.handle({
    raw: c.req.raw,
    services: desk.services,
    keyring: desk.keyring,
    key,
    params: c.req.param(),
    now: desk.services.clock.now(),
  });
}

async function keyOf(
  c: Context,
  { access }: Route,
  { keyring, limit }: Desk,
): Promise<VerifiedKey | Problem | undefined> {
  if (access === 'public') return undefined;
  const key = await keyring.verify(c.req.header('Authorization'), access);
  if (key === 'missing') return unauthorized('Send an API key: Authorization: Bearer KEY.', 'Bearer');
  if (key === 'invalid') return unauthorized('This API key is not valid.', 'Bearer error="invalid_token"');
  if (key === 'forbidden') return problem(403, `This API key lacks the scope ${access}.`);
  const wait = limit(key.id);
  if (wait === 0) return key;
  return problem(429, 'Too many requests with this API key.', { headers: { 'Retry-After': String(wait) } });
}

function unauthorized(detail: string, challenge: string): Problem {
  return problem(401, detail, { headers: { 'WWW-Authenticate': challenge } });
}

function problemOf(error: unknown, { id }: Route, { services: { log } }: Desk): Problem {
  if (isContention(error)) return problem(409, 'Others keep changing this at the same time. Try again.');
  if (isPassing(error)) {
    log.warn('api_unavailable', { route: id, ...errorFields(error) });
    return problem(503, 'Not now. Send the same request again in a moment.', {
      headers: { 'Retry-After': '1' },
    });
  }
  log.error('api_failed', { route: id, ...errorFields(error) });
  return problem(500, 'Something is wrong on our side. It has been noted.');
}

function send(c: Context, { access, method }: Route, { status, body, headers }: Answer): Response {
  c.header('Cache-Control', access === 'public' && method === 'get' ? publicAnswer : 'no-store');
  for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value);
  if (status === 204) return c.body(null, 204);
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/json' });
}

/** Sends a problem as `application/problem+json`. */
export function sendProblem(c: Context, sent: Problem): Response {
  c.header('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(sent.headers ?? {})) c.header(name, value);
  return c.body(JSON.stringify(problemBody(sent, currentRunId())), sent.problem, {
    'Content-Type': 'application/problem+json',
  });
}
