// What giving awards came to.
import type { Day } from '../../platform/time/day.ts';

/** An award that the person now holds, whoever gave it. */
export interface Given {
  readonly badge: string;
  readonly window: string;
  readonly awardedOn: Day;
  /** False when it had been given before. */
  readonly isNew: boolean;
}
