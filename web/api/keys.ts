// Keys of the API, by the API. A key can't make one that may do more than itself.
import { createKey, listKeys } from '../../shared/identity/api-keys/issue.io.ts';
import { newKeySchema } from '../../shared/identity/api-keys/schema.ts';
import { problem } from './problem.ts';
import { defineRoute } from './route.ts';
import { keysSchema, newKeyAnswerSchema } from './schemas.ts';

const tag = 'keys';
const access = 'keys:write';
const MAX_BYTES = 16 * 1024;

const iso = (ms: number): string => new Date(ms).toISOString();

const makeKey = defineRoute({
  method: 'post',
  path: '/api/keys',
  id: 'createKey',
  tag,
  summary: 'Makes a key; its text is shown this once',
  access,
  body: { schema: () => newKeySchema, maxBytes: MAX_BYTES },
  answers: { 201: { description: 'Made', schema: newKeyAnswerSchema } },
  async respond({ services, key, body }) {
    const beyond = body.scopes.filter((scope) => !(key?.scopes.includes(scope) ?? false));
    if (beyond.length > 0)
      return problem(403, `This API key lacks ${beyond.join(', ')} and can't pass it on.`);
    const made = await createKey(services, body);
    return {
      status: 201,
      body: {
        id: made.id,
        name: body.name,
        scopes: body.scopes,
        createdAt: iso(made.createdAt),
        key: made.key,
      },
    };
  },
});

const showKeys = defineRoute({
  method: 'get',
  path: '/api/keys',
  id: 'listKeys',
  tag,
  summary: 'All keys without their secrets, revoked ones included',
  access,
  answers: { 200: { description: 'The keys, oldest first', schema: keysSchema } },
  async respond({ services }) {
    const keys = await listKeys(services);
    return {
      status: 200,
      body: {
        keys: keys.map(({ id, name, scopes, createdAt, revokedAt }) => ({
          id,
          name,
          scopes,
          createdAt: iso(createdAt),
          revokedAt: revokedAt === undefined ? null : iso(revokedAt),
        })),
      },
    };
  },
});

const dropKey = defineRoute({
  method: 'delete',
  path: '/api/keys/{id}',
  id: 'revokeKey',
  tag,
  summary: 'Revokes a key: at once here, within 30 seconds everywhere',
  access,
  answers: { 204: { description: 'Revoked' } },
  problems: { 404: 'There is no key of this id' },
  async respond({ keyring, params: { id = '' } }) {
    const known = /^[a-z0-5]{12}$/.test(id) && (await keyring.revoke(id));
    return known ? { status: 204 } : problem(404, 'There is no key of this id');
  },
});

/** All of them need `keys:write`. */
export const keyRoutes = [makeKey, showKeys, dropKey];
