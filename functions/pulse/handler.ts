import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createPulse } from './pulse.ts';

/** Called by EventBridge every five minutes. */
export const handler = asLambda(createPulse(buildServices()));
