import { buildServices } from '../../shared/runtime/services.ts';
import { createTally } from './tally.ts';

export const handler = createTally(buildServices());
