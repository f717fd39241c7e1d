// For functions whose screens show nothing of what the public pages read, and so carry none of it.
import type { Reading } from './reading.ts';

/** Throws whatever is asked of it, with the question's name. */
export const noReading: Reading = new Proxy({} as Reading, {
  get(_target, name) {
    throw new Error(`this function reads no ${String(name)}`);
  },
});
