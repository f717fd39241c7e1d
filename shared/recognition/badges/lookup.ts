// Finding badges in a catalogue. Ids come from addresses and keys, so they are
// looked up in maps: `__proto__` and `constructor` are simply not there.
import {
  badgesAskedBy,
  calendarPeriodsOf,
  type BadgeDefinition,
  type CalendarPeriod,
  type Rule,
  type RuleBadge,
} from './rule.ts';

type Catalogue = readonly BadgeDefinition[];

/** A badge to work out: `period` is absent for one that is given once. */
interface PlannedBadge {
  readonly badge: RuleBadge;
  /** The badge's rule, its conditions written out with every part. */
  readonly rule: Rule;
  readonly period: CalendarPeriod | undefined;
}

interface Index {
  readonly byId: ReadonlyMap<string, BadgeDefinition>;
  readonly plan: readonly PlannedBadge[];
}

// A catalogue is a constant of the program; working it out again for each person would cost more than the badges.
const indexes = new WeakMap<Catalogue, Index>();

/** The badge with an id, or undefined. */
export function badgeById(catalogue: Catalogue, id: string): BadgeDefinition | undefined {
  return indexOf(catalogue).byId.get(id);
}

/** The badges of a ladder, lowest step first; empty when there is no such ladder. */
export function stepsOfLadder(catalogue: Catalogue, ladder: string): readonly BadgeDefinition[] {
  return catalogue
    .filter((badge) => badge.ladder?.id === ladder)
    .sort((a, b) => (a.ladder?.step ?? 0) - (b.ladder?.step ?? 0));
}

/** The badges that can be earned by rule now, each after those that its rule asks for. */
export function badgePlan(catalogue: Catalogue): readonly PlannedBadge[] {
  return indexOf(catalogue).plan;
}

/** The calendar period that a badge is given for; undefined for one that is given once. */
export function periodOf(badge: RuleBadge): CalendarPeriod | undefined {
  return badge.repeat === 'per-window' ? calendarPeriodsOf(badge.rule)[0] : undefined;
}

function indexOf(catalogue: Catalogue): Index {
  let index = indexes.get(catalogue);
  if (index === undefined) {
    const byId = new Map(catalogue.map((badge) => [badge.id, badge]));
    index = { byId, plan: planOf(catalogue, byId) };
    indexes.set(catalogue, index);
  }
  return index;
}

function planOf(catalogue: Catalogue, byId: ReadonlyMap<string, BadgeDefinition>): readonly PlannedBadge[] {
  const plan: PlannedBadge[] = [];
  const visited = new Set<string>();
  const visit = (badge: BadgeDefinition): void => {
    if (visited.has(badge.id) || badge.award !== 'rule') return;
    visited.add(badge.id);
    for (const id of badgesAskedBy(badge.rule)) {
      const asked = byId.get(id);
      if (asked !== undefined) visit(asked);
    }
    if (badge.state === 'active') plan.push({ badge, rule: writtenOut(badge.rule), period: periodOf(badge) });
  };
  catalogue.forEach(visit);
  return plan;
}

/** The same rule, a lone condition with all parts in one order: reading it is faster when all look alike. */
function writtenOut(rule: Rule): Rule {
  if (!('metric' in rule)) return rule;
  const { metric, where, atLeast } = rule;
  const parts = { metric, of: undefined, unit: undefined, where, window: undefined, atLeast };
  return { ...parts, ...rule };
}
