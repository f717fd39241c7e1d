// Puts the API under an app without loading it: its routes and schemas are half of what the
// web function is made of, and most cold starts are for a page. The first request for the API
// loads it, and the app made then answers from there on.
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ApiServices } from './route.ts';

/** Answers `/healthz` and everything under `/api` of an app. */
export function mountApi(app: Hono, services: ApiServices): void {
  let loaded: Promise<Hono> | undefined;
  const answer = async (c: Context): Promise<Response> => {
    loaded ??= loadApi(services);
    return (await loaded).fetch(c.req.raw);
  };
  app.get('/healthz', answer);
  app.all('/api', answer);
  app.all('/api/*', answer);
}

async function loadApi(services: ApiServices): Promise<Hono> {
  const { createApi, createHealth } = await import('./api.ts');
  const api = new Hono();
  api.route('/', createHealth(services));
  api.route('/', createApi(services));
  return api;
}
