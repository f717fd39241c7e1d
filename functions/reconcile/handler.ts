import { buildServices } from '../../shared/services.ts';
import { createReconcile } from './reconcile.ts';

export const handler = createReconcile(buildServices());
