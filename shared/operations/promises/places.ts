// Whether a person's stored places on leaderboards are those that their days give.
import { isRanked, programOf, type Program } from '../../platform/vocabulary/programs.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { readRankKey } from '../../recognition/leaderboards/rules.ts';
import { WINDOW_DAYS, type DaysBySeries, type RankKeys } from '../../recognition/tally/person.ts';
import { readSeriesKey } from '../../activity/days/series.ts';
import type { StoredPerson } from '../../recognition/tally/stored-person.ts';
import type { Day } from '../../platform/time/day.ts';

/** Compares the counts in the person's list entries with their days in the 90 up to `today`. */
export function placesHold({
  person,
  days,
  today,
}: {
  readonly person: StoredPerson;
  readonly days: DaysBySeries;
  readonly today: Day;
}): boolean {
  const expected = new Map<string, number>();
  if (standingOf(person.profile) !== 'absent') {
    for (const [text, list] of days) {
      const { kind, locale } = readSeriesKey(text);
      if (!isRanked(kind)) continue;
      const count = list
        .filter(([day]) => day <= today && day > today - WINDOW_DAYS)
        .reduce((sum, [, n]) => sum + n, 0);
      if (count === 0) continue;
      const program = programOf(kind);
      for (const scope of locale === undefined ? [program] : [program, `${program}#${locale}`]) {
        expected.set(scope, (expected.get(scope) ?? 0) + count);
      }
    }
  }
  const stored = storedPlaces(person);
  return (
    stored.size === expected.size && [...expected].every(([scope, count]) => stored.get(scope) === count)
  );
}

function storedPlaces({ card, extra, profile }: StoredPerson): Map<string, number> {
  const stored = new Map<string, number>();
  const mark = standingOf(profile) === 'unlisted' ? '~' : '';
  const add = (scope: string, keys: RankKeys | undefined) => {
    // Lapsed places are for the nightly job only; a wrong mark counts as a wrong place.
    if (keys === undefined || keys.list.startsWith('-')) return;
    const right = keys.list.startsWith(`${mark}${scope}#`);
    stored.set(right ? scope : `wrong list ${keys.list}`, readRankKey(keys.rank).count);
  };
  for (const [program, keys] of card?.ranks ?? new Map<Program, RankKeys>()) add(program, keys);
  for (const [program, keys] of card?.localeRanks ?? new Map<Program, RankKeys>()) {
    add(`${program}#${keys.list.split('#')[1] ?? ''}`, keys);
  }
  for (const [scope, { keys }] of extra) add(scope, keys);
  return stored;
}
