// Names of badges and their windows in the reader's language.
import { badgeById, periodOf } from '../../shared/badges/lookup.ts';
import type { BadgeDefinition } from '../../shared/badges/rule.ts';
import type { AwardView } from '../../shared/badges/view.ts';
import { firstDayOfMonth, formatDay, monthOf, yearOf } from '../../shared/time/day.ts';
import type { Day } from '../../shared/time/day.ts';
import type { L10n } from '../l10n/l10n.ts';

/** A badge's name: the language's own where there is one, else what its definition says. */
export function badgeName(l10n: L10n, badge: Pick<BadgeDefinition, 'id' | 'name'>): string {
  const id = `badge-${badge.id}`;
  return l10n.has(id) ? l10n.text(id) : badge.name;
}

/** Looks up names by id, for rules that ask for another badge; an unknown id stands for itself. */
export function namesIn(l10n: L10n, catalogue: readonly BadgeDefinition[]): (id: string) => string {
  return (id) => {
    const badge = badgeById(catalogue, id);
    return badge === undefined ? id : badgeName(l10n, badge);
  };
}

/** An award keeps the name it was given under; only while the badge is still called so is it translated. */
export function awardName(l10n: L10n, award: AwardView, badge: BadgeDefinition | undefined): string {
  return badge?.name === award.name ? badgeName(l10n, badge) : award.name;
}

/** "2024", "quarter 3 of 2024", "May 2024"; undefined for a badge that is had once. */
export function windowInWords(l10n: L10n, window: string): string | undefined {
  const parts = /^(\d{4})(?:-(?:Q(\d)|(\d{2})))?$/.exec(window);
  if (parts === null) return undefined;
  const year = l10n.year(Number(parts[1]));
  if (parts[2] !== undefined) return l10n.text('window-quarter', { quarter: Number(parts[2]), year });
  if (parts[3] !== undefined) return l10n.text('window-month', { month: l10n.month(Number(parts[3])), year });
  return year;
}

/** Name and window as one phrase: "Support Forum 2024". */
export function nameInWindow(l10n: L10n, name: string, window: string): string {
  const words = windowInWords(l10n, window);
  return words === undefined ? name : l10n.text('award-in-window', { badge: name, window: words });
}

/** The window a badge is being earned in today: the period that holds `today`, or `once`. */
export function windowToday(badge: BadgeDefinition, today: Day): string {
  return windowsToday(badge, today, 1)[0] ?? 'once';
}

/** The last `count` windows of a badge given per window, that of `today` first; none for one that is had once. */
export function windowsToday(badge: BadgeDefinition, today: Day, count: number): readonly string[] {
  const period = badge.award === 'rule' ? periodOf(badge) : undefined;
  if (period === undefined) return [];
  const year = yearOf(today);
  const month = monthOf(today);
  return Array.from({ length: count }, (_, back) => {
    if (period === 'year') return String(year - back);
    const day = firstDayOfMonth(year, month - back * (period === 'quarter' ? 3 : 1));
    if (period === 'quarter') return `${yearOf(day)}-Q${Math.ceil(monthOf(day) / 3)}`;
    return formatDay(day).slice(0, 7);
  });
}
