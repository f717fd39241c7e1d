import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createReconcile } from './reconcile.ts';

/** Called by a person (docs/runbook.md), and by nothing else. */
export const handler = asLambda(createReconcile(buildServices()));
