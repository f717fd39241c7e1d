// Badges that a person holds, as artwork with name and date.
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import type { AwardView } from '../../shared/recognition/badges/view.ts';
import { BadgeArt } from '../artwork/badge-art.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath } from '../http/paths.ts';
import { awardTitle } from '../../shared/recognition/badges/badge-words.ts';
import { HowEarned } from './how-earned.tsx';
import { DateOf } from './when.tsx';

interface AwardsProps {
  readonly context: PageContext;
  /** Newest first. */
  readonly awards: readonly AwardView[];
}

function Tile({ context, award }: { readonly context: PageContext; readonly award: AwardView }) {
  const { l10n, link, services } = context;
  const window = award.window === 'once' ? undefined : award.window;
  return (
    <li>
      <a href={link(badgePath(award.badge), { window })}>
        <BadgeArt
          badge={badgeById(services.catalogue, award.badge) ?? { id: award.badge }}
          window={award.window}
          size={72}
        />
        <span>{awardTitle(context, award)}</span>
      </a>
      <small>
        <DateOf context={context} day={award.awardedOn} short />
        {award.kept && ` · ${l10n.text('person-kept')}`}
      </small>
    </li>
  );
}

/** The badges on the wall; a sentence where there are none yet. */
export function AwardWall({ context, awards }: AwardsProps) {
  const { l10n } = context;
  if (awards.length === 0) return <p class="soft">{l10n.text('person-badges-none')}</p>;
  return (
    <>
      <ul class="wall">
        {awards.map((award) => (
          <Tile context={context} award={award} />
        ))}
      </ul>
      {awards.some(({ kept }) => kept) && <p class="more soft">{l10n.text('person-kept-note')}</p>}
      <div class="more">
        <HowEarned context={context} awards={awards} />
      </div>
    </>
  );
}
