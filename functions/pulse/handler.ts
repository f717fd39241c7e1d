import { buildServices } from '../../shared/runtime/services.ts';
import { createPulse } from './pulse.ts';

export const handler = createPulse(buildServices());
