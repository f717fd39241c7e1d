// Badges as pages and API show them.
import type { Day } from '../../platform/time/day.ts';
import type { BadgeDefinition } from './rule.ts';

/** An award as held by a person: a frozen copy of what was true when it was given. */
export interface AwardView {
  readonly badge: string;
  /** `2024`, `2024-Q3`, `2024-05`, or `once`. */
  readonly window: string;
  /** The badge's name when it was awarded. */
  readonly name: string;
  /** The UTC day on which the rule was met. */
  readonly awardedOn: Day;
  readonly ruleVersion: number;
  /** The counts that earned it, by condition; empty for a badge given by hand. */
  readonly counts: readonly { readonly label: string; readonly value: number; readonly target: number }[];
  /** The rule is no longer met (work was withdrawn); the award stays. */
  readonly kept: boolean;
  /** Why it was given by hand. */
  readonly reason?: string;
}

/** How far a person is on a badge they do not hold. */
export interface BadgeProgress {
  readonly badge: BadgeDefinition;
  readonly window: string;
  /** Current value and target of the condition that is furthest from being met. */
  readonly value: number;
  readonly target: number;
}

/** One award in a list of who holds a badge; only of people who are in lists. */
export interface HolderView {
  readonly handle: string;
  readonly displayName: string;
  readonly badge: string;
  readonly window: string;
  readonly awardedOn: Day;
}

/** A piece of who holds a badge; `cursor` asks for the piece that follows and is absent at the end. */
export interface HoldersPiece {
  readonly holders: readonly HolderView[];
  readonly cursor?: string;
}
