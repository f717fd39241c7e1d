// How far an erasure is, and when it is looked at again. Pure: the use case writes what these return.
import { passIsDue, stateAfterPass, type PassState } from '../work-passes/work-pass.ts';

/** How far an erasure is. The item holds no personal data: the work is read off what is still there. */
export interface Erasure {
  readonly version: number;
  /** The contributor id, which stays as the name of nobody. */
  readonly id: string;
  readonly state: PassState;
  readonly startedAt: number;
  /** When the handles were gone: other processes may believe them a minute longer. */
  readonly goneAt?: number;
}

/** Whether there is something to do at `now` (ms). */
export function isDue({ state, goneAt = 0 }: Erasure, now: number): boolean {
  return passIsDue(state, goneAt, now);
}

/** The erasure after a pass that found so many things. */
export function afterErasurePass(erasure: Erasure, found: number, now: number): Erasure {
  const goneAt = erasure.goneAt ?? now;
  const state = stateAfterPass(found, goneAt, now);
  if (state === erasure.state && erasure.goneAt !== undefined) return erasure;
  return { ...erasure, version: erasure.version + 1, state, goneAt };
}
