// The front page: the community's pulse. Weeks are compared by showing both, in words
// that don't scold a quiet one.
import { readPulse } from '../../shared/recognition/pulse/take.io.ts';
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { PageHead } from '../components/page-head.tsx';
import { Ago, DateOf } from '../components/when.tsx';
import { Rich } from '../components/rich.tsx';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import {
  awardsShown,
  WeekInNumbers,
  Leaders,
  NewestBadges,
  LocalesOf,
  type PulseProps,
} from './front-parts.tsx';

function FrontScreen({ context, pulse }: PulseProps) {
  const { l10n } = context;
  const { catalogue } = context.services;
  const pictured = pulse.newestAwards
    .slice(0, awardsShown)
    .map(({ badge, window }) => ({ badge: badgeById(catalogue, badge) ?? { id: badge }, window }));
  return (
    <>
      <ArtworkSheet badges={pictured} />
      <PageHead
        title={l10n.text('front-title')}
        lead={
          <Rich l10n={l10n} id="front-window" parts={{ day: <DateOf context={context} day={pulse.day} /> }} />
        }
      />
      <WeekInNumbers context={context} pulse={pulse} />
      <div class="cols">
        <section aria-labelledby="leaders">
          <h2 id="leaders">{l10n.text('front-leaders')}</h2>
          <p class="soft">{l10n.text('front-leaders-window')}</p>
          <div class="quads">
            {pulse.programs.map((program) => (
              <Leaders context={context} program={program} />
            ))}
          </div>
        </section>
        <NewestBadges context={context} pulse={pulse} />
      </div>
      {pulse.locales.length > 0 && (
        <section aria-labelledby="locales">
          <h2 id="locales">{l10n.text('front-locales')}</h2>
          <p class="soft">{l10n.text('front-locales-lead')}</p>
          <div class="quads">
            {programs.map((program) => (
              <LocalesOf
                context={context}
                program={program}
                locales={pulse.locales.filter((each) => each.program === program)}
              />
            ))}
          </div>
        </section>
      )}
      <p class="soft">
        <Rich
          l10n={l10n}
          id="front-updated"
          parts={{ ago: <Ago context={context} instant={pulse.computedAt} /> }}
        />
      </p>
    </>
  );
}

/** `/` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const pulse = await readPulse(context.services);
    const { communityName } = context.services.config;
    return {
      is: 'page',
      title: communityName,
      description: `${communityName}: ${context.l10n.text('front-title')}`,
      view: <FrontScreen context={context} pulse={pulse} />,
    };
  },
});
