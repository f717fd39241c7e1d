// How newcomers get through the sign-up, folded from their journeys: how many reached each
// step, where those who are not ready stand, and how long a step took.
import type { Program } from '../../platform/vocabulary/programs.ts';
import { hasReached, nextStep, type Journey, type Step, type Way } from '../../membership/sign-up/rules.ts';

type Travelled = Pick<Journey, 'reached' | 'program' | 'programs'>;

/** How people came through one step; `reached` counts them. */
export interface FunnelStep {
  readonly step: Step;
  readonly reached: number;
  /** People for whom this is the next step: they stopped before it. */
  readonly stoppedBefore: number;
  /** From the step before to this one, in milliseconds, of those who reached it; undefined when nobody did. */
  readonly medianMs: number | undefined;
}

/** How many people began, and how they came through each step; made by `funnelOf`. */
export interface Funnel {
  readonly began: number;
  readonly steps: readonly FunnelStep[];
}

/** The funnel of some journeys; steps in the order of the way. */
export function funnelOf(way: Way, journeys: readonly Travelled[]): Funnel {
  return {
    began: journeys.length,
    steps: way.map((step) => ({
      step,
      reached: journeys.filter((journey) => hasReached(journey, step)).length,
      stoppedBefore: journeys.filter((journey) => nextStep(way, journey) === step).length,
      medianMs: median(journeys.flatMap((journey) => timeTo(way, journey, step))),
    })),
  };
}

/** Whether somebody chose a program, in the choice of programs or, before they came to it, for its guidelines. */
export function isOfProgram({ program, programs }: Travelled, wanted: Program): boolean {
  return programs === undefined ? program === wanted : programs.includes(wanted);
}

/** The time from the step done right before this one, none for the first or for one not reached. */
function timeTo(way: Way, { reached }: Travelled, step: Step): readonly number[] {
  const at = reached[step];
  if (at === undefined) return [];
  const before = way.flatMap((other, index) => {
    const time = reached[other] ?? Number.POSITIVE_INFINITY;
    return time < at || (time === at && index < way.indexOf(step)) ? [time] : [];
  });
  return before.length === 0 ? [] : [at - Math.max(...before)];
}

/** The middle of some numbers, the mean of the two in the middle of an even count; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [lower, upper] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
