// The only reader of the environment. What is missing or malformed stops a cold
// start with the variable's name, not the first request that needs it. Checked by
// hand, as every function reads it before it does anything and few load zod.

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export interface Config {
  readonly tableName: string;
  /** Scheme, host and port under which people see the site. */
  readonly publicOrigin: string;
  readonly communityName: string;
  readonly logLevel: (typeof logLevels)[number];
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

  return { tableName: TABLE_NAME, publicOrigin: origin.origin, communityName: COMMUNITY_NAME, logLevel };
}

function malformed(variable: string, must: string): Error {
  return new Error(`${variable} must be ${must}.`);
}
