import { buildServices } from '../../shared/runtime/services.ts';
import { createReconcile } from './reconcile.ts';

export const handler = createReconcile(buildServices());
