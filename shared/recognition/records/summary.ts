// Totals, years, locales, streak and calendar of a person, folded from their days.
import { streakOf } from './streak.ts';
import { isRanked, programOf, programs, type Kind } from '../../platform/vocabulary/programs.ts';
import type { History } from '../../activity/days/history.ts';
import { yearOf, type Day } from '../../platform/time/day.ts';
import type { ContributorView, ProgramTotals, TotalsByProgram } from './view.ts';

type Summary = Pick<
  ContributorView,
  'joinedOn' | 'programs' | 'totals' | 'years' | 'locales' | 'streak' | 'calendar' | 'lastActiveOn'
>;

/** Sums a history as of `today`; `year` chooses the calendar, the latest active year when it has none. */
export function summarise({
  history,
  today,
  year,
  createdOn,
}: {
  readonly history: History;
  readonly today: Day;
  readonly year: number | undefined;
  readonly createdOn: Day;
}): Summary {
  const totals = new Totals();
  const years = new Map<number, Totals>();
  const locales = new Map<string, number>();
  const perDay = new Map<Day, number>();
  for (const { kind, locale, days } of history) {
    for (const [day, count] of days) {
      const inYear = yearOf(day);
      let ofYear = years.get(inYear);
      if (ofYear === undefined) years.set(inYear, (ofYear = new Totals()));
      totals.add(kind, count);
      ofYear.add(kind, count);
      perDay.set(day, (perDay.get(day) ?? 0) + count);
      if (locale !== undefined && isRanked(kind)) locales.set(locale, (locales.get(locale) ?? 0) + count);
    }
  }
  const active = [...perDay.keys()].sort((a, b) => a - b);
  const activeYears = [...years.keys()].sort((a, b) => b - a);
  const shownYear = year ?? activeYears[0] ?? yearOf(today);
  return {
    joinedOn: Math.min(createdOn, active[0] ?? createdOn),
    programs: programs.filter((program) => totals.of[program] !== undefined),
    totals: totals.of,
    years: Object.fromEntries(activeYears.map((key) => [String(key), years.get(key)?.of ?? {}])),
    locales: [...locales]
      .map(([locale, total]) => ({ locale, total }))
      .sort((a, b) => b.total - a.total || (a.locale < b.locale ? -1 : 1)),
    streak: streakOf(active, today),
    calendar: {
      year: shownYear,
      years: activeYears,
      days: active.filter((day) => yearOf(day) === shownYear).map((day) => [day, perDay.get(day) ?? 0]),
    },
    lastActiveOn: active.at(-1),
  };
}

class Totals {
  readonly of: { -readonly [P in keyof TotalsByProgram]: TotalsByProgram[P] } = {};

  add(kind: Kind, count: number): void {
    const program = programOf(kind);
    const before: ProgramTotals = this.of[program] ?? { total: 0, kinds: {} };
    this.of[program] = {
      total: before.total + (isRanked(kind) ? count : 0),
      kinds: { ...before.kinds, [kind]: (before.kinds[kind] ?? 0) + count },
    };
  }
}
