// Started by hand: compares everything derived with the contributions and repairs.
import { reconcile, type ReconcileReport } from '../../shared/keeping/reconcile.ts';
import type { Services } from '../../shared/runtime/services.ts';

/** The handler over given services. */
export function createReconcile(services: Services) {
  return (): Promise<ReconcileReport> => reconcile(services);
}
