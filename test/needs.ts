// Tests that need something of the machine beyond `npm ci`. Where it is missing they are
// skipped with the reason, and their body never runs: `describe.skipIf` collects the body all
// the same, so one that reads a file there fails on every machine but its author's.
import { describe, test } from 'vitest';
import { isPromised, missing, type Need } from './machine.ts';

type Body = () => void | Promise<void>;

interface Registered {
  /** Registers what can run. */
  readonly run: (name: string, body: Body) => void;
  /** Registers one skipped test in its place. */
  readonly skip: (name: string, reason: string) => void;
}

interface Machine {
  readonly missing: (need: Need) => string | undefined;
  readonly isPromised: (need: Need) => boolean;
}

/**
 * Registers `body` when the machine has all of `needs`, else one skipped test with the reason.
 *
 * @throws Error when something is missing that was promised, as in CI.
 */
export function registerWithNeeds(
  { run, skip }: Registered,
  { name, needs, body, machine }: { name: string; needs: readonly Need[]; body: Body; machine: Machine },
): void {
  const reasons = needs.flatMap((need) => {
    const reason = machine.missing(need);
    if (reason === undefined) return [];
    if (machine.isPromised(need)) throw new Error(`CI must run every test: ${reason}`);
    return [reason];
  });
  if (reasons.length === 0) run(name, body);
  else skip(name, reasons.join('; '));
}

const machine: Machine = { missing, isPromised };

/** `describe`, for a suite that needs something: what is missing stands in the name of its one skipped test. */
export function describeWithNeeds(name: string, needs: readonly Need[], body: () => void): void {
  const suite: Registered = {
    run: (title, run) => describe(title, run),
    skip: (title, reason) => describe(title, () => test.skip(reason)),
  };
  registerWithNeeds(suite, { name, needs, body, machine });
}

/** `test`, for a single test that needs something. */
export function testWithNeeds(name: string, needs: readonly Need[], body: Body): void {
  const single: Registered = {
    run: (title, run) => test(title, run),
    skip: (title, reason) => test.skip(`${title} (${reason})`),
  };
  registerWithNeeds(single, { name, needs, body, machine });
}
