// What stands in the middle of a badge: one silhouette for each program, and own
// ones for badges across programs. Drawn in a square of 24 around its optical
// centre. `fill` is closed and read even-odd (holes stay holes); `line` is drawn
// with the pen of whoever shows it, so a locked badge gets a thinner one.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';

interface Glyph {
  readonly fill?: string;
  readonly line?: string;
}

/** SVG path data: the programs' and the star, then those of single badges (`ownGlyphs` in artwork.ts). */
export const glyphs = {
  quill: {
    fill:
      'M22.3 1.2C12.6 2.2 6.8 6.6 6.2 15.1L2.5 20.8 2 23.6 4.3 22 7.5 17.5c3.6.1 6.6-1.1 8.7-3.4l-2.8-.3 5-1.9c1-1.6 1.7-3.2 2.2-4.8l-2.6.1 3.2-2.4c.5-1.3.9-2.5 1.1-3.6z' +
      'M16.6 7.1C12.6 9.3 10 12 8.2 15.4c2.4-2.9 5-5.4 8.4-8.3z',
  },
  scripts: {
    line: 'M1.3 15.2 6.2 2.4 11.1 15.2M2.9 11h6.6M17 8.6v2.6M11.6 11.5h11.1M20.6 11.5C19.6 16.5 16.5 20.3 11.9 22.2M13.9 11.5C15 16.5 18 20.3 22.6 22.2',
  },
  bubble: {
    fill: 'M5 2.5h14a4 4 0 0 1 4 4v6.5a4 4 0 0 1-4 4h-5.5L7 22.5V17H5a4 4 0 0 1-4-4V6.5a4 4 0 0 1 4-4zM5.5 6.5v2h13v-2zM5.5 11v2h8.5v-2z',
  },
  megaphone: {
    fill: 'M18.6 1.6 19.9 17.6 10 14.7 6.4 15A4.5 4.5 0 0 1 5.6 6L9.2 5.7zM6.3 16.6 9.9 16.3 12.3 21.8 8.8 22.6z',
    line: 'M22 6.6q1.7 2.6.4 5.4',
  },
  star: {
    fill: 'M12 1.1 15 8.5 22.9 9 16.9 14.2 18.8 21.9 12 17.7 5.2 21.9 7.1 14.2 1.1 9 9 8.5z',
  },
  'solved-bubble': {
    fill: 'M5 2.5h14a4 4 0 0 1 4 4v6.5a4 4 0 0 1-4 4h-5.5L7 22.5V17H5a4 4 0 0 1-4-4V6.5a4 4 0 0 1 4-4zM6 9.7l4.6 4.5L18.3 7l-1.7-1.7-6 5.6-2.9-2.9z',
  },
  lens: {
    line: 'M17.6 10.2A7.4 7.4 0 1 1 2.8 10.2 7.4 7.4 0 0 1 17.6 10.2zM15.6 15.6 21.6 21.6M7 10.3l2.4 2.4 4-4.5',
  },
  globe: {
    line: 'M22 12A10 10 0 1 1 2 12 10 10 0 0 1 22 12zM2.5 9h19M2.5 15h19M12 2C6.5 7.5 6.5 16.5 12 22 17.5 16.5 17.5 7.5 12 2z',
  },
  rings: {
    line: 'M17.6 7.3A5.6 5.6 0 1 1 6.4 7.3 5.6 5.6 0 0 1 17.6 7.3zM12.6 15.9A5.6 5.6 0 1 1 1.4 15.9 5.6 5.6 0 0 1 12.6 15.9zM22.6 15.9A5.6 5.6 0 1 1 11.4 15.9 5.6 5.6 0 0 1 22.6 15.9z',
  },
} as const satisfies Record<string, Glyph>;
/** On a page the shape has the id `glyph-` and this name. */
export type GlyphId = keyof typeof glyphs;

const ofProgram = {
  writing: 'quill',
  localization: 'scripts',
  forum: 'bubble',
  social: 'megaphone',
} as const satisfies Record<Program, GlyphId>;

/** The silhouette of a program; a star for what reaches across programs. */
export function glyphOf(program: Program | undefined): GlyphId {
  return program === undefined ? 'star' : ofProgram[program];
}
