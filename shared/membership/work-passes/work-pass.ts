// Long work that is done in passes: merging two records, erasing a person. Other processes may
// go by what was there before for a while, so the last pass is a late one that finds nothing. Pure.

/** `running` until all that is there has been dealt with; `watching` for what still comes late; then `done`. */
export type PassState = 'running' | 'watching' | 'done';

/**
 * Other processes may believe an old handle for a minute, and what they record reaches the
 * days a little later: only a pass that finds nothing this long afterwards is the last one.
 */
const WATCH_MS = 5 * 60_000;

/**
 * Whether there is something to do at `now`: at once for what has begun, and for the last look
 * when its time has come. `since` is when the old state was over (ms).
 */
export function passIsDue(state: PassState, since: number, now: number): boolean {
  return state === 'running' || (state === 'watching' && isLate(since, now));
}

/** The state after a pass at `now` that found so many things. */
export function stateAfterPass(found: number, since: number, now: number): PassState {
  return found === 0 && isLate(since, now) ? 'done' : 'watching';
}

/** Also where the clock was set back since: waiting for it again would be waiting for nobody. */
function isLate(since: number, now: number): boolean {
  return Math.abs(now - since) >= WATCH_MS;
}
