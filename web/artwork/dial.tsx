// A streak: linked days around their number. A short one is the sun's path from
// horizon to horizon with a bead for each day, a longer one the whole round, and
// a great one the full sun with leaves as its rays.
import { Figure } from './figure.tsx';
import { tone } from './hues.ts';
import { fullSun } from './parts.ts';

interface DialProps {
  /** Days, as digits. */
  readonly figure: string;
  readonly small: boolean;
  readonly locked: boolean;
}

/** Beads stay apart on the sun's path up to a fortnight. */
const sunPath = 14;

function Days({ days, locked }: { readonly days: number; readonly locked: boolean }) {
  const ink = locked ? tone('locked') : 'currentColor';
  if (days >= fullSun) {
    return locked ? (
      <use href="#rays" fill="none" stroke={ink} />
    ) : (
      <>
        <use href="#rays" />
        <circle cx="24" cy="24" r="15.2" fill="none" stroke={ink} stroke-width="2" />
      </>
    );
  }
  const beads = { fill: 'none', stroke: ink, 'stroke-linecap': 'round', 'stroke-dasharray': '0 1' } as const;
  if (days > sunPath) {
    return <circle cx="24" cy="24" r="20" pathLength={days} stroke-width={locked ? 1.6 : 3} {...beads} />;
  }
  const path = 'M5.7 34A20.6 20.6 0 1 1 42.3 34';
  return (
    <>
      {!locked && <path d={path} fill="none" stroke={ink} stroke-width="1" />}
      <path d={path} pathLength={days - 0.99} stroke-width={locked ? 3 : 6} {...beads} />
      <path d="M10 41h28" stroke={ink} stroke-width={locked ? 1 : 2} stroke-linecap="round" />
    </>
  );
}

/** Draws the days and their number. */
export function Dial({ figure, small, locked }: DialProps) {
  const wide = figure.length > 2;
  const pen = locked ? 1.4 : small ? 2.8 : 2.4;
  return (
    <>
      <Days days={Number(figure)} locked={locked} />
      <Figure text={figure} x={24} y={24} height={wide ? 11 : 14} pen={pen} />
    </>
  );
}
