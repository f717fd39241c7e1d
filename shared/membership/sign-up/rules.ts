// The way from a confirmed address to a contributor, as a table of steps. Pure: which step is
// next follows from what was reached and from the configured order, never from where a
// browser stands, so people may leave at any point and go on with another device.
import type { Program } from '../../platform/vocabulary/programs.ts';
import { sameValue } from '../../platform/values/same-value.ts';

/** Every step there is, in the usual order. */
export const steps = ['address', 'introduction', 'guidelines', 'programs', 'task', 'ready'] as const;
export type Step = (typeof steps)[number];

/** The steps of this installation in their order. */
export type Way = readonly Step[];

/** How far somebody is. Times in milliseconds since the epoch. */
export interface Journey {
  readonly version: number;
  /** The contributor's id. */
  readonly id: string;
  readonly startedAt: number;
  /** When each step was reached; a step that was switched off since keeps its time. */
  readonly reached: Readonly<Partial<Record<Step, number>>>;
  /** The program whose guidelines were read. */
  readonly program?: Program;
  /** The version of the community's guidelines that was understood. */
  readonly guidelines?: number;
  /** What was chosen in the step `programs`: it may come before there is a profile to keep it. */
  readonly programs?: readonly Program[];
  readonly locales?: readonly string[];
  /** Handles that were asked for, noted before each is claimed: whoever forgets the person finds them all. */
  readonly wished?: readonly string[];
  /** The first task that was picked; absent for one who has done something already or picks later. */
  readonly task?: string;
}

/**
 * The way of a configured list, or what is wrong with it. `address` comes first and `ready` last
 * whether they are named or not; the introduction is needed, as nobody has a page without it.
 */
export function readWay(configured: readonly string[] | undefined): Way | { readonly problem: string } {
  if (configured === undefined) return steps;
  const unknown = configured.find((name) => !isStep(name));
  if (unknown !== undefined) return { problem: `made of ${steps.join(', ')}, not "${unknown}"` };
  const named = configured.filter(isStep);
  const between = named.filter((step) => step !== 'address' && step !== 'ready');
  if (new Set(named).size < named.length) return { problem: 'a list that names each step once' };
  if (named.indexOf('address') > 0) return { problem: 'a list that begins with address' };
  if (named.includes('ready') && named.at(-1) !== 'ready') return { problem: 'a list that ends with ready' };
  if (!between.includes('introduction')) return { problem: 'a list with introduction in it' };
  return ['address', ...between, 'ready'];
}

/** The way of an installation. Throws for a list that `readWay` has a problem with. */
export function wayOf({ signUpSteps }: { readonly signUpSteps: readonly string[] | undefined }): Way {
  const way = readWay(signUpSteps);
  if ('problem' in way) throw new Error(`SIGN_UP_STEPS must be ${way.problem}.`);
  return way;
}

/** Whether a text names a step. */
function isStep(text: string): text is Step {
  return (steps as readonly string[]).includes(text);
}

/** A journey as it begins: the address was confirmed at `now`. */
export function beginJourney(id: string, now: number): Journey {
  return { version: 1, id, startedAt: now, reached: { address: now } };
}

/** Whether a step was reached. */
export function hasReached({ reached }: Pick<Journey, 'reached'>, step: Step): boolean {
  return reached[step] !== undefined;
}

/** The first step of the way that was not reached; undefined for one who is ready, whatever was added since. */
export function nextStep(way: Way, journey: Pick<Journey, 'reached'>): Step | undefined {
  return hasReached(journey, 'ready') ? undefined : way.find((step) => !hasReached(journey, step));
}

/**
 * Whether a step's page may be opened: the next one, and those reached before as long as the way
 * is not over. `address` and `ready` have nothing to fill in.
 */
export function mayOpen(way: Way, journey: Pick<Journey, 'reached'>, step: Step): boolean {
  if (step === 'address' || step === 'ready' || !way.includes(step)) return false;
  const next = nextStep(way, journey);
  return next !== undefined && (step === next || hasReached(journey, step));
}

/** What a step leaves behind beside the time at which it was reached. */
export type Chosen = Pick<Journey, 'program' | 'guidelines' | 'programs' | 'locales' | 'task'>;

/** A step that was done at `now`, in milliseconds since the epoch, with what was chosen in it. */
interface Done {
  readonly step: Step;
  readonly now: number;
  readonly chosen?: Chosen;
}

/**
 * The journey after a step was done at `now`. Doing it again changes what was chosen, never when it
 * was first reached. The same value for a step that is not to be done now.
 */
export function withStep(way: Way, journey: Journey, { step, now, chosen = {} }: Done): Journey {
  const done = hasReached(journey, step);
  if (!done && nextStep(way, journey) !== step) return journey;
  if (done && !mayOpen(way, journey, step)) return journey;
  const same = Object.entries(chosen).every(([name, value]) =>
    sameValue(journey[name as keyof Chosen], value),
  );
  if (done && same) return journey;
  return { ...journey, ...chosen, reached: done ? journey.reached : { ...journey.reached, [step]: now } };
}

/** When the latest step was reached. */
export function lastStepAt({ startedAt, reached }: Pick<Journey, 'startedAt' | 'reached'>): number {
  return Math.max(startedAt, ...Object.values(reached));
}
