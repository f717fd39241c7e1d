// What whoever came too often is told, and what everybody is told while nothing can be counted: the
// one place that decides between 429 and 503.
import type { Taken } from '../../shared/platform/limits/limits.ts';

/** Why a form is not taken now. */
export interface Halt {
  readonly status: 429 | 503;
  /** `unavailable` is our fault, `often` that of who asks. */
  readonly why: 'often' | 'unavailable';
  readonly retryAfterSeconds: number;
}

/** What to answer instead when a limit is reached; undefined when the use was counted. */
export function haltOf(taken: Taken): Halt | undefined {
  if (taken.ok) return undefined;
  const { retryAfterSeconds, unavailable = false } = taken;
  return unavailable
    ? { status: 503, why: 'unavailable', retryAfterSeconds }
    : { status: 429, why: 'often', retryAfterSeconds };
}
