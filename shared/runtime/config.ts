// The only reader of the environment. What is missing or malformed stops a cold
// start with the variable's name, not the first request that needs it.
import * as z from 'zod';

const schema = z.object({
  TABLE_NAME: z.string().min(3).default('laurel'),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:8787'),
  COMMUNITY_NAME: z.string().min(1).max(80).default('Laurel'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Config {
  readonly tableName: string;
  /** Scheme, host and port under which people see the site. */
  readonly publicOrigin: string;
  readonly communityName: string;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
}

/** Reads and checks the environment. Throws a ZodError that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const values = schema.parse(env);
  return {
    tableName: values.TABLE_NAME,
    publicOrigin: new URL(values.PUBLIC_ORIGIN).origin,
    communityName: values.COMMUNITY_NAME,
    logLevel: values.LOG_LEVEL,
  };
}
