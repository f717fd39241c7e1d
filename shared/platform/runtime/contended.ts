// Thrown by shared/platform/table/change.io.ts alone, when a change was given up because others kept changing
// the same thing. Nothing was half done; the same request may succeed a moment later.

/** A change that was given up; told apart by its class. */
export class Contended extends Error {
  override readonly name = 'Contended';

  /** `what` was being changed: ids, never names of people. */
  constructor(what: string) {
    super(`${what} kept changing`);
  }
}
