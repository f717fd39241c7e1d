// What a picture of a badge is made of, as plain values. Pages build it with
// `artworkOf`; the drawing never looks at names, so no text of people's gets in.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { glyphOf, type GlyphId } from './glyphs.ts';
import type { StepWreath } from './wreath.ts';

/** A step of a ladder: first steps, bronze, silver, gold. */
export type Step = 0 | 1 | 2 | 3;

/** What a picture shows, made by `artworkOf` from a badge and a window; `frameOf` and `middleOf` read it. */
export interface ArtworkProps {
  /** Hue, and the glyph unless one is given; absent: across programs. */
  readonly program?: Program;
  readonly step?: Step;
  /** Put on a ribbon; `every` leaves the ribbon blank. */
  readonly year?: number | 'every';
  readonly glyph?: GlyphId;
  /** Digits in place of a glyph, within a dial of days. */
  readonly figure?: string;
}

/** The part of a badge's definition that its picture depends on. */
export interface PicturedBadge {
  readonly id: string;
  readonly program?: Program;
  readonly ladder?: { readonly id: string; readonly step: number };
  readonly repeat?: 'once' | 'per-window';
}

/** What surrounds the middle: one shape for each way in which a badge is earned. */
export type Frame =
  | { readonly kind: 'wreath'; readonly wreath: StepWreath }
  | { readonly kind: 'medal'; readonly year: number | 'every' }
  | { readonly kind: 'dial'; readonly figure: string }
  | { readonly kind: 'garland' };

const wreathOfStep = ['sprig', 'bronze', 'silver', 'gold'] as const satisfies readonly StepWreath[];

/** Badges with a glyph of their own, by the id's first words. */
const ownGlyphs: readonly (readonly [prefix: string, glyph: GlyphId])[] = [
  ['solver', 'solved-bubble'],
  ['reviewer', 'lens'],
  ['polyglot', 'globe'],
  ['all-rounder', 'rings'],
];

function isStep(step: number): step is Step {
  return step === 0 || step === 1 || step === 2 || step === 3;
}

/**
 * The picture of a badge in a window (`once`, `2024`, `2024-Q3`, `2024-05`).
 * Quarters and months show their year: the text beside the picture says which.
 * A badge of every year, shown in no year (as in the catalogue), has a blank ribbon.
 * A ladder's step outside 0 to 3 is drawn as its nearest.
 */
export function artworkOf(badge: PicturedBadge, window: string): ArtworkProps {
  const year = /^(\d{4})(?:-|$)/.exec(window)?.[1];
  const days = /^streak-(\d{1,3})$/.exec(badge.id)?.[1];
  const own = ownGlyphs.find(([prefix]) => badge.id === prefix || badge.id.startsWith(`${prefix}-`))?.[1];
  const step = badge.ladder === undefined ? undefined : Math.min(3, Math.max(0, badge.ladder.step));
  return {
    ...(badge.program !== undefined && { program: badge.program }),
    ...(step !== undefined && isStep(step) && { step }),
    ...(year !== undefined ? { year: Number(year) } : badge.repeat === 'per-window' && { year: 'every' }),
    ...(own !== undefined && { glyph: own }),
    ...(days !== undefined && { figure: days }),
  };
}

/** The frame of a picture; a year goes before a figure, a figure before a step. */
export function frameOf(art: ArtworkProps): Frame {
  if (art.year !== undefined) return { kind: 'medal', year: art.year };
  if (art.figure !== undefined) return { kind: 'dial', figure: art.figure };
  if (art.step !== undefined) return { kind: 'wreath', wreath: wreathOfStep[art.step] };
  return { kind: 'garland' };
}

/** The glyph in the middle, or undefined where a figure stands there. */
export function middleOf(art: ArtworkProps): GlyphId | undefined {
  if (frameOf(art).kind === 'dial') return undefined;
  return art.glyph ?? glyphOf(art.program);
}
