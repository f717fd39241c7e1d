// The picture of a title: a laurel crown with its number, the program's glyph
// where the crown opens.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import type { TitleId } from '../../shared/recognition/titles/rules.ts';
import { Figure } from './figure.tsx';
import { glyphOf } from './glyphs.ts';
import { hueOf } from './hues.ts';
import { crowns } from './parts.ts';
import { Picture } from './picture.tsx';

interface TitleArtProps {
  readonly title: TitleId;
  readonly program: Program;
  readonly size: number;
  /** The title's name; leave it out where the name stands beside the picture. */
  readonly label?: string;
}

/** Draws the crown of a title. */
export function TitleArt({ title, program, size, label }: TitleArtProps) {
  return (
    <Picture size={size} hue={hueOf(program)} {...(label !== undefined && { label })}>
      <use href={`#wreath-${crowns[title]}`} />
      <use href={`#glyph-${glyphOf(program)}`} transform="translate(17 0)scale(.58)" stroke-width="3" />
      <Figure text={title === 'top-10' ? '10' : '25'} x={24} y={27} height={12.5} pen={size < 32 ? 3 : 2.6} />
    </Picture>
  );
}
