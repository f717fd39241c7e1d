// Keys over HTTP, and what each route does without one, with a wrong one and with a lesser one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopes } from '../../shared/identity/api-keys/schema.ts';
import { healthRoute, routes } from '../../web/api/routes.ts';
import { keysSchema, newKeyAnswerSchema } from '../../web/api/schemas.ts';
import { aReply, NOON, openApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('keys', () => {
  it('are shown once, listed without their secret, and end when revoked', async () => {
    const body = { name: 'importer', scopes: ['contributions:write'] };
    const made = await api.call('POST', '/api/keys', { body });
    const { id, key } = newKeyAnswerSchema.parse(made.body);

    const works = await api.call('POST', '/api/contributions', { body: aReply(), key });
    const revoked = await api.call('DELETE', `/api/keys/${id}`);
    const ended = await api.call('POST', '/api/contributions', { body: aReply(), key });
    const list = await api.call('GET', '/api/keys');

    expect([made.status, works.status, revoked.status, ended.status]).toEqual([201, 201, 204, 401]);
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(keysSchema.parse(list.body).keys).toContainEqual({
      id,
      name: 'importer',
      scopes: ['contributions:write'],
      createdAt: new Date(NOON).toISOString(),
      revokedAt: new Date(NOON).toISOString(),
    });
    expect(JSON.stringify(list.body)).not.toContain(key.split('_')[2]);
  });

  it('revoked by another process end within 30 seconds', async () => {
    const key = await api.keyFor('contributions:write');
    const send = async () => (await api.call('POST', '/api/contributions', { body: aReply(), key })).status;
    const { key: boss, appOver } = api;

    const before = await send();
    await appOver().request(`/api/keys/${key.split('_')[1]!}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${boss}` },
    });
    const kept = await send();
    api.clock.set(api.clock.now() + 30_000);
    const ended = await send();
    api.clock.set(NOON);

    expect([before, kept, ended]).toEqual([201, 201, 401]);
  });

  it('can not make a key that may do more', async () => {
    const key = await api.keyFor('keys:write');

    const answer = await api.call('POST', '/api/keys', {
      key,
      body: { name: 'x', scopes: ['awards:write'] },
    });

    expect(answer.status).toBe(403);
  });

  it.each([
    [{ name: '', scopes: ['jobs:run'] }, 'name'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', scopes: ['admin'] }, 'scopes.0'],
  ])('made from %o are refused by the field', async (body, field) => {
    const answer = await api.call('POST', '/api/keys', { body });

    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });

  it.each(['nothing', 'a'.repeat(12), '__proto__'])('called %s can not be revoked', async (id) => {
    expect((await api.call('DELETE', `/api/keys/${id}`)).status).toBe(404);
  });
});

const all = [...routes, healthRoute];

async function ask({ method, path }: (typeof all)[number], key: string | undefined): Promise<number> {
  const body = method === 'get' || method === 'delete' ? {} : { body: {} };
  return (await api.call(method.toUpperCase(), path.replaceAll(/[{}]/g, ''), { key, ...body })).status;
}

describe('a public route', () => {
  it.each(all.filter(({ access }) => access === 'public'))(
    '$method $path asks nobody for a key',
    async (route) => {
      expect([200, 400, 404]).toContain(await ask(route, undefined));
    },
  );
});

describe('a route with a scope', () => {
  it.each(all.filter(({ access }) => access !== 'public'))(
    '$method $path is closed to strangers and to keys without its scope',
    async (route) => {
      const lesser = await api.keyFor(...scopes.filter((scope) => scope !== route.access));

      expect([await ask(route, undefined), await ask(route, 'laurel_wrong')]).toEqual([401, 401]);
      expect(await ask(route, lesser)).toBe(403);
      // What is asked for does not exist, but the door is open.
      expect([200, 201, 400, 404]).toContain(await ask(route, api.key));
    },
  );
});
