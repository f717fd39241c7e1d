// What comes next: the badges that are closest, each with its rule in words and how far
// it is. An invitation: badges with nothing done yet stay away unless there is no other,
// and then the smallest ones stand there, without a nought beside them.
import type { BadgeProgress } from '../../shared/recognition/badges/view.ts';
import { BadgeArt } from '../artwork/badge-art.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath } from '../http/paths.ts';
import { badgeName, namesIn, nameInWindow } from '../../shared/recognition/badges/badge-words.ts';
import { ruleOfBadge } from '../../shared/recognition/badges/rule-words.ts';

/** More than these are a list of chores. */
const shown = 5;
const shownToBeginners = 4;

/** The part of the progress list that a page shows. */
export function nextToShow(next: readonly BadgeProgress[]): readonly BadgeProgress[] {
  const begun = next.filter(({ value }) => value > 0);
  if (begun.length > 0) return begun.slice(0, shown);
  return next.toSorted((a, b) => a.target - b.target).slice(0, shownToBeginners);
}

function Next({ context, progress }: { readonly context: PageContext; readonly progress: BadgeProgress }) {
  const { l10n, link, services } = context;
  const { badge, window, value, target } = progress;
  const name = nameInWindow(l10n, badgeName(l10n, badge), window);
  const nameOf = namesIn(l10n, services.catalogue);
  return (
    <li class="row">
      <BadgeArt badge={badge} window={window} size={48} locked />
      <div>
        <a href={link(badgePath(badge.id))}>{name}</a>
        <small>{ruleOfBadge(l10n, badge, nameOf)}</small>
        {value > 0 && (
          <>
            <small>{l10n.text('person-next-of', { value, target })}</small>
            <progress
              value={value}
              max={target}
              aria-label={l10n.text('person-next-progress', { badge: name, value, target })}
            />
          </>
        )}
      </div>
    </li>
  );
}

/** The closest badges with their progress. */
export function NextBadges({
  context,
  next,
}: {
  readonly context: PageContext;
  readonly next: readonly BadgeProgress[];
}) {
  return (
    <ul class="plain">
      {next.map((progress) => (
        <Next context={context} progress={progress} />
      ))}
    </ul>
  );
}
