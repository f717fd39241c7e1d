// When a line of the timetable was last due, in UTC: what EventBridge's cron says, asked the other way round. Pure.
import { weekdays, type Times } from '../../shared/platform/runtime/trigger.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The last instant up to `now` at which it was due, both in milliseconds. */
export function lastDue(at: Times, now: number): number {
  if ('everyMinutes' in at) return floorTo(now, at.everyMinutes * MINUTE_MS);
  if (at.hour === undefined) return lastAt(now, { every: HOUR_MS, after: at.minute * MINUTE_MS });
  const daily = lastAt(now, { every: DAY_MS, after: at.hour * HOUR_MS + at.minute * MINUTE_MS });
  if (at.weekday === undefined) return daily;
  const daysSince =
    (new Date(daily).getUTCDay() - weekdays.indexOf(at.weekday) + weekdays.length) % weekdays.length;
  return daily - daysSince * DAY_MS;
}

/** The last instant that lies `after` the beginning of a period, and not after `now`. */
function lastAt(now: number, { every, after }: { readonly every: number; readonly after: number }): number {
  return floorTo(now - after, every) + after;
}

function floorTo(instant: number, step: number): number {
  return Math.floor(instant / step) * step;
}
