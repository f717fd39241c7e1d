// The document and the app say the same, in both directions.
import { beforeAll, describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import { createApi, createHealth } from '../../../web/api/api.ts';
import { openApiDocument } from '../../../web/api/openapi.ts';
import { healthRoute, routes } from '../../../web/api/routes.ts';
import type { ApiServices } from '../../../web/api/route.ts';

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { anyOf?: object[] } }>>;
  };
}

let document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
let operations: (Operation & { readonly method: string; readonly path: string })[];
beforeAll(() => {
  document = openApiDocument({
    routes: [...routes, healthRoute],
    publicOrigin: 'https://laurel.example',
    communityName: 'Laurel',
  }) as unknown as typeof document;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  );
});

/** What the app answers by a route of its own; `ALL` catches what no route takes. */
function servedRoutes(): string[] {
  // Only the routes are looked at: nothing here is asked anything.
  const services = { clock: { now: () => 0 } } as ApiServices;
  const app = new Hono().route('/', createHealth(services)).route('/', createApi(services));
  return app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
}

describe('the document', () => {
  it('has every route of the app and no other', () => {
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

    expect(described.sort()).toEqual(servedRoutes().sort());
  });

  it('has the routes of the contract', () => {
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/healthz',
        '/api/contributions',
        '/api/contributions/batch',
        '/api/contributors/{handle}',
        '/api/contributors/{handle}/contributions',
        '/api/leaderboards/{program}',
        '/api/badges',
        '/api/badges/{badge}',
        '/api/badges/{badge}/holders',
        '/api/openapi.json',
      ]),
    );
  });

  it('names each operation once', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('describes every path parameter', () => {
    for (const { path, parameters = [] } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(
        named,
      );
    }
  });

  it('asks for a key wherever something is written, and says what happens without', () => {
    const writing = operations.filter(({ method }) => method !== 'get');

    expect(writing.every(({ security }) => security.length === 1)).toBe(true);
    for (const { responses } of writing)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', '429']));
  });

  it('says what happens to a bad body', () => {
    for (const { requestBody, responses } of operations) {
      if (requestBody === undefined) continue;
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '413', '415']));
    }
  });

  it('has a schema for each answer but those without a body', () => {
    for (const { responses } of operations) {
      for (const [status, { content }] of Object.entries(responses)) {
        expect(content === undefined).toBe(status === '204');
      }
    }
  });

  it('points nowhere but into itself', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);

    expect(new Set(refs)).toEqual(new Set(['#/components/schemas/Problem']));
  });
});
