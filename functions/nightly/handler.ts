import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createNightly } from './nightly.ts';

export const handler = asLambda(createNightly(buildServices()));
