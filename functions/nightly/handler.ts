import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createNightly } from './nightly.ts';

/** Called by EventBridge every night in UTC: at 00:00 with the job `windows`, at 00:05 with `titles`. */
export const handler = asLambda(createNightly(buildServices()));
