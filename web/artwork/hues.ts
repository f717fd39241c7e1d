// The colours of the artwork. Each is a custom property with a middle tone as its
// fallback that reads at 3:1 on white and on near-black; `artworkCss` sets tones
// tuned for either side and belongs into the page's one stylesheet.
import type { Program } from '../../shared/contributions/kinds.ts';

interface Tone {
  /** Without the stylesheet: at least 3:1 on light and dark paper alike. */
  readonly middle: string;
  readonly light: string;
  readonly dark: string;
}

/** Tones by name; `paper` is what a filled disc's glyph is cut out in. */
export const tones = {
  writing: { middle: '#3f7fbf', light: '#1f5f9f', dark: '#7db4ea' },
  localization: { middle: '#9a6ac0', light: '#75429c', dark: '#c9a2e8' },
  forum: { middle: '#2f8a63', light: '#19704b', dark: '#6ac79c' },
  social: { middle: '#c9566b', light: '#a83a50', dark: '#f094a3' },
  across: { middle: '#80806f', light: '#4d5057', dark: '#c3c5c9' },
  sprig: { middle: '#6c8f45', light: '#5f8038', dark: '#98bd6c' },
  bronze: { middle: '#b3703f', light: '#a0602f', dark: '#d29464' },
  silver: { middle: '#84898f', light: '#757c85', dark: '#b4bac2' },
  gold: { middle: '#b08420', light: '#a57c00', dark: '#e2b93f' },
  locked: { middle: '#84848a', light: '#76777c', dark: '#8e8f96' },
  paper: { middle: '#ffffff', light: '#ffffff', dark: '#17181b' },
} as const satisfies Record<string, Tone>;
export type ToneName = keyof typeof tones;

/** A tone as an SVG presentation attribute; a strict style policy allows those. */
export function tone(name: ToneName): string {
  return `var(--badge-${name},${tones[name].middle})`;
}

/** The tone of a program, or the one for badges across programs. */
export function hueOf(program: Program | undefined): ToneName {
  return program ?? 'across';
}

function properties(side: 'light' | 'dark'): string {
  return Object.entries(tones)
    .map(([name, each]) => `--badge-${name}:${each[side]}`)
    .join(';');
}

/** Rules for the page's stylesheet: the tuned tones on light and on dark paper. */
export const artworkCss =
  `:root{${properties('light')}}` + `@media(prefers-color-scheme:dark){:root{${properties('dark')}}}`;
