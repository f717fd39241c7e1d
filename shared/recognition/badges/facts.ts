// What is known about a person when badges are worked out. Nothing else may
// matter: the same facts give the same badges, however often they are asked.
import type { History } from '../../activity/days/history.ts';
import type { Day } from '../../platform/time/day.ts';
import type { Prepared } from './timeline.ts';
import type { DayRange } from './windows.ts';

/** A badge that a person holds. */
export interface HeldBadge {
  readonly badge: string;
  /** `once`, `2024`, `2024-Q3` or `2024-05`. */
  readonly window: string;
  readonly awardedOn: Day;
}

/** A person's counting contributions and the badges held. */
export interface PersonFacts {
  readonly history: History;
  readonly held: readonly HeldBadge[];
  /** From `prepare(history)`, where the same history is asked several times; spares working it out again. */
  readonly prepared?: Prepared | undefined;
}

/** Facts made ready for rules, asked about one window of a badge or (undefined) about a whole life. */
export interface Asked {
  readonly prepared: Prepared;
  readonly held: readonly HeldBadge[];
  /** Takes the place of the calendar period around the day asked about. */
  readonly window: DayRange | undefined;
}

/** The day since which a badge is held, whatever its window; undefined when it is not. */
export function heldSince(held: readonly HeldBadge[], badge: string): Day | undefined {
  let since: Day | undefined;
  for (const award of held) {
    if (award.badge === badge && (since === undefined || award.awardedOn < since)) since = award.awardedOn;
  }
  return since;
}
