import { buildServices } from '../../shared/runtime/services.ts';
import { createNightly } from './nightly.ts';

export const handler = createNightly(buildServices());
