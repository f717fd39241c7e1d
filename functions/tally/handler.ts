import { buildServices } from '../../shared/services.ts';
import { createTally } from './tally.ts';

export const handler = createTally(buildServices());
