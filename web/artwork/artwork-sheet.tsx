// The hidden sheet of shared shapes: once a page, anywhere in its body, listing
// everything that `BadgeArt` and `TitleArt` draw on it. A picture whose shape is
// missing from the sheet shows nothing in its place.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import type { TitleId } from '../../shared/recognition/titles/rules.ts';
import { artworkOf, type PicturedBadge } from './artwork.ts';
import { glyphs, type GlyphId } from './glyphs.ts';
import { partsOf, partsOfTitle, type PartId } from './parts.ts';
import { branchPath, branches, garlandPath, raysPath, type WreathName } from './wreath.ts';

interface SheetProps {
  readonly badges?: readonly { readonly badge: PicturedBadge; readonly window: string }[];
  readonly titles?: readonly { readonly title: TitleId; readonly program: Program }[];
}

const drawn = new Map<string, string>();

/** The path of a shape, drawn when a page first shows it: drawing them all would hold up the first page. */
function pathOf(id: string, draw: () => string): string {
  const known = drawn.get(id);
  if (known !== undefined) return known;
  const path = draw();
  drawn.set(id, path);
  return path;
}

/** A wreath: one branch and its mirror image. */
function Wreath({ name }: { readonly name: WreathName }) {
  const id = `wreath-${name}`;
  return (
    <g id={id}>
      <path id={`${id}-half`} d={pathOf(id, () => branchPath(branches[name]))} />
      <use href={`#${id}-half`} transform="matrix(-1 0 0 1 48 0)" />
    </g>
  );
}

/** A glyph; its lines take the width of the pen from whoever uses it. */
function Glyph({ name }: { readonly name: GlyphId }) {
  const { fill, line }: { readonly fill?: string; readonly line?: string } = glyphs[name];
  return (
    <g id={`glyph-${name}`} stroke-linecap="round" stroke-linejoin="round">
      {fill !== undefined && <path fill-rule="evenodd" d={fill} />}
      {line !== undefined && <path fill="none" stroke="currentColor" d={line} />}
    </g>
  );
}

/** Shapes that exist once; the folds hang behind a medal's ribbon. */
const singles: Readonly<Record<string, () => string>> = {
  garland: () => garlandPath({ leaves: 14, radius: 19.2, length: 10, lean: -14 }),
  rays: () => raysPath({ leaves: 10, radius: 17.2, length: 6.4 }),
  folds: () => 'M7 35.5v11.3L.7 45.3l2.3-4.3L.7 36.5zM41 35.5v11.3l6.3-1.5-2.3-4.3 2.3-4.5z',
};

function Part({ id }: { readonly id: PartId }) {
  const dash = id.indexOf('-');
  const [family, name] = [id.slice(0, Math.max(0, dash)), id.slice(dash + 1)];
  if (family === 'wreath') return <Wreath name={name as WreathName} />;
  if (family === 'glyph') return <Glyph name={name as GlyphId} />;
  const draw = singles[id];
  return <path id={id} d={draw && pathOf(id, draw)} />;
}

/**
 * Renders the shapes that the given badges and titles need, each once, in an
 * order that does not depend on the order of the badges.
 */
export function ArtworkSheet({ badges = [], titles = [] }: SheetProps) {
  const ids = new Set([
    ...badges.flatMap(({ badge, window }) => partsOf(artworkOf(badge, window))),
    ...titles.flatMap(({ title, program }) => partsOfTitle(title, program)),
  ]);
  if (ids.size === 0) return null;
  return (
    <div hidden>
      <svg>
        <defs>
          {[...ids].sort().map((id) => (
            <Part id={id} />
          ))}
        </defs>
      </svg>
    </div>
  );
}
