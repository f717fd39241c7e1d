// One figure of the bench and how it is judged. Nothing is asserted: a figure that
// misses its target is printed like any other, with `met` false.

/** One line of output. */
export interface Figure {
  readonly name: string;
  /** Null where the machine lacks what it is measured with; the note says what. */
  readonly value: number | null;
  readonly unit: string;
  /** What the value is held against, measured in the same run; null where the target stands by itself. */
  readonly floor: number | null;
  /** `value / floor`. */
  readonly ratio: number | null;
  readonly target: number;
  readonly met: boolean | null;
  readonly note?: string;
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  /** Judges the value itself or its ratio to the floor; the target is of the same. */
  readonly judged: 'value' | 'ratio';
  readonly target: number;
  readonly note?: string | undefined;
}

/** A figure that is good when it is at most the target. */
export function atMost(measured: Measured): Figure {
  return figure(measured, (judged, target) => judged <= target);
}

/** A figure that is good when it is at least the target. */
export function atLeast(measured: Measured): Figure {
  return figure(measured, (judged, target) => judged >= target);
}

/** A figure that could not be measured here. */
export function notMeasured(what: Pick<Figure, 'name' | 'unit' | 'target'>, note: string): Figure {
  return { ...what, value: null, floor: null, ratio: null, met: null, note };
}

function figure(
  { name, value, unit, floor, judged, target, note }: Measured,
  isGood: (judged: number, target: number) => boolean,
): Figure {
  const ratio = floor === undefined ? null : value / floor;
  return {
    name,
    value,
    unit,
    floor: floor ?? null,
    ratio,
    target,
    met: isGood(judged === 'ratio' ? (ratio ?? value) : value, target),
    ...(note === undefined || note === '' ? {} : { note }),
  };
}

/** The middle value; of an even number the upper of the two in the middle. Throws for none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('a median of nothing');
  return middle;
}
