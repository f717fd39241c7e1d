// Why a rule holds, or how far it is: the rule's tree with a value against a
// target at each node. It serves progress bars, "why did I get this" and tests.
import type { Day } from '../../platform/time/day.ts';
import { heldSince, type Asked, type PersonFacts } from './facts.ts';
import { valueOf } from './metrics.ts';
import type { Condition, Rule } from './rule.ts';
import { prepare } from './timeline.ts';
import { rangeOfLabel } from './windows.ts';

interface Measured {
  /** Always `value >= target`. */
  readonly met: boolean;
  readonly value: number;
  readonly target: number;
}

/** A node of a rule with what was found; groups count the branches that hold. */
export type Explanation =
  | (Measured & { readonly type: 'condition'; readonly condition: Condition })
  | (Measured & { readonly type: 'badge'; readonly badge: string; readonly since: Day | undefined })
  | (Measured & { readonly type: 'all' | 'any'; readonly children: readonly Explanation[] })
  | (Measured & { readonly type: 'not'; readonly child: Explanation });

/**
 * Explains a rule as it stood at the end of the UTC day `asOf`. With the label
 * of a calendar window (`2024`) it is asked about that window: calendar
 * conditions look at it, and days after its end are not seen. A label that is
 * none finds nothing.
 */
export function explain(
  rule: Rule,
  facts: PersonFacts,
  { asOf, window }: { readonly asOf: Day; readonly window?: string },
): Explanation {
  const asked = { prepared: facts.prepared ?? prepare(facts.history), held: facts.held };
  if (window === undefined) return explainAsked(rule, { ...asked, window: undefined }, asOf);
  const range = rangeOfLabel(window) ?? { from: Infinity, to: -Infinity };
  return explainAsked(
    rule,
    { ...asked, window: range.to === Infinity ? undefined : range },
    Math.min(asOf, range.to),
  );
}

/** The same for facts that are ready; `asOf` must not lie after the window asked for. */
export function explainAsked(rule: Rule, asked: Asked, asOf: Day): Explanation {
  if ('metric' in rule) {
    return { type: 'condition', condition: rule, ...measure(valueOf(rule, asked, asOf), rule.atLeast) };
  }
  if ('hasBadge' in rule) {
    const held = heldSince(asked.held, rule.hasBadge);
    const since = held !== undefined && held <= asOf ? held : undefined;
    return { type: 'badge', badge: rule.hasBadge, since, ...measure(since === undefined ? 0 : 1, 1) };
  }
  if ('not' in rule) {
    const child = explainAsked(rule.not, asked, asOf);
    return { type: 'not', child, ...measure(child.met ? 0 : 1, 1) };
  }
  const type = 'all' in rule ? 'all' : 'any';
  const children = ('all' in rule ? rule.all : rule.any).map((branch) => explainAsked(branch, asked, asOf));
  const holding = children.filter(({ met }) => met).length;
  return { type, children, ...measure(holding, type === 'all' ? children.length : 1) };
}

function measure(value: number, target: number): Measured {
  return { met: value >= target, value, target };
}
