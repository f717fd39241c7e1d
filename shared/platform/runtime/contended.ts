// Thrown when a change was given up because others kept changing the same thing.
// Nothing was half done; the same request may succeed a moment later.

/** The longest wait before a second attempt; it doubles with each further one. */
const STEP_MS = 10;
const LONGEST_MS = 500;

/** Waits a moment of chance before attempt number `attempt`, counted from 0, so that rivals don't meet again. */
export function stepAside(attempt: number): Promise<void> {
  if (attempt === 0) return Promise.resolve();
  const most = Math.min(LONGEST_MS, STEP_MS * 2 ** (attempt - 1));
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most));
}

export class Contended extends Error {
  override readonly name = 'Contended';

  /** `what` was being changed: ids, never names of people. */
  constructor(what: string) {
    super(`${what} kept changing`);
  }
}
