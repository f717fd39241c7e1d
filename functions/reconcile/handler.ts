import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createReconcile } from './reconcile.ts';

export const handler = asLambda(createReconcile(buildServices()));
