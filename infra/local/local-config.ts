// What a person may set for the local system, beside what every function reads.
import { resolve } from 'node:path';
import * as z from 'zod';
import { runningClock, systemClock, type Clock } from '../../shared/platform/runtime/clock.io.ts';
import type { Config } from '../../shared/platform/runtime/config.io.ts';
import { checkedConfig } from '../../shared/services.ts';

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8787),
  LAUREL_DATA: z.string().default('.data'),
  LAUREL_CLOCK: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.string().default('warn'),
});

/** What is said when a variable is not as it must be. */
const musts: Readonly<Record<string, string>> = {
  PORT: 'a port number from 0 to 65535',
  LAUREL_CLOCK: 'an instant with its offset, such as 2026-01-31T09:00:00Z',
};

/** What the environment says for the local system, checked: `readLocalConfig` makes it. */
export interface LocalConfig {
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly clock: Clock;
  readonly config: Config;
}

/** Reads the environment; an empty variable is as good as none. Throws an Error with a sentence that names what is wrong. */
export function readLocalConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): LocalConfig {
  const { PORT, LAUREL_DATA, LAUREL_CLOCK, LOG_LEVEL } = read(env);
  return {
    port: PORT,
    folder: resolve(LAUREL_DATA),
    clock: LAUREL_CLOCK === undefined ? systemClock : runningClock(Date.parse(LAUREL_CLOCK)),
    config: checkedConfig({ PUBLIC_ORIGIN: `http://127.0.0.1:${String(PORT)}`, ...env, LOG_LEVEL }),
  };
}

function read(env: Readonly<Record<string, string | undefined>>): z.infer<typeof schema> {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new Error(`${name} must be ${musts[name] ?? 'a text'}, not "${env[name] ?? ''}".`);
}
