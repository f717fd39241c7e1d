// Histories and badges for tests, with only what a test is about spelled out.
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { HeldBadge, PersonFacts } from '../../../shared/recognition/badges/facts.ts';
import type { BadgeDefinition, Rule, RuleBadge } from '../../../shared/recognition/badges/rule.ts';
import type { History, Series, SeriesKey } from '../../../shared/activity/days/history.ts';
import { parseDay, type Day } from '../../../shared/platform/time/day.ts';

/** The day of a date that is known to be one. */
export function day(date: string): Day {
  const found = parseDay(date);
  if (found === undefined) throw new Error(`no date: ${date}`);
  return found;
}

/** A series from dates and counts; equal dates are not allowed, the order does not matter. */
export function series(key: SeriesKey | SeriesKey['kind'], days: Readonly<Record<string, number>>): Series {
  return {
    ...(typeof key === 'string' ? { kind: key } : key),
    days: Object.entries(days)
      .map(([date, count]) => [day(date), count] as const)
      .sort(([a], [b]) => a - b),
  };
}

/** `length` days in a row with one contribution each, from a date on. */
export function daysInARow(kind: SeriesKey['kind'], from: string, length: number): Series {
  return { kind, days: Array.from({ length }, (_, at) => [day(from) + at, 1] as const) };
}

/** Facts of a person who holds nothing, unless said. */
export function person(history: History, held: readonly HeldBadge[] = []): PersonFacts {
  return { history, held };
}

/** Badges of the default catalogue, by id: a test of these is not disturbed by those that come to it. */
export function badgesNamed(...ids: readonly string[]): readonly BadgeDefinition[] {
  return ids.map((id) => {
    const badge = catalogue.find((one) => one.id === id);
    if (badge === undefined) throw new Error(`no badge ${id}`);
    return badge;
  });
}

/** An active badge with a rule, given once, unless said. */
export function badgeOf(rule: Rule, more: Partial<Omit<RuleBadge, 'rule'>> = {}): RuleBadge {
  return {
    id: 'tested',
    name: 'Tested',
    version: 1,
    state: 'active',
    award: 'rule',
    repeat: 'once',
    ...more,
    rule,
  };
}
