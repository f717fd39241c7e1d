import { buildServices } from '../../shared/services.ts';
import { createNightly } from './nightly.ts';

export const handler = createNightly(buildServices());
