// Names of badges and their windows in the reader's language.
import { badgeById, periodOf } from './lookup.ts';
import type { BadgeDefinition } from './rule.ts';
import type { AwardView } from './view.ts';
import { onceWindow, windowLabelOf } from './windows.ts';
import type { Day } from '../../platform/time/day.ts';
import type { L10n } from '../../l10n/l10n.ts';

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
function awardName(l10n: L10n, award: AwardView, badge: BadgeDefinition | undefined): string {
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

/** Whom an award's name is for, and the badges that there are now. */
interface AwardReader {
  readonly l10n: L10n;
  readonly services: { readonly catalogue: readonly BadgeDefinition[] };
}

/** An award's name with its window, as it is shown beside its picture. */
export function awardTitle({ l10n, services }: AwardReader, award: AwardView): string {
  return nameInWindow(l10n, awardName(l10n, award, badgeById(services.catalogue, award.badge)), award.window);
}

/** A ladder's name: the language's own where there is one, else its first and last step. */
export function ladderName(l10n: L10n, ladder: string, steps: readonly BadgeDefinition[]): string {
  const id = `ladder-${ladder}`;
  const [first, last] = [steps[0], steps.at(-1)];
  if (l10n.has(id) || first === undefined || last === undefined) return l10n.text(id);
  return l10n.text('one-ladder-from-to', { first: badgeName(l10n, first), last: badgeName(l10n, last) });
}

/** The window a badge is being earned in today: the period that holds `today`, or `once`. */
export function windowToday(badge: BadgeDefinition, today: Day): string {
  const period = badge.award === 'rule' ? periodOf(badge) : undefined;
  return period === undefined ? onceWindow : windowLabelOf(period, today);
}
