// The periods of a badge to choose from. Which of them have holders is only known from
// the holders at hand, and asking for more would cost reads for every visitor.
import { rangeOfLabel, windowLabelOf } from '../../shared/recognition/badges/windows.ts';
import { periodOf } from '../../shared/recognition/badges/lookup.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import type { Day } from '../../shared/platform/time/day.ts';
import type { PageContext } from '../http/page-context.ts';
import { badgePath } from '../http/paths.ts';
import type { HoldersPiece } from '../../shared/recognition/badges/view.ts';
import { windowInWords } from '../../shared/recognition/badges/badge-words.ts';

/** A list that goes on may reach further back; so many periods are offered untold. */
const untold = 2;

interface Chosen {
  readonly badge: BadgeDefinition;
  readonly window: string | undefined;
  readonly piece: HoldersPiece;
}

/**
 * Labels of the periods to link to, newest first. Of all holders: those seen in the
 * list, and two before them if it goes on. Of one period: it and its neighbours, unless
 * nobody holds the badge for it. Empty for a badge that is had once.
 */
export function windowsToOffer({ badge, window, piece }: Chosen, today: Day): readonly string[] {
  const period = badge.award === 'rule' ? periodOf(badge) : undefined;
  if (period === undefined) return [];
  const labelAt = (day: Day) => windowLabelOf(period, day);
  if (window !== undefined) {
    const range = rangeOfLabel(window);
    if (range === undefined || window !== labelAt(range.to)) return [];
    if (piece.holders.length === 0) return [window];
    return [...(range.to < today ? [labelAt(range.to + 1)] : []), window, labelAt(range.from - 1)];
  }
  const offered = [...new Set(piece.holders.map((holder) => holder.window))].sort().reverse();
  let oldest = rangeOfLabel(offered.at(-1) ?? '');
  for (let more = 0; piece.cursor !== undefined && oldest !== undefined && more < untold; more += 1) {
    const before = labelAt(oldest.from - 1);
    offered.push(before);
    oldest = rangeOfLabel(before);
  }
  return offered;
}

/** Links to all holders and to those of single periods; nothing where there is nothing to choose. */
export function WindowChoice({ context, ...chosen }: Chosen & { readonly context: PageContext }) {
  const { l10n, link, today } = context;
  const { badge, window } = chosen;
  const windows = windowsToOffer(chosen, today);
  if (windows.length === 0) return <></>;
  const path = badgePath(badge.id);
  return (
    <nav aria-label={l10n.text('one-badge-windows')}>
      <ul class="chips">
        <li>
          <a href={link(path)} aria-current={window === undefined ? 'true' : undefined}>
            {l10n.text('one-badge-all-windows')}
          </a>
        </li>
        {windows.map((each) => (
          <li>
            <a href={link(path, { window: each })} aria-current={each === window ? 'true' : undefined}>
              {windowInWords(l10n, each) ?? each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
