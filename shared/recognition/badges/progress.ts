// How far a person is on the badges that they don't hold: what comes next. Where this
// differs from `explain`: a streak is as long as its longest run there, for that decides
// the award, and as long as the run still going here, for that is what one can add to.
import { weekOf, type Day } from '../../platform/time/day.ts';
import { explain, type Explanation } from './explain.ts';
import type { PersonFacts } from './facts.ts';
import { badgePlan } from './lookup.ts';
import type { BadgeDefinition, Condition, StreakCondition } from './rule.ts';
import { daysBefore, prepare, timelineOf, type Prepared } from './timeline.ts';
import type { BadgeProgress } from './view.ts';
import { fixedRange, onceWindow, rangeOfWindow, windowLabelOf } from './windows.ts';

/**
 * The badges that are neither held nor met, closest first (by value over
 * target, then by what is missing), those not yet begun last. Of each ladder
 * only the next step, of a badge given per window only the current one, and
 * nothing that can no longer be had. A streak counts as far as the run that is
 * still going, up to today or yesterday (weeks: this one or the last); a run
 * that has ended counts nothing, for the next begins anew.
 */
export function progress(
  catalogue: readonly BadgeDefinition[],
  facts: PersonFacts,
  today: Day,
): readonly BadgeProgress[] {
  const found = new Map<string, BadgeProgress>();
  const prepared = facts.prepared ?? prepare(facts.history);
  const ready = { ...facts, prepared };
  for (const { badge, period } of badgePlan(catalogue)) {
    const window = period === undefined ? onceWindow : windowLabelOf(period, today);
    if (facts.held.some((held) => held.badge === badge.id && held.window === window)) continue;
    const explanation = explain(badge.rule, ready, { asOf: today, window });
    const limit = explanation.met ? undefined : limitOf(explanation, prepared, today);
    if (limit === undefined) continue;
    const place = badge.ladder === undefined ? `badge ${badge.id}` : `ladder ${badge.ladder.id}`;
    const lower = found.get(place);
    if (lower !== undefined && (lower.badge.ladder?.step ?? 0) < (badge.ladder?.step ?? 0)) continue;
    found.set(place, { badge, window, ...limit });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.value / b.target - a.value / a.target || begun(b) * (a.target - a.value - (b.target - b.value)),
  );
}

/** Badges not begun keep the order of the catalogue: a low target does not make one of them closer. */
function begun({ value }: Limit): 0 | 1 {
  return value > 0 ? 1 : 0;
}

interface Limit {
  readonly value: number;
  readonly target: number;
}

/** What is furthest from being met, or undefined when more work can't meet it (a `not`, a window that is over). */
function limitOf(explanation: Explanation, prepared: Prepared, today: Day): Limit | undefined {
  const { value, target, type } = explanation;
  if (type === 'not') return undefined;
  if (type === 'badge') return { value, target };
  if (type === 'condition') {
    const { condition } = explanation;
    if (isOver(condition, today)) return undefined;
    return { value: condition.metric === 'streak' ? runUpTo(today, condition, prepared) : value, target };
  }
  const limits = explanation.children
    .filter(({ met }) => !met)
    .map((child) => limitOf(child, prepared, today));
  const open = limits.filter((limit) => limit !== undefined);
  const byShare = open.sort((a, b) => a.value / a.target - b.value / b.target);
  if (type === 'all') return open.length < limits.length ? undefined : byShare[0];
  return byShare.at(-1);
}

function isOver(condition: Condition, today: Day): boolean {
  const window = condition.metric === 'tenure' ? undefined : condition.window;
  return window?.type === 'fixed' && fixedRange(window).to < today;
}

/** The run that is still going, in units of the condition; today, or this week, is not over and need not be in it. */
function runUpTo(today: Day, { unit, where, window }: StreakCondition, prepared: Prepared): number {
  const { from } = rangeOfWindow(window, today);
  const unitOf = (day: Day) => (unit === 'day' ? day : weekOf(day));
  const timeline = timelineOf(prepared, where);
  let run = 0;
  // As if there were one after the present unit: a run may end in the present one or the one before.
  let next = unitOf(today) + 1;
  for (let at = daysBefore(timeline, today + 1) - 1; at >= 0; at -= 1) {
    const day = timeline.days[at] ?? -Infinity;
    const back = next - unitOf(day);
    if (day < from || back > (run === 0 ? 2 : 1)) break;
    if (back > 0) run += 1;
    next -= back;
  }
  return run;
}
