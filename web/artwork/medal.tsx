// A yearly badge: a disc and, across its lower part, a ribbon with the year.
// Under 32 pixels the year can't be read, so the ribbon is a plain band there.
import { Figure } from './figure.tsx';
import { paper, tone } from './hues.ts';

interface MedalProps {
  readonly year: number | 'every';
  readonly small: boolean;
  readonly locked: boolean;
}

const band = 'M5 31.2Q24 35.2 43 31.2v13Q24 48.2 5 44.2z';

/** Draws disc, folds and band; the glyph comes on top of it. */
export function Medal({ year, small, locked }: MedalProps) {
  if (locked) {
    return (
      <g fill="none" stroke={tone('locked')} stroke-width="1">
        <use href="#folds" />
        <path d={band} fill={paper} />
        {!small && year !== 'every' && <Figure text={String(year)} x={24} y={39.7} height={6.4} pen={1} />}
      </g>
    );
  }
  return (
    <>
      <circle cx="24" cy="17.5" r="17" />
      <use href="#folds" />
      <path d={band} stroke={paper} stroke-width="1.8" />
      {!small && year !== 'every' && (
        <Figure text={String(year)} x={24} y={39.7} height={6.6} pen={1.5} color={paper} />
      )}
    </>
  );
}
