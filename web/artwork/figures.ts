// Numerals drawn as lines, so that a year on a ribbon and the number of a title
// look the same on every machine and need no font. Other characters are left out.

/** Height of every numeral, in its own units. */
const height = 10;
const space = 2.4;

interface Numeral {
  readonly width: number;
  /** Begins with a relative move from the numeral's top left corner. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

const numerals: Readonly<Record<string, Numeral>> = {
  '0': { width: 6, x: 3, y: 0, path: 'c-2 0-3 2-3 5s1 5 3 5 3-2 3-5-1-5-3-5z' },
  '1': { width: 3, x: 0, y: 2.2, path: 'l2.6-2.2v10' },
  '2': { width: 5.8, x: 0.2, y: 2.8, path: 'c.2-3.8 5.4-3.7 5.4-.1 0 2.4-2.8 4-5.4 7.3h5.7' },
  '3': { width: 5.6, x: 0.3, y: 0, path: 'h5l-3 3.9c4.2 0 4.3 6.1.1 6.1-1.2 0-2.1-.6-2.6-1.5' },
  '4': { width: 6.2, x: 4.6, y: 10, path: 'v-10l-4.6 7.2h6.2' },
  '5': { width: 5.8, x: 5.2, y: 0, path: 'h-4.2l-.5 4.6c2.4-1.5 5.2-.3 5.2 2.2 0 3.6-4.1 4.2-5.6 1.4' },
  '6': { width: 6, x: 4.9, y: 0, path: 'c-3 .5-4.9 3.3-4.9 6.7 0 4.4 6 4.4 6 .1 0-3.6-4.5-4-5.8-.9' },
  '7': { width: 5.6, x: 0, y: 0, path: 'h5.6l-3.6 10' },
  '8': {
    width: 5.8,
    x: 2.9,
    y: 4.6,
    path: 'c-3.2 0-3.2-4.6 0-4.6s3.2 4.6 0 4.6c-3.9 0-3.9 5.4 0 5.4s3.9-5.4 0-5.4z',
  },
  '9': { width: 6, x: 1.1, y: 10, path: 'c3-.5 4.9-3.3 4.9-6.7 0-4.4-6-4.4-6-.1 0 3.6 4.5 4 5.8.9' },
};

function tidy(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * The digits of `text` as one path to be stroked: 10 units high, as wide as
 * `width` says, beginning at the origin.
 */
export function figurePath(text: string): {
  readonly path: string;
  readonly width: number;
  readonly height: number;
} {
  let x = 0;
  let path = '';
  for (const character of text) {
    const numeral = numerals[character];
    if (numeral === undefined) continue;
    path += `M${tidy(x + numeral.x)} ${numeral.y}${numeral.path}`;
    x += numeral.width + space;
  }
  return { path, width: Math.max(0, x - space), height };
}
