// The ring of a badge that is not earned yet: a thin track and, from the top
// clockwise, the share that is done.
import { tone } from './hues.ts';

/** A circle in units of the picture. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface ProgressRingProps {
  readonly ring: Ring;
  readonly progress?: { readonly value: number; readonly target: number };
}

/** Percent done as a whole number; only what is done counts as 100. */
function percentDone({ value, target }: { readonly value: number; readonly target: number }): number {
  if (!(target > 0) || !(value > 0)) return 0;
  return Math.min(value >= target ? 100 : 99, Math.max(1, Math.round((value / target) * 100)));
}

/** Draws the track, and the arc when there is something to show. */
export function ProgressRing({ ring, progress }: ProgressRingProps) {
  const circle = { cx: ring.x, cy: ring.y, r: ring.radius, fill: 'none' };
  const percent = progress === undefined ? 0 : percentDone(progress);
  return (
    <>
      <circle {...circle} stroke={tone('locked')} stroke-width="1" />
      {percent > 0 && (
        <circle
          {...circle}
          stroke="currentColor"
          stroke-width="2.8"
          pathLength="100"
          stroke-dasharray={`${percent} 100`}
          transform={`rotate(-90 ${ring.x} ${ring.y})`}
        />
      )}
    </>
  );
}
