// The only reader of the environment. What is missing or malformed stops a cold
// start with the variable's name, not the first request that needs it. Checked by
// hand, as every function reads it before it does anything and few load zod.

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What this installation was told by its environment; read once, and handed on as `services.config`. */
export interface Config {
  readonly tableName: string;
  /** Where uses of what is limited are counted. */
  readonly limitsTableName: string;
  /** Scheme, host and port under which people see the site. */
  readonly publicOrigin: string;
  readonly communityName: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Every address under which people may use the site; the first is `publicOrigin`. Changes are taken from pages of these only. */
  readonly origins: readonly string[];
  /** What marks and seals are made with; only functions that need it are given one. */
  readonly secret: string | undefined;
  /** Who mails come from, such as `Laurel <no-reply@example.org>`. */
  readonly mailFrom: string;
  /** Who becomes the first admin at their first sign-in. */
  readonly adminEmail: string | undefined;
  /** The community's own OpenID Connect provider. */
  readonly provider: ProviderConfig | undefined;
  /** The steps of the sign-up in their order, where they differ from the usual: names as they were given, which the sign-up itself checks. */
  readonly signUpSteps: readonly string[] | undefined;
  /** The word by which requests that came through CloudFront are known; only in the cloud there is one. */
  readonly edgeSecret: string | undefined;
}

/** How to reach an OpenID Connect provider, and what this site is there. */
export interface ProviderConfig {
  /** What people know it by, for the button. */
  readonly name: string;
  /** Issuer, or the address of its discovery document. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Reads and checks the environment. Throws an Error that names the variable and what it must be. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { TABLE_NAME = 'laurel', PUBLIC_ORIGIN = 'http://127.0.0.1:8787' } = env;
  const { COMMUNITY_NAME = 'Laurel', LOG_LEVEL = 'info' } = env;

  if (TABLE_NAME.length < 3) throw malformed('TABLE_NAME', 'at least 3 characters');
  const origin = URL.canParse(PUBLIC_ORIGIN) ? new URL(PUBLIC_ORIGIN) : undefined;
  if (origin === undefined || !/^https?:$/.test(origin.protocol)) {
    throw malformed('PUBLIC_ORIGIN', 'an http or https address');
  }
  if (COMMUNITY_NAME.length < 1 || COMMUNITY_NAME.length > 80) {
    throw malformed('COMMUNITY_NAME', '1 to 80 characters');
  }
  const logLevel = logLevels.find((level) => level === LOG_LEVEL);
  if (logLevel === undefined) throw malformed('LOG_LEVEL', `one of ${logLevels.join(', ')}`);

  return {
    tableName: TABLE_NAME,
    limitsTableName: env['LIMITS_TABLE_NAME'] || `${TABLE_NAME}-limits`,
    publicOrigin: origin.origin,
    communityName: COMMUNITY_NAME,
    logLevel,
    origins: originsOf(origin.origin, env),
    secret: secretIn(env),
    mailFrom:
      env['MAIL_FROM'] || `${COMMUNITY_NAME.replace(/[^\p{L}\p{N} ]/gu, '')} <no-reply@${origin.hostname}>`,
    adminEmail: env['LAUREL_ADMIN_EMAIL'] || undefined,
    provider: providerIn(env),
    signUpSteps: stepsIn(env),
    edgeSecret: env['EDGE_SECRET'] || undefined,
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `localhost` and 127.0.0.1 are one machine; passkeys work under a name only. */
function originsOf(publicOrigin: string, { ALSO_ORIGINS }: Environment): readonly string[] {
  const twin = publicOrigin.replace(/^http:\/\/127\.0\.0\.1(?=:|$)/, 'http://localhost');
  const more = (ALSO_ORIGINS ?? '').split(',').map((text) => text.trim());
  return [...new Set([publicOrigin, twin, ...more])].filter((text) => text !== '');
}

function secretIn({ SIGNING_SECRET }: Environment): string | undefined {
  if (SIGNING_SECRET === undefined || SIGNING_SECRET === '') return undefined;
  if (SIGNING_SECRET.length < 32) throw malformed('SIGNING_SECRET', 'at least 32 characters');
  return SIGNING_SECRET;
}

function providerIn(env: Environment): ProviderConfig | undefined {
  const { OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env;
  if (!OIDC_DISCOVERY_URL) return undefined;
  if (!URL.canParse(OIDC_DISCOVERY_URL)) throw malformed('OIDC_DISCOVERY_URL', 'an address');
  if (!OIDC_CLIENT_ID) throw malformed('OIDC_CLIENT_ID', 'given when OIDC_DISCOVERY_URL is');
  if (!OIDC_CLIENT_SECRET) throw malformed('OIDC_CLIENT_SECRET', 'given when OIDC_DISCOVERY_URL is');
  return {
    name: OIDC_NAME || new URL(OIDC_DISCOVERY_URL).hostname,
    discoveryUrl: OIDC_DISCOVERY_URL,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
  };
}

function stepsIn({ SIGN_UP_STEPS }: Environment): readonly string[] | undefined {
  if (!SIGN_UP_STEPS) return undefined;
  return SIGN_UP_STEPS.split(',').map((step) => step.trim());
}

function malformed(variable: string, must: string): Error {
  return new Error(`${variable} must be ${must}.`);
}
