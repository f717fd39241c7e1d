// Started by hand: compares everything derived with the contributions and repairs.
import { reconcile, type ReconcileReport } from '../../shared/operations/reconcile/reconcile.io.ts';
import type { Services } from '../../shared/services.ts';

/** The handler over given services. */
export function createReconcile(services: Services) {
  return (): Promise<ReconcileReport> => reconcile(services);
}
