// An OpenID Connect provider on this machine: oidc-provider itself, with people who sign in
// without being asked. Who comes next, and what is known of them, is set by the test.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export interface ProviderPersonSet {
  subject: string;
  claims: Readonly<Record<string, unknown>>;
  /** The person says no. */
  denies?: boolean;
}

export interface TestProvider {
  readonly url: string;
  readonly config: { name: string; discoveryUrl: string; clientId: string; clientSecret: string };
  /** Who comes next. */
  now: ProviderPersonSet;
  /** Goes the way of a browser from an address at the provider to the one it is sent back to. */
  walk(to: string): Promise<URL>;
  stop(): Promise<void>;
}

/** Starts one on a free port of loopback; it sends people back to `origins`. */
export async function aProvider(origins: readonly string[]): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const people = new Map<string, ProviderPersonSet>();
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'laurel',
        client_secret: 'a secret of the tests',
        redirect_uris: origins.map((origin) => `${origin}/sign-in/provider/back`),
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => Promise.resolve({ sub, ...people.get(sub)?.claims }),
    }),
    async loadExistingGrant(ctx) {
      const accountId = ctx.oidc.session?.accountId;
      const grant = new ctx.oidc.provider.Grant({ clientId: 'laurel', ...(accountId ? { accountId } : {}) });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(url, configuration);
  const callback = provider.callback();
  const own: TestProvider = {
    url,
    config: {
      name: 'Example ID',
      discoveryUrl: url,
      clientId: 'laurel',
      clientSecret: 'a secret of the tests',
    },
    now: { subject: 'ana', claims: { email: 'ana@example.org', email_verified: true, name: 'Ana' } },
    walk,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return void callback(request, response);
    const { subject, denies } = own.now;
    people.set(subject, own.now);
    void provider.interactionFinished(
      request,
      response,
      denies === true ? { error: 'access_denied' } : { login: { accountId: subject } },
    );
  });
  return own;
}

async function walk(to: string): Promise<URL> {
  const jar = new Map<string, string>();
  const home = new URL(to).origin;
  let at = new URL(to);
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`stopped at ${at.pathname}: ${String(response.status)}`);
    at = new URL(location, at);
    if (at.origin !== home) return at;
  }
  throw new Error('the provider sends people in circles');
}
