// Every route, for everybody: the table in test/support/routes-by-role.ts says what each kind
// of visitor gets. A route without a row fails, and so does a row without a route.
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { createWeb } from '../../functions/web/web.ts';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { scopes } from '../../shared/identity/api-keys/schema.ts';
import { beginSession } from '../../shared/identity/accounts/sessions.io.ts';
import { recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { HAND } from '../../shared/activity/contributions/rules.ts';
import type { Services } from '../../shared/services.ts';
import { healthRoute, routes as apiRoutes } from '../../web/api/routes.ts';
import { memberPages } from '../../web/members/index.ts';
import { publicPages } from '../../web/public/index.ts';
import { signInPages } from '../../web/sign-in/index.ts';
import type { Page } from '../../web/http/page.ts';
import { aContribution } from '../support/builders.ts';
import { aMember } from '../support/people.ts';
import { columns, rowsOf, type Column, type Row } from '../support/routes-by-role.ts';
import { aSystem } from '../support/system.ts';

/** What stands for the parameters of a route; `own` is what belongs to the contributor of the table. */
interface Samples {
  readonly person: string;
  readonly contribution: string;
  readonly handle: string;
}

let services: Services;
let web: Hono;
let signIn: Hono;
let key = '';
let samples: Samples;
const ids = new Map<Column, string>();

beforeAll(async () => {
  const system = await aSystem();
  ({ services } = system);
  web = createWeb(services);
  signIn = createSignIn(services);
  const add = async (column: Column, options: Parameters<typeof aMember>[1] = {}) => {
    const member = await aMember(services, { handle: column, ...options });
    ids.set(column, member.id);
    return member;
  };
  await add('newcomer', { introduced: false });
  const { id, handle } = await add('contributor');
  await add('other');
  await add('leader', { roles: [{ role: 'localization-leader', locales: ['de'] }] });
  await add('moderator', { roles: [{ role: 'moderator', programs: ['forum', 'social'] }] });
  await add('manager', { roles: [{ role: 'manager' }] });
  await add('admin', { roles: [{ role: 'admin' }] });
  const contribution = 'own-contribution-1';
  await recordContribution(
    services,
    aContribution({ source: HAND, externalId: contribution, contributor: handle, status: 'pending' }),
  );
  await system.settle();
  samples = { person: id, contribution, handle };
  ({ key } = await createKey(services, { name: 'all of it', scopes: [...scopes] }));
});

/** An address for a route, its parameters filled in. */
function addressOf(path: string): string {
  const parameters: Readonly<Record<string, string>> = {
    handle: samples.handle,
    program: 'forum',
    badge: 'kb',
    source: HAND,
    externalId: samples.contribution,
    credential: 'none',
    week: '2024-W52',
  };
  return path.replace(/:(\w+)(?:\{[^}]*\})?|\{(\w+)\}/g, (_text, colon?: string, braces?: string) => {
    const name = colon ?? braces ?? '';
    if (name === 'id') return /contributions|review/.test(path) ? samples.contribution : samples.person;
    return Object.hasOwn(parameters, name) ? (parameters[name] ?? 'x') : 'x';
  });
}

async function statusFor({ method, path }: Row, column: Column): Promise<number> {
  const headers: Record<string, string> = {};
  const id = ids.get(column);
  if (id !== undefined) {
    // A session of its own for each request: some routes end it.
    const session = await beginSession(services, id, { by: 'code', device: 'a test' });
    headers['Cookie'] = `__Host-laurel=${session?.cookie ?? ''}`;
  }
  if (column === 'key') headers['Authorization'] = `Bearer ${key}`;
  const isRead = method === 'GET';
  const isJson = method !== 'POST' || path.startsWith('/api');
  if (!isRead) {
    headers['Origin'] = services.config.publicOrigin;
    headers['Content-Type'] = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  }
  const app = /^\/sign-in(?:\/|$)/.test(path) ? signIn : web;
  const answer = await app.request(addressOf(path), {
    method: method === 'JSON' ? 'POST' : method,
    headers,
    ...(isRead ? {} : { body: isJson ? '{}' : '' }),
  });
  await answer.body?.cancel();
  return answer.status;
}

/** Each route and method that must have a row: what a page does not take is in the table too. */
async function methodsOf({ path, load }: Page): Promise<string[]> {
  const { exchange } = await load();
  return [`GET ${path}`, `POST ${path}`, ...(exchange === undefined ? [] : [`JSON ${path}`])];
}

const apiMethods = [...apiRoutes, healthRoute].map(({ method, path }) => `${method.toUpperCase()} ${path}`);

describe('the table of routes', () => {
  it('has a row for every route and a route for every row', async () => {
    const pages = [...publicPages, ...memberPages, ...signInPages];
    const ofPages = (await Promise.all(pages.map(methodsOf))).flat();
    const all = [...ofPages, 'GET /favicon.svg', 'GET /robots.txt', ...apiMethods];
    const written = rowsOf().map(({ method, path }) => `${method} ${path}`);

    const missing = [...new Set(all)].filter((each) => !written.includes(each));
    const proposals: string[] = [];
    for (const each of missing) {
      const [method = '', path = ''] = each.split(' ');
      const statuses: number[] = [];
      for (const column of columns)
        statuses.push(await statusFor({ method: method as Row['method'], path, statuses: [] }, column));
      proposals.push(`${each} | ${statuses.join(' ')}`);
    }

    const help = `add a row to test/support/routes-by-role.ts; if it is what you mean:\n${proposals.join('\n')}\n`;
    expect(missing, help).toEqual([]);
    expect(written.filter((each) => !all.includes(each))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
  });

  it('never lets a stranger or a newcomer into the managers’ rooms', () => {
    const open = rowsOf().filter(
      ({ path, statuses: [stranger, newcomer, contributor, other] }) =>
        path.startsWith('/manage') &&
        [stranger, newcomer, contributor, other].some((status) => ![302, 403, 405].includes(status ?? 0)),
    );

    expect(open).toEqual([]);
  });

  it.each(rowsOf())('$method $path', async (row) => {
    const statuses: string[] = [];
    for (const column of columns) statuses.push(`${column} ${String(await statusFor(row, column))}`);

    expect(statuses).toEqual(columns.map((column, index) => `${column} ${String(row.statuses[index])}`));
  });
});
