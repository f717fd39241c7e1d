// What a browser, a script or an attacker may send to a form, and what every answer carries.
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../functions/web/web.ts';
import { rolesOf } from '../../shared/identity/staff/read.io.ts';
import type { Services } from '../../shared/services.ts';
import { createApp } from '../../web/http/app.tsx';
import { readFields } from '../../web/http/fields.ts';
import type { PageContext } from '../../web/http/page-context.ts';
import type { Form, View } from '../../web/http/page.ts';
import { styles } from '../../web/static/styles.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const formType = 'application/x-www-form-urlencoded';
let services: Services;
let web: Hono;
let ada: Member;

beforeAll(async () => {
  ({ services } = await aSystem());
  web = createWeb(services);
  ada = await aMember(services, { handle: 'ada', roles: [{ role: 'admin' }] });
});

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** A form of the admin's own, right in everything that is not said otherwise. */
async function send({ path = '/manage/people', method = 'POST', headers = {}, body = 'who=ada' }: Sent) {
  const all = {
    Cookie: `__Host-laurel=${ada.cookie}`,
    Origin: services.config.publicOrigin,
    'Content-Type': formType,
    ...headers,
  };
  const given = new Headers();
  for (const [name, value] of Object.entries(all as Record<string, string | undefined>))
    if (value !== undefined) given.set(name, value);
  const stream = body instanceof ReadableStream ? { duplex: 'half' as const } : {};
  return web.request(path, {
    method,
    // Node adds a type to a text by itself; bytes get none.
    headers: given,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...stream,
  });
}

describe('where a form comes from', () => {
  it.each(['http://127.0.0.1:8787', 'http://localhost:8787'])('is fine from %s', async (origin) => {
    expect((await send({ headers: { Origin: origin } })).status).toBe(303);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['an opaque origin', 'null'],
    ['nowhere', undefined],
    ['an empty origin', ''],
    ['the site with more behind it', 'http://127.0.0.1:8787.evil.example'],
    ['the site as a user of another', 'http://127.0.0.1:8787@evil.example'],
    ['a path of the site', 'http://127.0.0.1:8787/'],
    ['another port', 'http://127.0.0.1:8788'],
    ['no port', 'http://127.0.0.1'],
    ['another scheme', 'https://127.0.0.1:8787'],
    ['another case', 'HTTP://LOCALHOST:8787'],
    ['two origins', 'http://127.0.0.1:8787, https://evil.example'],
  ])('is refused from %s', async (_from, origin) => {
    const answer = await send({ headers: { Origin: origin } });

    expect(answer.status).toBe(403);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('is asked before anything is known of the sender, also of a route for anyone', async () => {
    const evil = await aMember(services);

    const answer = await send({
      path: `/manage/people/${evil.id}/give`,
      headers: { Origin: 'https://evil.example' },
      body: 'role=admin',
    });

    expect(answer.status).toBe(403);
    expect(await rolesOf(services, evil.id)).toEqual([]);
  });

  it('is the public origin behind CloudFront, whatever host the request came to', async () => {
    const config = {
      ...services.config,
      publicOrigin: 'https://laurel.example',
      origins: ['https://laurel.example'],
    };
    const behind = createWeb({ ...services, config });
    const ask = (origin: string) =>
      behind.request('https://abc123.execute-api.eu-central-1.amazonaws.com/manage/people', {
        method: 'POST',
        headers: { Cookie: `__Host-laurel=${ada.cookie}`, Origin: origin, 'Content-Type': formType },
        body: 'who=ada',
      });

    expect((await ask('https://laurel.example')).status).toBe(303);
    for (const other of [
      'https://abc123.execute-api.eu-central-1.amazonaws.com',
      'https://laurel.example.evil',
      'https://laurel.example:444',
      'https://LAUREL.example',
      'http://laurel.example',
      'https://evil-laurel.example',
    ])
      expect((await ask(other)).status, other).toBe(403);
  });
});

describe('what a form is', () => {
  it.each([
    ['JSON', 'application/json'],
    ['text', 'text/plain'],
    ['parts', 'multipart/form-data; boundary=x'],
    ['nothing', undefined],
    ['something like it', 'application/x-www-form-urlencoded-2'],
  ])('is not %s', async (_what, type) => {
    expect((await send({ headers: { 'Content-Type': type } })).status).toBe(415);
  });

  it('may name its letters', async () => {
    expect((await send({ headers: { 'Content-Type': `${formType}; charset=UTF-8` } })).status).toBe(303);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND'])('is not sent by %s', async (method) => {
    const answer = await send({ method });

    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, POST']);
  });

  it('is not read where there is only a form, signed in or not', async () => {
    const signedIn = await ada.get(`/manage/people/${ada.id}/give`);
    const stranger = await web.request(`/manage/people/${ada.id}/give`);

    expect([signedIn.status, signedIn.headers.get('Allow')]).toEqual([405, 'POST']);
    expect([stranger.status, stranger.headers.get('Location')]).toEqual([405, null]);
  });

  it('is small: 300 KB are refused, announced or not', async () => {
    const large = `who=${'x'.repeat(300 * 1024)}`;
    const chunks = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (let n = 0; n < 30; n += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(10 * 1024)));
          controller.close();
        },
      });

    const answers = [
      await send({ body: large }),
      await send({ body: large, headers: { 'Content-Length': '10' } }),
      await send({ body: chunks() }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413]);
  });

  it('is text: bytes that are no UTF-8 are refused, also encoded ones are shown as what they are', async () => {
    const broken = new Uint8Array([...new TextEncoder().encode('who='), 0xff, 0xfe, 0x41]);

    expect((await send({ body: broken })).status).toBe(400);
    expect((await send({ body: 'who=%FF%FE' })).status).toBe(200);
    expect((await send({ body: '' })).status).toBe(400);
  });

  it('with thousands of fields is just a form with a field too many', async () => {
    const body = Array.from({ length: 8000 }, (_, n) => `f${String(n)}=`).join('&');

    expect((await send({ body: `${body}&who=ada` })).status).toBe(303);
  });
});

describe('names that objects have', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(names)('%s as a field name or value is no 500 and changes nothing', async (name) => {
    const answers = [
      await send({ body: `${name}=x&who=ada` }),
      await send({ body: `${name}[who]=ada` }),
      await send({ body: `who=${name}` }),
      await send({ path: `/manage/people/${ada.id}/suspend`, body: `reason=${name}` }),
      await send({ path: `/manage/people/${ada.id}/give`, body: `role=${name}` }),
      await send({ path: `/manage/people/${ada.id}/give`, body: `role=moderator:${name}` }),
      await send({
        path: '/manage/beginners',
        body: `decision=${name}&program=${name}&id=${name}&version=1`,
      }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([303, 400, 200, 400, 400, 400, 400]);
    expect(({} as Record<string, unknown>)['who']).toBeUndefined();
  });

  it.each(names)('%s as a part of a path or a query is no 500', async (name) => {
    const paths = [
      `/manage/people/${name}`,
      `/manage/${name}`,
      `/manage/people/${name}/give`,
      `/contributors/${name}`,
      `/badges/${name}`,
      `/leaderboards/${name}`,
      `/manage/audit?day=${name}`,
      `/manage/people/${ada.id}?done=${name}`,
      `/?lang=${name}`,
      `/api/contributors/${name}`,
      `/api/badges/${name}`,
      `/${name}`,
    ];

    for (const path of paths) {
      const { status } = await ada.get(path);
      expect([200, 302, 400, 404, 405], `${path} ${String(status)}`).toContain(status);
    }
    expect((await send({ path: `/manage/people/${name}/restore`, body: '' })).status).toBe(404);
  });

  it('are just names in what a form holds', () => {
    const fields = readFields('__proto__=a&constructor=b&constructor=c');

    expect(fields.get('__proto__')).toBe('a');
    expect(fields.get('toString')).toBe('');
    expect(Object.getPrototypeOf(fields.values())).toBeNull();
    expect(fields.values()['constructor']).toEqual(['b', 'c']);
  });
});

const others = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const styleHash = createHash('sha256').update(styles).digest('base64');
const policy = (script: readonly string[] = []) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    ...script,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

function expectHeaders({ headers }: Response, csp = policy()): void {
  expect(headers.get('Content-Security-Policy')).toBe(csp);
  for (const [name, value] of Object.entries(others)) expect(headers.get(name), name).toBe(value);
}

describe('what every answer carries', () => {
  it.each([
    ['a page', '/'],
    ['a personal page', '/manage'],
    ['a page that is not there', '/nowhere'],
    ['an address that can’t be answered', '/manage/audit?day=x'],
    ['a way elsewhere', '/leaderboards'],
    ['the API', '/api/badges'],
    ['an API problem', '/api/keys'],
    ['a picture', '/favicon.svg'],
    ['an address that looks like another host', '//evil.example/'],
  ])('%s forbids everything it does not need', async (_what, path) => {
    expectHeaders(await ada.get(path));
  });

  it.each([
    ['from another site', { headers: { Origin: 'https://evil.example' } }],
    ['too large', { body: 'x'.repeat(300 * 1024) }],
    ['of another kind', { headers: { 'Content-Type': 'text/plain' } }],
    ['by another method', { method: 'PUT' }],
    ['that was taken', {}],
  ] as readonly (readonly [string, Sent])[])('so does the answer to a form %s', async (_what, sent) => {
    expectHeaders(await send(sent));
  });

  /** An app with a page that has a script, and one that fails. */
  function planted() {
    const view: View = {
      respond: ({ l10n }: PageContext) =>
        Promise.resolve({ is: 'page', title: l10n.text('nav-own'), script: 'let a = 1', view: 'here' }),
    };
    const form: Form = { submit: () => Promise.reject(new Error('on purpose')) };
    const page = {
      path: '/me/planted',
      access: 'member' as const,
      load: () => Promise.resolve({ view, form }),
    };
    return createApp(services, [page]);
  }

  it('a page with a script lets that script run under a nonce of its own', async () => {
    const app = planted();
    const ask = async () =>
      app.request('/me/planted', { headers: { Cookie: `__Host-laurel=${ada.cookie}` } });
    const [one, two] = [await ask(), await ask()];
    const nonceOf = ({ headers }: Response) =>
      /'nonce-([\w+/=]{24})'/.exec(headers.get('Content-Security-Policy') ?? '')?.[1] ?? '';

    expect(nonceOf(one)).not.toBe('');
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expectHeaders(one, policy([`script-src 'nonce-${nonceOf(one)}'`, "connect-src 'self'"]));
    expect(await one.text()).toContain(`<script nonce="${nonceOf(one)}">let a = 1</script>`);
  });

  it('an error of ours too, and it is kept by nobody', async () => {
    const answer = await planted().request('/me/planted', {
      method: 'POST',
      headers: {
        Cookie: `__Host-laurel=${ada.cookie}`,
        Origin: services.config.publicOrigin,
        'Content-Type': formType,
      },
      body: 'a=b',
    });

    expect(answer.status).toBe(500);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expectHeaders(answer);
  });
});

describe('what is kept by caches', () => {
  it.each(['/', '/badges', '/counting', '/contributors/ada'])(
    '%s for a stranger, and by nobody for somebody with a cookie, valid or not',
    async (path) => {
      const stranger = await web.request(path);
      const own = await ada.get(path);
      const ended = await web.request(path, { headers: { Cookie: '__Host-laurel=aaaaaaaaaaaa.gone' } });

      expect(stranger.headers.get('Cache-Control')).toBe('public, max-age=60');
      expect(own.headers.get('Cache-Control')).toBe('no-store');
      expect(ended.headers.get('Cache-Control')).toBe('no-store');
      expect(stranger.headers.get('Vary')).toContain('Cookie');
    },
  );

  it.each([
    '/manage',
    '/manage/people',
    '/manage/roles',
    '/manage/beginners',
    '/manage/audit',
    '/me',
    '/join',
  ])('%s by nobody, nor the way to sign in for it', async (path) => {
    const own = await ada.get(path);
    const stranger = await web.request(path);

    expect([own.status, own.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect([stranger.status, stranger.headers.get('Cache-Control')]).toEqual([302, 'no-store']);
  });
});
