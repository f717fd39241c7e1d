// The OpenAPI 3.1 document, made from the very routes and schemas that answer. Its
// JSON schemas are those of draft 2020-12, which zod writes.
import * as z from 'zod';
import { problemSchema, type ProblemStatus } from './problem.ts';
import type { DescribedAnswer, Parameters, Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The document of some routes for a site. */
export function openApiDocument({
  routes,
  publicOrigin,
  communityName,
}: {
  readonly routes: readonly Route[];
  readonly publicOrigin: string;
  readonly communityName: string;
}): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const methods = (paths[route.path] ??= {});
    methods[route.method] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `${communityName} API`,
      version: '1',
      description:
        'Records what volunteers do and shows what follows from it. Public data needs no key; writing needs a key in the Authorization header, never in the address.',
    },
    servers: [{ url: publicOrigin }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: `laurel_…`. Keys have scopes.' },
      },
    },
  };
}

function operationOf(route: Route): Json {
  const { id, tag, summary, access, answers, body } = route;
  const parameters = [...pathParameters(route.path), ...queryParameters(route.query)];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(access === 'public'
      ? { security: [] }
      : { security: [{ key: [] }], description: `Needs a key with the scope \`${access}\`.` }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            description: `At most ${body.maxBytes} bytes`,
            content: {
              'application/json': { schema: jsonSchema(body.document?.() ?? body.schema(0), 'input') },
            },
          },
        }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])),
      ...Object.fromEntries(
        Object.entries(problemsOf(route)).map(([status, text]) => [status, problemOf(text)]),
      ),
    },
  };
}

/** What can go wrong on a route: its own problems and those that come with key, body and query. */
function problemsOf(route: Route): Readonly<Partial<Record<ProblemStatus, string>>> {
  return {
    ...(route.body === undefined && Object.keys(route.query).length === 0
      ? {}
      : { 400: 'Not understood; `errors` names each field' }),
    ...(route.access === 'public'
      ? {}
      : {
          401: 'No key, or one that is wrong or revoked',
          403: `The key lacks the scope ${route.access}`,
          429: 'Too many requests with this key; Retry-After says when to go on',
        }),
    ...(route.body === undefined
      ? {}
      : { 413: `The body is over ${route.body.maxBytes} bytes`, 415: 'The body is not JSON, or is encoded' }),
    ...route.problems,
    500: 'Something is wrong on our side',
    503: 'The table does not answer; nothing was half done, send the same request again',
  };
}

function answerOf({ description, schema, headers }: DescribedAnswer): Json {
  return {
    description,
    ...(schema === undefined
      ? {}
      : { content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }),
    ...(headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [
              name,
              { description: text, schema: { type: 'string' } },
            ]),
          ),
        }),
  };
}

function problemOf(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: Parameters): readonly Json[] {
  return Object.entries(query).map(([name, { description, document, required }]) => ({
    name,
    in: 'query',
    required: required ?? false,
    description,
    schema: document,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
