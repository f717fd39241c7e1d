// The geometry of Laurel's leaves. A branch is botanical: leaves stand in pairs
// along a stem and one leaf ends it, so every branch has an odd number of leaves.
// Branches are drawn for the left side of a 48-unit square; the right side is
// the same path mirrored at x = 24.

/** One branch along a circle; angles are degrees from the bottom, clockwise. */
interface BranchShape {
  readonly leaves: number;
  readonly radius: number;
  /** Where the first pair of leaves sits; the stem begins a little before it. */
  readonly from: number;
  /** Where the last leaf begins. */
  readonly to: number;
  readonly length: number;
  /** A leaf's greatest breadth over its length. */
  readonly breadth: number;
  /** Degrees by which paired leaves lean away from the stem. */
  readonly lean: number;
}

/** The wreaths by name; the step of a ladder decides which one a badge wears. */
export const branches = {
  sprig: { leaves: 3, radius: 17.4, from: 3, to: 25, length: 9.6, breadth: 0.4, lean: 40 },
  bronze: { leaves: 5, radius: 19, from: 24, to: 74, length: 10.4, breadth: 0.38, lean: 34 },
  silver: { leaves: 9, radius: 19, from: 20, to: 114, length: 9, breadth: 0.38, lean: 34 },
  gold: { leaves: 13, radius: 19, from: 15, to: 146, length: 8.2, breadth: 0.38, lean: 34 },
  crown: { leaves: 11, radius: 19, from: 17, to: 130, length: 8.6, breadth: 0.38, lean: 34 },
} as const satisfies Record<string, BranchShape>;
/** On a page the shape has the id `wreath-` and this name. */
export type WreathName = keyof typeof branches;
/** The wreaths that steps of a ladder wear; the crown belongs to titles. */
export type StepWreath = Exclude<WreathName, 'crown'>;

const centre = 24;
const radians = Math.PI / 180;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number of an SVG path: one decimal, no leading zero, no `-0`. */
function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.');
}

/** Joins numbers the way SVG reads them: a minus sign needs no space before it. */
function numbers(...values: readonly number[]): string {
  return values.map(short).reduce((text, next) => text + (next.startsWith('-') ? '' : ' ') + next);
}

function onCircle(degrees: number, radius: number): Point {
  const angle = degrees * radians;
  return { x: centre - radius * Math.sin(angle), y: centre + radius * Math.cos(angle) };
}

/**
 * One pointed leaf as a closed subpath.
 *
 * `heading` is the direction of growth in degrees (0 = right, 90 = down).
 * `bend` moves both edges sideways as a share of the length, so that the leaf
 * curves along with the stem instead of standing straight like a spoke.
 */
function leafPath(leaf: {
  readonly base: Point;
  readonly heading: number;
  readonly length: number;
  readonly breadth: number;
  readonly bend: number;
}): string {
  const { base, heading, length, breadth, bend } = leaf;
  const ahead = { x: Math.cos(heading * radians) * length, y: Math.sin(heading * radians) * length };
  const side = { x: -ahead.y, y: ahead.x };
  const at = (along: number, across: number): [number, number] => [
    ahead.x * along + side.x * across,
    ahead.y * along + side.y * across,
  ];
  const back = (along: number, across: number): [number, number] => {
    const [x, y] = at(along, across);
    return [x - ahead.x, y - ahead.y];
  };
  // Wound like the stem, so that where they overlap neither cuts a hole. A
  // quadratic curve passes at half its control point's distance, hence breadth
  // as it is; 0.42 puts the belly nearer to the stem, as in a bay leaf.
  return (
    `M${numbers(base.x, base.y)}` +
    `q${numbers(...at(0.42, bend - breadth), ahead.x, ahead.y)}` +
    `q${numbers(...back(0.42, bend + breadth), -ahead.x, -ahead.y)}z`
  );
}

/**
 * A whole branch, stem and leaves, as one path: what a wreath costs in bytes is
 * one attribute. The stem leaves the circle at the bottom, where it crosses
 * its mirror image.
 */
export function branchPath(shape: BranchShape): string {
  const pairs = (shape.leaves - 1) / 2;
  if (!Number.isInteger(pairs) || pairs < 1) {
    throw new RangeError(`a branch has an odd number of leaves from 3, not ${shape.leaves}`);
  }
  const outer = shape.radius;
  const inner = outer - 0.9;
  const [start, startInner] = [onCircle(4, outer), onCircle(4, inner)];
  const [end, endInner] = [onCircle(shape.to + 5, outer - 0.2), onCircle(shape.to + 5, inner + 0.2)];
  const [cut, cutInner] = [onCircle(-11, outer + 2.8), onCircle(-12, outer + 1.5)];
  const [bend, bendInner] = [onCircle(-3, outer + 0.1), onCircle(-3, inner)];
  const stem =
    `M${numbers(cut.x, cut.y)}Q${numbers(bend.x, bend.y, start.x, start.y)}` +
    `A${numbers(outer, outer)} 0 0 1 ${numbers(end.x, end.y)}L${numbers(endInner.x, endInner.y)}` +
    `A${numbers(inner, inner)} 0 0 0 ${numbers(startInner.x, startInner.y)}` +
    `Q${numbers(bendInner.x, bendInner.y, cutInner.x, cutInner.y)}z`;

  const leaves: string[] = [];
  const gap = (shape.to - shape.from) / pairs;
  for (let pair = 0; pair < pairs; pair += 1) {
    const angle = shape.from + gap * pair;
    const length = shape.length * (1 - 0.18 * (pair / pairs));
    // Growth follows the circle: at the bottom to the left, then up.
    for (const outward of [true, false]) {
      const foot = outward ? angle : angle + gap * 0.3;
      leaves.push(
        leafPath({
          base: onCircle(foot, shape.radius - 0.4),
          heading: 180 + foot + (outward ? -shape.lean : shape.lean),
          length: outward ? length : length * 0.86,
          breadth: shape.breadth,
          bend: outward ? 0.1 : -0.08,
        }),
      );
    }
  }
  leaves.push(
    leafPath({
      base: onCircle(shape.to, shape.radius - 0.4),
      heading: 180 + shape.to + 4,
      length: shape.length * 0.86,
      breadth: shape.breadth,
      bend: 0.06,
    }),
  );
  return stem + leaves.join('');
}

/** A closed garland: single leaves all the way round, each following the next. */
export function garlandPath(garland: {
  readonly leaves: number;
  readonly radius: number;
  readonly length: number;
  readonly lean: number;
}): string {
  return Array.from({ length: garland.leaves }, (_, index) => {
    const angle = (360 / garland.leaves) * index;
    return leafPath({
      base: onCircle(angle, garland.radius),
      heading: 180 + angle + garland.lean,
      length: garland.length,
      breadth: 0.4,
      bend: 0.1,
    });
  }).join('');
}

/** Rays of a full sun: leaves that point straight outwards. */
export function raysPath(rays: {
  readonly leaves: number;
  readonly radius: number;
  readonly length: number;
}): string {
  return Array.from({ length: rays.leaves }, (_, index) => {
    const angle = (360 / rays.leaves) * (index + 0.5);
    return leafPath({
      base: onCircle(angle, rays.radius),
      heading: 90 + angle,
      length: rays.length,
      breadth: 0.5,
      bend: 0,
    });
  }).join('');
}
