// Talking to the community's OpenID Connect provider: code flow with PKCE, state and nonce.
// The provider is another machine, so each way in which it fails is a value here.
import * as client from 'openid-client';
import type { ProviderConfig } from '../../platform/runtime/config.io.ts';
import type { Services } from '../services.ts';

/** Providers move their keys and addresses seldom, and say so an hour ahead at least. */
const DISCOVERY_MS = 60 * 60_000;
/** Somebody is waiting for a page, and the function's own time is 10 seconds. */
const TIMEOUT_SECONDS = 4;

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

interface Discovered {
  readonly at: number;
  readonly configuration: Promise<client.Configuration>;
}

const discovered = new WeakMap<ProviderConfig, Discovered>();

type Talking = Pick<Services, 'clock' | 'log'>;

function discover(
  { clock }: Pick<Services, 'clock'>,
  provider: ProviderConfig,
): Promise<client.Configuration> {
  const known = discovered.get(provider);
  if (known !== undefined && clock.now() - known.at < DISCOVERY_MS) return known.configuration;
  const server = new URL(provider.discoveryUrl);
  const configuration = client.discovery(
    server,
    provider.clientId,
    undefined,
    secretAuth(provider.clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      // Only on the machine itself does nobody listen to what is not encrypted.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to warn; meant for this
      execute: loopback.test(server.hostname) ? [client.allowInsecureRequests] : [],
    },
  );
  discovered.set(provider, { at: clock.now(), configuration });
  // A failure is not kept: the next who asks tries again.
  configuration.catch(() => discovered.delete(provider));
  return configuration;
}

/** The secret in the way that the provider says it takes; in the header where it says nothing. */
function secretAuth(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** What binds an answer of the provider to the browser that asked; kept there, sealed. */
export interface Binding {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The address at the provider to send somebody to; undefined when it can't be reached. */
export async function beginAtProvider(
  services: Talking,
  provider: ProviderConfig,
  back: string,
): Promise<{ readonly to: string; readonly binding: Binding } | undefined> {
  try {
    const configuration = await discover(services, provider);
    const binding = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const to = client.buildAuthorizationUrl(configuration, {
      redirect_uri: back,
      scope: 'openid email profile',
      state: binding.state,
      nonce: binding.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(binding.verifier),
      code_challenge_method: 'S256',
    });
    return { to: to.href, binding };
  } catch (error) {
    services.log.warn('provider_unreachable', { reason: reasonOf(error) });
    return undefined;
  }
}

/** Somebody, as the provider knows them. */
export interface ProviderPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly email?: string | undefined;
  readonly emailVerified: boolean;
  readonly name?: string | undefined;
}

/** Who came back from the provider, or why nobody did. `unavailable`: the provider was away or unwell. */
type ProviderAnswer =
  | { readonly is: 'person'; readonly person: ProviderPerson }
  /** `denied`: by the person, at the provider. `failed`: the answer is not one to what was asked. */
  | { readonly is: 'denied' | 'failed' | 'unavailable' };

/** Trades the code in the address that the browser came back with for who it is. */
export async function finishAtProvider(
  services: Talking,
  provider: ProviderConfig,
  { cameBackTo, binding }: { readonly cameBackTo: URL; readonly binding: Binding },
): Promise<ProviderAnswer> {
  try {
    const configuration = await discover(services, provider);
    const tokens = await client.authorizationCodeGrant(configuration, cameBackTo, {
      expectedState: binding.state,
      expectedNonce: binding.nonce,
      pkceCodeVerifier: binding.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return { is: 'failed' };
    // Many providers keep the address out of the token and tell it when asked.
    const asked =
      claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
        ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
    return { is: 'person', person: personOf({ ...claims, ...asked }, claims) };
  } catch (error) {
    const is = kindOf(error);
    if (is !== 'denied') services.log.warn('provider_failed', { reason: reasonOf(error) });
    return { is };
  }
}

function personOf(
  claims: Readonly<Record<string, unknown>>,
  { iss, sub }: { readonly iss: string; readonly sub: string },
): ProviderPerson {
  const texts = ['name', 'preferred_username', 'email'].map((claim) => claims[claim]);
  const name = texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
  const email = claims['email'];
  return {
    issuer: iss,
    subject: sub,
    email: typeof email === 'string' ? email : undefined,
    // Nothing but the plain truth: some providers send words here.
    emailVerified: claims['email_verified'] === true,
    name,
  };
}

function kindOf(error: unknown): 'denied' | 'failed' | 'unavailable' {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'denied' : 'failed';
  }
  if (error instanceof client.ResponseBodyError) return error.status >= 500 ? 'unavailable' : 'failed';
  const reason = reasonOf(error);
  // `fetch` itself fails with a TypeError that has no code of its own.
  const isAway = reason === 'TypeError' || reason === 'OAUTH_TIMEOUT';
  return isAway || reason === 'OAUTH_RESPONSE_IS_NOT_CONFORM' ? 'unavailable' : 'failed';
}

/** A fixed word of the library: messages may hold what came from outside. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
