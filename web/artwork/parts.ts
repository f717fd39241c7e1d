// The shapes that pictures share. A page draws each one once, in a hidden sheet,
// and refers to it by id, so twenty badges weigh little more than one. Ids are
// fixed words of ours: nothing that people write becomes part of one.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import type { TitleId } from '../../shared/recognition/titles/rules.ts';
import { frameOf, middleOf, type ArtworkProps } from './artwork.ts';
import { glyphOf, type GlyphId } from './glyphs.ts';
import type { WreathName } from './wreath.ts';

/** The id of a shape in the page's hidden sheet (`ArtworkSheet`), to which pictures refer. */
export type PartId = `glyph-${GlyphId}` | `wreath-${WreathName}` | 'garland' | 'rays' | 'folds';

/** Streaks from this many days on are drawn as a full sun instead of single beads. */
export const fullSun = 61;

/** The shared shapes that a picture refers to. */
export function partsOf(art: ArtworkProps): readonly PartId[] {
  const parts: PartId[] = [];
  const frame = frameOf(art);
  if (frame.kind === 'wreath') parts.push(`wreath-${frame.wreath}`);
  if (frame.kind === 'medal') parts.push('folds');
  if (frame.kind === 'garland') parts.push('garland');
  if (frame.kind === 'dial' && Number(frame.figure) >= fullSun) parts.push('rays');
  const glyph = middleOf(art);
  if (glyph !== undefined) parts.push(`glyph-${glyph}`);
  return parts;
}

/** The wreath of a title's crown: fuller for the ten than for the twenty-five. */
export const crowns = { 'top-10': 'crown', 'top-25': 'silver' } as const satisfies Record<
  TitleId,
  WreathName
>;

/** The shared shapes that a title's crown refers to. */
export function partsOfTitle(title: TitleId, program: Program): readonly PartId[] {
  return [`wreath-${crowns[title]}`, `glyph-${glyphOf(program)}`];
}
