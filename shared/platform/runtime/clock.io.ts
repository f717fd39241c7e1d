// The one place that asks what time it is; everything else is given `now`.

/** Milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that starts at an instant (milliseconds) and runs on at the machine's pace; `set` moves it. */
export function runningClock(startMs: number): Clock & { set(instantMs: number): void } {
  let offset = startMs - Date.now();
  return {
    now: () => Date.now() + offset,
    set: (instantMs) => {
      offset = instantMs - Date.now();
    },
  };
}

/** A clock that stands still until it is set: for tests and replays. */
export function stoppedClock(startMs: number): Clock & { set(instantMs: number): void } {
  let at = startMs;
  return {
    now: () => at,
    set: (instantMs) => {
      at = instantMs;
    },
  };
}
