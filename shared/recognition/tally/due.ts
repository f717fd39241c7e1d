// When a person must be looked at again although they did nothing: a day leaves
// the window, a day that lay ahead arrives, or a tenure is reached.
import { nextEarnedByTime } from '../badges/due.ts';
import type { PersonFacts } from '../badges/facts.ts';
import type { BadgeDefinition } from '../badges/rule.ts';
import type { Day } from '../../platform/time/day.ts';
import { isRanked, programOf, type Program } from '../../platform/vocabulary/programs.ts';
import type { History } from '../../activity/days/history.ts';
import { OPEN_DAYS, WINDOW_DAYS, type DaysBySeries } from './person.ts';
import { readSeriesKey } from '../../activity/days/series.ts';

/** The next such day after `today`, or undefined when time alone changes nothing. */
export function dueDay({
  open,
  history,
  today,
  catalogue,
  held,
}: {
  readonly open: DaysBySeries;
  readonly history: History;
  readonly today: Day;
  readonly catalogue: readonly BadgeDefinition[];
  readonly held: PersonFacts['held'];
}): Day | undefined {
  const candidates = [...windowMoves(open, today)];
  const byTime = nextEarnedByTime(catalogue, { history, held }, today);
  if (byTime !== undefined) candidates.push(byTime);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

/** Days on which a day leaves the window, or the last one of an empty window leaves the card's keep. */
function* windowMoves(open: DaysBySeries, today: Day): Generator<Day> {
  const latest = new Map<Program, Day>();
  for (const [text, days] of open) {
    const { kind } = readSeriesKey(text);
    for (const [day] of days) {
      if (day > today) yield day;
      else if (isRanked(kind)) {
        if (day > today - WINDOW_DAYS) yield day + WINDOW_DAYS;
        latest.set(programOf(kind), Math.max(day, latest.get(programOf(kind)) ?? day));
      }
    }
  }
  for (const day of latest.values()) {
    if (day <= today - WINDOW_DAYS && day + OPEN_DAYS > today) yield day + OPEN_DAYS;
  }
}
