import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createTally } from './tally.ts';

/** Called by the table's stream with changed contributions and profiles, a hundred at most. */
export const handler = asLambda(createTally(buildServices()));
