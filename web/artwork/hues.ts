// The colours of the artwork, as custom properties that `artworkCss` sets for
// light and dark paper; charts take the programs' from there too. The paper is
// the page's own. Where the stylesheet is missing a middle tone stands in. Shapes
// carry the meaning, the hue only helps.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';

interface Tone {
  /** Without the stylesheet: at least 3:1 on light and on dark paper. */
  readonly middle: string;
  readonly light: string;
  readonly dark: string;
}

/** The tones by name: programs (good for text as well, 4.5:1), then leaves (3:1). */
export const tones = {
  writing: { middle: '#3f7fbf', light: '#1f5f9f', dark: '#7db4ea' },
  localization: { middle: '#9a6ac0', light: '#75429c', dark: '#c9a2e8' },
  forum: { middle: '#2f8a63', light: '#1b6541', dark: '#86cba2' },
  social: { middle: '#c9566b', light: '#a03458', dark: '#ee9ab6' },
  across: { middle: '#a9762a', light: '#8a5a12', dark: '#dcaa5c' },
  sprig: { middle: '#6c8f45', light: '#5f8038', dark: '#98bd6c' },
  bronze: { middle: '#b3703f', light: '#a0602f', dark: '#d29464' },
  silver: { middle: '#84898f', light: '#757c85', dark: '#b4bac2' },
  gold: { middle: '#a98420', light: '#a57c00', dark: '#e2b93f' },
  locked: { middle: '#84848a', light: '#76777c', dark: '#8e8f96' },
} as const satisfies Record<string, Tone>;
/** Also the end of its custom property: `--badge-gold`. */
export type ToneName = keyof typeof tones;

/** A tone as the value of an SVG attribute (`fill`, `stroke`, `color`): a strict style policy allows those. */
export function tone(name: ToneName): string {
  return `var(--badge-${name},${tones[name].middle})`;
}

/** What the glyph of a filled disc is cut out in: the page's paper. */
export const paper = 'var(--paper,#fff)';

/** The tone of a program, or the one for badges across programs. */
export function hueOf(program: Program | undefined): ToneName {
  return program ?? 'across';
}

function properties(side: 'light' | 'dark'): string {
  return Object.entries(tones)
    .map(([name, each]) => `--badge-${name}:${each[side]}`)
    .join(';');
}

/** Rules for the page's stylesheet: every tone on light and on dark paper. */
export const artworkCss =
  `:root{${properties('light')}}` + `@media(prefers-color-scheme:dark){:root{${properties('dark')}}}`;
