import { buildServices } from '../../shared/services.ts';
import { createPulse } from './pulse.ts';

export const handler = createPulse(buildServices());
