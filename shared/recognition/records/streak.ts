// Streaks: how many days in a row somebody did something that counts.
import type { Day } from '../../platform/time/day.ts';
import type { StreakView } from './view.ts';

/** Runs of consecutive days. The current one may have ended yesterday: today is not over. Days ahead of today don't count yet. */
export function streakOf(active: readonly Day[], today: Day): StreakView {
  let longest = 0;
  let longestTo: Day | undefined;
  let run = 0;
  let previous: Day | undefined;
  for (const day of active) {
    if (day > today) break;
    run = previous !== undefined && day === previous + 1 ? run + 1 : 1;
    if (run > longest) {
      longest = run;
      longestTo = day;
    }
    previous = day;
  }
  const current = previous !== undefined && previous >= today - 1 ? run : 0;
  return {
    current,
    longest,
    longestFrom: longestTo === undefined ? undefined : longestTo - longest + 1,
    longestTo,
  };
}
