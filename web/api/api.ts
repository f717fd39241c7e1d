// The API as a Hono app of its own: every route of the list, and an answer in JSON for
// everything else under /api.
import { Hono } from 'hono';
import { openKeyring } from '../../shared/identity/api-keys/keyring.io.ts';
import { problem } from './problem.ts';
import { rateLimiter, type Rate } from './rate-limit.ts';
import type { ApiServices, Route } from './route.ts';
import { healthRoute, routes } from './routes.ts';
import { sendProblem, serve, type Desk } from './serve.ts';

/**
 * Builds the API with its full paths: `app.route('/', createApi(services))`. The keyring
 * and the buckets of requests live as long as the app.
 */
export function createApi(services: ApiServices, { rate }: { readonly rate?: Rate } = {}): Hono {
  const desk: Desk = { services, keyring: openKeyring(services), limit: rateLimiter(services.clock, rate) };
  const app = new Hono();
  for (const route of routes) {
    app.on(route.method.toUpperCase(), honoPath(route), (c) => serve(c, route, desk));
  }
  for (const [path, methods] of methodsByPath()) {
    app.all(path, (c) =>
      sendProblem(c, problem(405, `This address takes ${methods}.`, { headers: { Allow: methods } })),
    );
  }
  const nowhere = problem(404, 'There is nothing at this address of the API. See /api/openapi.json.');
  app.all('/api', (c) => sendProblem(c, nowhere));
  app.all('/api/*', (c) => sendProblem(c, nowhere));
  return app;
}

/** `GET /healthz`, to be mounted at the root beside the API. */
export function createHealth(services: ApiServices): Hono {
  const desk: Desk = { services, keyring: openKeyring(services), limit: () => 0 };
  const app = new Hono();
  app.get(healthRoute.path, async (c) => {
    const answer = await serve(c, healthRoute, desk);
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  });
  return app;
}

/** `/api/badges/:badge` for the OpenAPI path of a route. */
function honoPath({ path }: Route): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** `GET, HEAD, POST` by path. */
function methodsByPath(): ReadonlyMap<string, string> {
  const byPath = new Map<string, string>();
  for (const route of routes) {
    const path = honoPath(route);
    const own = route.method === 'get' ? 'GET, HEAD' : route.method.toUpperCase();
    const others = byPath.get(path);
    byPath.set(path, others === undefined ? own : `${others}, ${own}`);
  }
  return byPath;
}
