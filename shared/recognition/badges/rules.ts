// When badges are met and which ones are newly earned. Pure: the same facts give
// the same awards with the same dates, so a rebuild equals what was given live.
import type { Day } from '../../platform/time/day.ts';
import { explainAsked, type Explanation } from './explain.ts';
import type { Asked, HeldBadge, PersonFacts } from './facts.ts';
import { heldKeyOf } from './held-key.ts';
import { badgePlan, periodOf } from './lookup.ts';
import { activePeriods, firstMetDay } from './met-days.ts';
import { labelOf, valueOf } from './metrics.ts';
import type { BadgeDefinition, CalendarPeriod, Rule, RuleBadge } from './rule.ts';
import { firstDayOf, prepare, timelineOf } from './timeline.ts';
import type { AwardView } from './view.ts';
import { onceWindow, rangeOfLabel, windowLabelOf, type DayRange } from './windows.ts';

/** An award to be made: what is kept of it for ever. */
export type Earned = Pick<AwardView, 'badge' | 'window' | 'name' | 'awardedOn' | 'ruleVersion' | 'counts'>;

/**
 * The first UTC day up to and including `today` on which the badge's rule held
 * in a window (`once`, or a label such as `2024`); undefined when it never did,
 * or when the window is none of this badge. Days before the person's first
 * contribution or award don't count, and for a window only its own days do.
 */
export function metOn(badge: RuleBadge, window: string, facts: PersonFacts, today: Day): Day | undefined {
  const range = rangeOfLabel(window);
  const period = periodOf(badge);
  if (
    range === undefined ||
    window !== (period === undefined ? onceWindow : windowLabelOf(period, range.to))
  ) {
    return undefined;
  }
  const asked: Asked = {
    prepared: facts.prepared ?? prepare(facts.history),
    held: facts.held,
    window: period === undefined ? undefined : range,
  };
  const within = overlapOf(lifeOf(asked, today), range);
  return within.from <= within.to ? firstMetDay(badge.rule, asked, within) : undefined;
}

/**
 * Whether an award of this badge still stands on its own: its rule was met on
 * some day up to `today`. False marks it as kept. That a rolling window has
 * moved on takes nothing away; a badge given by hand always stands.
 */
export function stillMet(badge: BadgeDefinition, window: string, facts: PersonFacts, today: Day): boolean {
  return badge.award === 'manual' || metOn(badge, window, facts, today) !== undefined;
}

/**
 * The awards that the facts call for and that are not held, each badge after
 * those that its rule asks for. Once they are held, the answer is empty.
 */
export function newlyEarned(
  catalogue: readonly BadgeDefinition[],
  facts: PersonFacts,
  today: Day,
): readonly Earned[] {
  const prepared = facts.prepared ?? prepare(facts.history);
  const taken = new Set(facts.held.map(heldKeyOf));
  const held: HeldBadge[] = [...facts.held];
  const earned: Earned[] = [];
  const asked: Asked = { prepared, held, window: undefined };
  const life = lifeOf(asked, today);
  if (life.from > today) return earned;
  const once: readonly Occasion[] = [{ label: onceWindow, asked, within: life }];
  const perWindow = new Map<CalendarPeriod, readonly Occasion[]>();
  for (const { badge, rule, period } of badgePlan(catalogue)) {
    for (const occasion of period === undefined ? once : occasionsOf(period, { asked, life, perWindow })) {
      if (taken.size > 0 && taken.has(heldKeyOf({ badge: badge.id, window: occasion.label }))) continue;
      const awardedOn = firstMetDay(rule, occasion.asked, occasion.within);
      if (awardedOn === undefined) continue;
      const award = {
        badge: badge.id,
        window: occasion.label,
        name: badge.name,
        awardedOn,
        ruleVersion: badge.version,
        counts: countsWhenMet(rule, occasion.asked, awardedOn),
      };
      earned.push(award);
      // What comes later in the plan may ask for it.
      held.push(award);
    }
  }
  return earned;
}

/**
 * Held awards that the facts call for on an earlier day than they are dated: older
 * work was recorded after them. Looks at those dated after `since`, the first day
 * whose work has changed; what no longer is earned keeps its date.
 */
export function earnedSooner(
  catalogue: readonly BadgeDefinition[],
  facts: PersonFacts,
  { since, today }: { readonly since: Day; readonly today: Day },
): readonly Earned[] {
  const dates = new Map(
    facts.held
      .filter(({ awardedOn }) => awardedOn > since)
      .map((award) => [heldKeyOf(award), award.awardedOn]),
  );
  if (dates.size === 0) return [];
  const held = facts.held.filter((award) => !dates.has(heldKeyOf(award)));
  return newlyEarned(catalogue, { ...facts, held }, today).filter(
    (award) => award.awardedOn < (dates.get(heldKeyOf(award)) ?? -Infinity),
  );
}

/** A window in which a badge may be earned: the facts to ask about it and its part of the person's life. */
interface Occasion {
  readonly label: string;
  readonly asked: Asked;
  readonly within: DayRange;
}

/** The calendar windows in which there is activity: in no other can anything be earned. */
function occasionsOf(
  period: CalendarPeriod,
  {
    asked,
    life,
    perWindow,
  }: {
    readonly asked: Asked;
    readonly life: DayRange;
    readonly perWindow: Map<CalendarPeriod, readonly Occasion[]>;
  },
): readonly Occasion[] {
  let occasions = perWindow.get(period);
  if (occasions === undefined) {
    const timeline = timelineOf(asked.prepared, undefined);
    occasions = activePeriods(timeline, period, life.to).map((window) => ({
      label: windowLabelOf(period, window.from),
      asked: { ...asked, window },
      within: overlapOf(life, window),
    }));
    perWindow.set(period, occasions);
  }
  return occasions;
}

function overlapOf(a: DayRange, b: DayRange): DayRange {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** From the first contribution or award to today. */
function lifeOf({ prepared, held }: Asked, today: Day): DayRange {
  let from = firstDayOf(prepared.history);
  for (const { awardedOn } of held) from = Math.min(from, awardedOn);
  return { from, to: today };
}

/** What an award keeps of a rule that is met on a day. Most rules are one condition, whose tree is that condition. */
function countsWhenMet(rule: Rule, asked: Asked, awardedOn: Day): Earned['counts'] {
  return 'metric' in rule
    ? [{ label: labelOf(rule), value: valueOf(rule, asked, awardedOn), target: rule.atLeast }]
    : countsOf(explainAsked(rule, asked, awardedOn));
}

/** The conditions that were met, with their values; what was found under a `not` earned nothing. */
function countsOf(explanation: Explanation): Earned['counts'] {
  const { type, met, value, target } = explanation;
  if (!met || type === 'not') return [];
  if (type === 'condition') return [{ label: labelOf(explanation.condition), value, target }];
  if (type === 'badge') return [{ label: `badge=${explanation.badge}`, value, target }];
  return explanation.children.flatMap(countsOf);
}
