// What came of one's work since the last visit: what counts now, badges, titles; and plainly
// nothing when there is nothing.
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import type { OwnSpace } from '../../shared/recognition/records/own-space.io.ts';
import { AwardWall } from '../components/award-wall.tsx';
import { OwnContributionRow } from '../components/own-contribution.tsx';
import { Titles } from '../components/titles.tsx';
import { Ago } from '../components/when.tsx';
import { Rich } from '../components/rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { ownContributionsPath } from '../http/paths.ts';

interface SinceProps {
  readonly context: PageContext;
  readonly space: OwnSpace;
}

/** As many rows as can be taken in at a glance. */
const rows = 5;

/** "3 contributions in Forum", program by program. */
function countsIn({ l10n }: PageContext, { since }: OwnSpace): readonly string[] {
  return programs.flatMap((program) => {
    const count = since.counted.filter((item) => item.program === program).length;
    if (count === 0) return [];
    return l10n.text('own-since-in', {
      contributions: l10n.text('count-contributions', { count }),
      program: l10n.text(`program-${program}`),
    });
  });
}

/** The section. */
export function Since({ context, space }: SinceProps) {
  const { l10n, link } = context;
  const { counted, badges, titles, more, at } = space.since;
  const nothing = counted.length + badges.length + titles.length === 0;
  return (
    <section aria-labelledby="since">
      <h2 id="since">{l10n.text('own-since')}</h2>
      <p class="soft">
        <Rich l10n={l10n} id="own-since-when" parts={{ ago: <Ago context={context} instant={at} /> }} />
      </p>
      {nothing && <p>{l10n.text('own-since-none')}</p>}
      {counted.length > 0 && (
        <>
          <p>
            <b>{l10n.list(countsIn(context, space))}</b>
            {more && ` ${l10n.text('own-since-more')}`}
          </p>
          <ul class="plain">
            {counted.slice(0, rows).map((item) => (
              <OwnContributionRow context={context} item={item} />
            ))}
          </ul>
        </>
      )}
      {badges.length > 0 && (
        <div class="more">
          <AwardWall context={context} awards={badges} />
        </div>
      )}
      {titles.length > 0 && <Titles context={context} titles={titles} />}
      <p class="more">
        <a href={link(ownContributionsPath)}>{l10n.text('own-list-all')}</a>
      </p>
    </section>
  );
}
