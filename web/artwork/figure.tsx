// Digits centred on a point, stroked in the current colour.
import { figurePath } from './figures.ts';

interface FigureProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of the digits in units of the picture. */
  readonly height: number;
  /** Width of the pen in units of the picture. */
  readonly pen: number;
  readonly color?: string;
}

/** Draws `text` (digits only) with its middle at x, y. */
export function Figure({ text, x, y, height, pen, color }: FigureProps) {
  const figure = figurePath(text);
  const scale = height / figure.height;
  const round = (value: number) => Math.round(value * 100) / 100;
  return (
    <path
      d={figure.path}
      transform={`translate(${round(x - (figure.width * scale) / 2)} ${round(y - height / 2)})scale(${round(scale)})`}
      fill="none"
      stroke={color ?? 'currentColor'}
      stroke-width={round(pen / scale)}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}
