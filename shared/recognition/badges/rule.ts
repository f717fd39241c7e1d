// The badge rule language: what a rule may say. A rule is data that schema.ts
// checks; no text in it is ever run. These types need no zod, so that pages and
// workers that only read the catalogue don't load the checks.
import type { Kind, Program } from '../../platform/vocabulary/programs.ts';

type OneOrMany<Item> = Item | readonly Item[];

/** Which contributions a condition looks at: every part given must match; a list matches any of its items. */
export interface Where {
  readonly program?: OneOrMany<Program> | undefined;
  readonly kind?: OneOrMany<Kind> | undefined;
  /** Only what the leaderboard of its program counts. */
  readonly ranked?: true | undefined;
  /** BCP-47 as recorded. A contribution of unknown locale matches neither a locale nor `not` a locale. */
  readonly locale?: OneOrMany<string> | { readonly not: OneOrMany<string> } | undefined;
  readonly product?: OneOrMany<string> | undefined;
}

/** Periods in UTC; their windows are written `2024`, `2024-Q3` and `2024-05`. */
export type CalendarPeriod = 'year' | 'quarter' | 'month';

/** When a contribution must have been made. */
export type RuleWindow =
  | { readonly type: 'all' }
  /** The UTC period that holds the day asked about, or the window that the award is for. */
  | { readonly type: 'calendar'; readonly period: CalendarPeriod }
  /** So many UTC days up to and including the day asked about. */
  | { readonly type: 'rolling'; readonly days: number }
  /** Two UTC dates such as `2024-12-31`, both included. */
  | { readonly type: 'fixed'; readonly from: string; readonly to: string };

interface Measured {
  readonly where?: Where | undefined;
  /** Absent means all time. */
  readonly window?: RuleWindow | undefined;
  readonly atLeast: number;
}

/** Contributions. */
export type CountCondition = Measured & { readonly metric: 'count' };
/** Different days, ISO weeks, locales, products or programs with a contribution; unknown ones don't count. */
export type DistinctCondition = Measured & {
  readonly metric: 'distinct';
  readonly of: 'day' | 'week' | 'locale' | 'product' | 'program';
};
/** The longest run of UTC days, or of ISO weeks, each with a contribution. */
export type StreakCondition = Measured & { readonly metric: 'streak'; readonly unit: 'day' | 'week' };
/** Days since the first contribution; 0 on its own day. */
export interface TenureCondition {
  readonly metric: 'tenure';
  readonly where?: Where | undefined;
  readonly atLeast: number;
}

/** One measurement against its target. */
export type Condition = CountCondition | DistinctCondition | StreakCondition | TenureCondition;

/** A condition, a badge held (in any window) by the day asked about, or a group of rules. */
export type Rule =
  | Condition
  | { readonly hasBadge: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

interface Described {
  /** Lower-case words joined by hyphens; part of addresses and keys, so it never changes. */
  readonly id: string;
  /** The English name; pages show the Fluent message `badge-<id>` where there is one. */
  readonly name: string;
  /** Gives hue and glyph; absent for a badge across programs. */
  readonly program?: Program | undefined;
  /** Place in a ladder: 0 first step, 1 bronze, 2 silver, 3 gold. */
  readonly ladder?: { readonly id: string; readonly step: 0 | 1 | 2 | 3 } | undefined;
  /** Rises whenever the rule changes; awards keep the version that they were given under. */
  readonly version: number;
  /** Only `active` badges are given; awards of the others stay. */
  readonly state: 'draft' | 'active' | 'paused' | 'retired';
}

/** A badge that is given when its rule is met: once in a life, or once for each period of its calendar window. */
export type RuleBadge = Described & {
  readonly award: 'rule';
  readonly rule: Rule;
  readonly repeat: 'once' | 'per-window';
};

/** A badge that people give by hand. */
export type ManualBadge = Described & { readonly award: 'manual'; readonly repeat: 'once' };

/** A badge as the catalogue lists it. */
export type BadgeDefinition = RuleBadge | ManualBadge;

/** The different calendar periods that the conditions of a rule name; a `per-window` badge has exactly one. */
export function calendarPeriodsOf(rule: Rule): readonly CalendarPeriod[] {
  if ('all' in rule) return [...new Set(rule.all.flatMap(calendarPeriodsOf))];
  if ('any' in rule) return [...new Set(rule.any.flatMap(calendarPeriodsOf))];
  if ('not' in rule) return calendarPeriodsOf(rule.not);
  if ('hasBadge' in rule || rule.metric === 'tenure') return [];
  return rule.window?.type === 'calendar' ? [rule.window.period] : [];
}

/** The ids of the badges that a rule asks for, at any depth. */
export function badgesAskedBy(rule: Rule): readonly string[] {
  if ('hasBadge' in rule) return [rule.hasBadge];
  if ('all' in rule) return rule.all.flatMap(badgesAskedBy);
  if ('any' in rule) return rule.any.flatMap(badgesAskedBy);
  if ('not' in rule) return badgesAskedBy(rule.not);
  return [];
}
