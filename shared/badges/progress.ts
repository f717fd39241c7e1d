// How far a person is on the badges that they don't hold: what comes next.
import type { Day } from '../time/day.ts';
import { explain, type Explanation } from './explain.ts';
import type { PersonFacts } from './facts.ts';
import { badgePlan } from './lookup.ts';
import type { BadgeDefinition } from './rule.ts';
import { prepare } from './timeline.ts';
import type { BadgeProgress } from './view.ts';
import { fixedRange, onceWindow, windowLabelOf } from './windows.ts';

/**
 * The badges that are neither held nor met, closest first (by value over
 * target, then by what is missing), those not yet begun last. Of each ladder
 * only the next step, of a badge given per window only the current one, and
 * nothing that can no longer be had.
 */
export function progress(
  catalogue: readonly BadgeDefinition[],
  facts: PersonFacts,
  today: Day,
): readonly BadgeProgress[] {
  const found = new Map<string, BadgeProgress>();
  const ready = { ...facts, prepared: facts.prepared ?? prepare(facts.history) };
  for (const { badge, period } of badgePlan(catalogue)) {
    const window = period === undefined ? onceWindow : windowLabelOf(period, today);
    if (facts.held.some((held) => held.badge === badge.id && held.window === window)) continue;
    const explanation = explain(badge.rule, ready, { asOf: today, window });
    const limit = explanation.met ? undefined : limitOf(explanation, today);
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
function limitOf(explanation: Explanation, today: Day): Limit | undefined {
  const { value, target, type } = explanation;
  if (type === 'not') return undefined;
  if (type === 'badge') return { value, target };
  if (type === 'condition') {
    const { condition } = explanation;
    const window = condition.metric === 'tenure' ? undefined : condition.window;
    const over = window?.type === 'fixed' && fixedRange(window).to < today;
    return over ? undefined : { value, target };
  }
  const limits = explanation.children.filter(({ met }) => !met).map((child) => limitOf(child, today));
  const open = limits.filter((limit) => limit !== undefined);
  const byShare = open.sort((a, b) => a.value / a.target - b.value / b.target);
  if (type === 'all') return open.length < limits.length ? undefined : byShare[0];
  return byShare.at(-1);
}
