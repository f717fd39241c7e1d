// Badges that a person comes to without doing anything: a tenure is reached, or
// what a `not` excludes has left its window. Whoever plans the next look at a
// person asks here; for all other rules the next contribution is early enough.
import type { Day } from '../../platform/time/day.ts';
import type { PersonFacts } from './facts.ts';
import { badgePlan } from './lookup.ts';
import { firstMetDay } from './met-days.ts';
import type { BadgeDefinition, Rule } from './rule.ts';
import { firstDayOf, prepare } from './timeline.ts';
import { onceWindow, periodAround, windowLabelOf } from './windows.ts';

/**
 * The first day after `today` on which a badge that is not held would be earned
 * if nothing more is contributed; undefined when there is none.
 */
export function nextEarnedByTime(
  catalogue: readonly BadgeDefinition[],
  facts: PersonFacts,
  today: Day,
): Day | undefined {
  const waiting = badgePlan(catalogue).filter(({ rule }) => movesWithTime(rule));
  if (waiting.length === 0) return undefined;
  const prepared = facts.prepared ?? prepare(facts.history);
  const begun = Math.min(firstDayOf(facts.history), ...facts.held.map(({ awardedOn }) => awardedOn));
  if (begun === Infinity) return undefined;
  let next: Day | undefined;
  for (const { badge, rule, period } of waiting) {
    const label = period === undefined ? onceWindow : windowLabelOf(period, today);
    if (facts.held.some((held) => held.badge === badge.id && held.window === label)) continue;
    const window = period === undefined ? undefined : periodAround(period, today);
    const asked = { prepared, held: facts.held, window };
    const from = Math.max(today + 1, begun);
    const day = firstMetDay(rule, asked, { from, to: window?.to ?? Infinity });
    if (day !== undefined && day < (next ?? Infinity)) next = day;
  }
  return next;
}

function movesWithTime(rule: Rule): boolean {
  if ('all' in rule) return rule.all.some(movesWithTime);
  if ('any' in rule) return rule.any.some(movesWithTime);
  return 'not' in rule || ('metric' in rule && rule.metric === 'tenure');
}
