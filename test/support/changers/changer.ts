// What a changer is for the test of rivals: who asks for the change of one item, and how.
import type { TestSystem } from '../system.ts';

/** An item that is there, with the change that the nth rival makes of it, and what must be so when all have. */
export interface Contest {
  /** Throws when the rival gives up. */
  rival(n: number): Promise<unknown>;
  /** Looks at the answers of all rivals and at what is stored, and expects. */
  effects(answers: readonly unknown[]): Promise<void>;
}

/** A line of the table. */
export interface Changer {
  /** The function of `shared/` or `web/` that calls `changeItem` or `untilSettled`. */
  readonly name: string;
  readonly what: string;
  /** Sets the item up for so many rivals. */
  readonly setUp: (system: TestSystem, rivals: number) => Promise<Contest>;
}

/** How many of the answers are `one`. */
export function countOf(answers: readonly unknown[], one: unknown): number {
  return answers.filter((answer) => answer === one).length;
}
