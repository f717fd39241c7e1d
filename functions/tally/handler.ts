import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createTally } from './tally.ts';

export const handler = asLambda(createTally(buildServices()));
