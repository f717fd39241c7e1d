// The picture of a badge, one function for the whole family: the program gives
// hue and glyph, the way of earning gives the frame. It refers to shapes in the
// page's `ArtworkSheet` and draws nothing but colours, rings and digits itself.
import { artworkOf, frameOf, middleOf, type Frame, type PicturedBadge } from './artwork.ts';
import { Dial } from './dial.tsx';
import type { GlyphId } from './glyphs.ts';
import { hueOf, paper, tone } from './hues.ts';
import { Medal } from './medal.tsx';
import { Picture } from './picture.tsx';
import { ProgressRing, type Ring } from './progress-ring.tsx';

interface BadgeArtProps {
  readonly badge: PicturedBadge;
  /** `once`, or the year (quarter, month) it was earned in or is being earned in. */
  readonly window: string;
  /** CSS pixels; under 32 small things are left out. */
  readonly size: number;
  /** The badge's name; leave it out where the name stands beside the picture. */
  readonly label?: string;
  /** Not earned yet: outlines only. */
  readonly locked?: boolean;
  /** How far a locked badge is, as an arc; more than the target is a full ring. */
  readonly progress?: { readonly value: number; readonly target: number };
}

interface Layout {
  /** Centre and scale of the glyph's square of 24. */
  readonly glyph: { readonly x: number; readonly y: number; readonly scale: number };
  /** Where progress runs. */
  readonly ring: Ring;
  /** The glyph is cut out of a filled disc. */
  readonly disc: boolean;
}

const middle = { x: 24, y: 24 };

/** Optical placing by frame: bubbles and feathers look right where these put them. */
function layoutOf(frame: Frame, locked: boolean): Layout {
  switch (frame.kind) {
    case 'medal':
      return {
        glyph: { x: 24, y: 16.8, scale: locked ? 0.78 : 0.88 },
        ring: { x: 24, y: 16.8, radius: 15.2 },
        disc: true,
      };
    case 'dial':
      return { glyph: { ...middle, scale: 1 }, ring: { ...middle, radius: 15.4 }, disc: false };
    case 'garland':
      return {
        glyph: { ...middle, scale: locked ? 0.7 : 0.96 },
        ring: { ...middle, radius: 13.4 },
        disc: false,
      };
    case 'wreath':
      if (frame.wreath === 'sprig') {
        return {
          glyph: { x: 24, y: 19, scale: locked ? 0.82 : 1.16 },
          ring: { x: 24, y: 19, radius: 15.6 },
          disc: false,
        };
      }
      return {
        glyph: { x: 24, y: 23.4, scale: locked ? 0.68 : frame.wreath === 'gold' ? 0.76 : 0.9 },
        ring: { x: 24, y: 23.4, radius: 13 },
        disc: frame.wreath === 'gold',
      };
  }
}

function Glyph({
  glyph,
  layout,
  locked,
}: {
  readonly glyph: GlyphId;
  readonly layout: Layout;
  readonly locked: boolean;
}) {
  const { x, y, scale } = layout.glyph;
  const place = `translate(${(x - 12 * scale).toFixed(1)} ${(y - 12 * scale).toFixed(1)})scale(${scale})`;
  const href = `#glyph-${glyph}`;
  if (locked)
    return <use href={href} transform={place} fill="none" stroke="currentColor" stroke-width="1.7" />;
  if (!layout.disc) return <use href={href} transform={place} stroke-width="2.4" />;
  return <use href={href} transform={place} stroke-width="2.4" color={paper} fill="currentColor" />;
}

/** Leaves alone; dial and medal bring their own. */
function Leaves({ frame, locked }: { readonly frame: Frame; readonly locked: boolean }) {
  if (frame.kind !== 'garland' && frame.kind !== 'wreath') return null;
  const href = frame.kind === 'garland' ? '#garland' : `#wreath-${frame.wreath}`;
  if (locked) return <use href={href} fill="none" stroke={tone('locked')} stroke-width=".8" />;
  return frame.kind === 'garland' ? <use href={href} /> : <use href={href} fill={tone(frame.wreath)} />;
}

/** Draws the badge; the same props always give the same bytes. */
export function BadgeArt({ badge, window, size, label, locked = false, progress }: BadgeArtProps) {
  const art = artworkOf(badge, window);
  const frame = frameOf(art);
  const glyph = middleOf(art);
  const layout = layoutOf(frame, locked);
  const small = size < 32;
  const gold = frame.kind === 'wreath' && frame.wreath === 'gold';
  return (
    <Picture size={size} hue={hueOf(art.program)} {...(label !== undefined && { label })}>
      <Leaves frame={frame} locked={locked} />
      {gold && !locked && <circle cx="24" cy="23.4" r="13" />}
      {frame.kind === 'medal' && <Medal year={frame.year} small={small} locked={locked} />}
      {frame.kind === 'dial' && <Dial figure={frame.figure} small={small} locked={locked} />}
      {glyph !== undefined && <Glyph glyph={glyph} layout={layout} locked={locked} />}
      {locked && <ProgressRing ring={layout.ring} {...(progress !== undefined && { progress })} />}
    </Picture>
  );
}
