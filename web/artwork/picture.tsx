// The outer element of every picture. With a label it is an image with a name;
// without one it is decoration beside text that already says the same.
import type { Child } from 'hono/jsx';
import { tone, type ToneName } from './hues.ts';

interface PictureProps {
  /** Width and height in CSS pixels. */
  readonly size: number;
  readonly hue: ToneName;
  readonly label?: string;
  readonly children?: Child;
}

/** A square SVG of 48 units whose `currentColor` is the hue. */
export function Picture({ size, hue, label, children }: PictureProps) {
  const shape = { width: size, height: size, viewBox: '0 0 48 48', fill: 'currentColor', color: tone(hue) };
  if (label === undefined || label === '') {
    return (
      <svg {...shape} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg {...shape} role="img" aria-label={label}>
      <title>{label}</title>
      {children}
    </svg>
  );
}
