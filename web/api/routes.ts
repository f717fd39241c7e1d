// Every route of the API, in the order of the document. Hono and the document are both
// made from this list.
import * as z from 'zod';
import { badgeRoutes } from './badges.ts';
import { contributorRoutes } from './contributors.ts';
import { correctingRoutes } from './correcting.ts';
import { keyRoutes } from './keys.ts';
import { leaderboardRoutes } from './leaderboards.ts';
import { openApiDocument } from './openapi.ts';
import { recordingRoutes } from './recording.ts';
import { defineRoute, type Route } from './route.ts';
import { healthSchema } from './schemas.ts';

/** Stands at the root of the site, not under /api. */
export const healthRoute: Route = defineRoute({
  method: 'get',
  path: '/healthz',
  id: 'health',
  tag: 'system',
  summary: 'Whether the system answers, and what is still on its way',
  access: 'public',
  answers: { 200: { description: 'It answers', schema: healthSchema } },
  respond: ({ services }) => ({
    status: 200,
    body: { status: 'ok', unsettled: services.unsettled?.() ?? 0 },
  }),
});

const documentRoute: Route = defineRoute({
  method: 'get',
  path: '/api/openapi.json',
  id: 'showDocument',
  tag: 'system',
  summary: 'This document',
  access: 'public',
  answers: {
    200: { description: 'An OpenAPI 3.1 document', schema: z.looseObject({ openapi: z.string() }) },
  },
  respond: ({ services: { config } }) => ({
    status: 200,
    body: openApiDocument({ routes: [...routes, healthRoute], ...config }),
  }),
});

/** Everything under /api; `healthRoute` stands apart. */
export const routes: readonly Route[] = [
  ...recordingRoutes,
  ...correctingRoutes,
  ...contributorRoutes,
  ...leaderboardRoutes,
  ...badgeRoutes,
  ...keyRoutes,
  documentRoute,
];
