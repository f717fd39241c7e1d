// What a person may set for the local system, beside what every function reads.
import { resolve } from 'node:path';
import * as z from 'zod';
import { runningClock, systemClock, type Clock } from '../../shared/runtime/clock.ts';
import { readConfig, type Config } from '../../shared/runtime/config.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  LAUREL_DATA: z.string().min(1).default('.data'),
  LAUREL_CLOCK: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.string().default('warn'),
});

export interface LocalConfig {
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly clock: Clock;
  readonly config: Config;
}

/** Reads the environment; throws a ZodError that names what is wrong. */
export function readLocalConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): LocalConfig {
  const { PORT, LAUREL_DATA, LAUREL_CLOCK, LOG_LEVEL } = schema.parse(env);
  return {
    port: PORT,
    folder: resolve(LAUREL_DATA),
    clock: LAUREL_CLOCK === undefined ? systemClock : runningClock(Date.parse(LAUREL_CLOCK)),
    config: readConfig({ PUBLIC_ORIGIN: `http://127.0.0.1:${String(PORT)}`, ...env, LOG_LEVEL }),
  };
}
