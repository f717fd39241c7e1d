// Badges that a person holds, as artwork with name and date, and how each was earned.
import { badgeById } from '../../shared/badges/lookup.ts';
import type { AwardView } from '../../shared/badges/view.ts';
import { BadgeArt } from '../artwork/badge-art.tsx';
import type { PageContext } from '../page.ts';
import { badgePath } from '../paths.ts';
import { awardName, nameInWindow } from './badge-words.ts';
import { DateOf } from './when.tsx';

interface AwardsProps {
  readonly context: PageContext;
  /** Newest first. */
  readonly awards: readonly AwardView[];
}

function titleOf({ l10n, services }: PageContext, award: AwardView): string {
  return nameInWindow(l10n, awardName(l10n, award, badgeById(services.catalogue, award.badge)), award.window);
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
        <span>{titleOf(context, award)}</span>
      </a>
      <small>
        <DateOf context={context} day={award.awardedOn} short />
        {award.kept && ` · ${l10n.text('person-kept')}`}
      </small>
    </li>
  );
}

function HowEarned({ context, awards }: AwardsProps) {
  const { l10n } = context;
  return (
    <details>
      <summary>{l10n.text('person-earned')}</summary>
      <table>
        <caption>{l10n.text('person-earned-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{l10n.text('column-badge')}</th>
            <th scope="col" class="n">
              {l10n.text('column-earned')}
            </th>
          </tr>
        </thead>
        <tbody>
          {awards.map((award) => (
            <tr>
              <th scope="row">{titleOf(context, award)}</th>
              <td class="n">
                {award.counts.length > 0
                  ? award.counts
                      .map(({ value, target }) => l10n.text('person-next-of', { value, target }))
                      .join(' · ')
                  : (award.reason ?? l10n.text('person-earned-by-hand'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
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
