// The front page: the community's pulse. Weeks are compared by showing both, in words
// that don't scold a quiet one.
import { readPulse } from '../../shared/recognition/pulse/take.io.ts';
import type { ProgramPulse, PulseView } from '../../shared/recognition/pulse/view.ts';
import type { Program } from '../../shared/platform/vocabulary/kinds.ts';
import { programs } from '../../shared/platform/vocabulary/kinds.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { badgeName, nameInWindow } from '../../shared/recognition/badges/badge-words.ts';
import { Bar } from '../components/bar.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Person } from '../components/person.tsx';
import { Ago, DateOf, OnDay } from '../components/when.tsx';
import { Rich } from '../../shared/l10n/rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath, badgesPath, leaderboardPath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

interface PulseProps {
  readonly context: PageContext;
  readonly pulse: PulseView;
}

/** More leaders than these are for the leaderboards. */
const leadersShown = 3;
const awardsShown = 8;
/** A community of 70 languages would fill the page; the leaderboards list all of theirs. */
const localesShown = 12;

function Week({
  context: { l10n, link },
  program,
  most,
}: {
  readonly context: PageContext;
  readonly program: ProgramPulse;
  readonly most: number;
}) {
  const { program: id, thisWeek, lastWeek, peopleThisWeek } = program;
  return (
    <div class={`fig ${id}`}>
      <dt>
        <a href={link(leaderboardPath(id))}>{l10n.text(`program-${id}`)}</a>
      </dt>
      <dd>
        <span class="num">{l10n.number(thisWeek)}</span>
        <span class="bars">
          <Bar value={thisWeek} most={most} />
          <Bar value={lastWeek} most={most} />
        </span>
        <small>
          {l10n.text(`counted-${id}`)}{' '}
          {l10n.text('front-people', { people: l10n.text('count-people', { count: peopleThisWeek }) })}
        </small>
        <small>{l10n.text('front-last-week', { count: lastWeek })}</small>
      </dd>
    </div>
  );
}

function WeekInNumbers({ context, pulse }: PulseProps) {
  return (
    <section aria-labelledby="week">
      <h2 id="week">{context.l10n.text('front-week')}</h2>
      <dl class="figs">
        {pulse.programs.map((program) => (
          <Week context={context} program={program} most={Math.max(program.thisWeek, program.lastWeek)} />
        ))}
      </dl>
    </section>
  );
}

function Leaders({
  context,
  program: { program, leaders },
}: {
  readonly context: PageContext;
  readonly program: ProgramPulse;
}) {
  const { l10n, link } = context;
  return (
    <div>
      <h3>{l10n.text(`program-${program}`)}</h3>
      {leaders.length === 0 && <p class="soft">{l10n.text('front-leaders-none')}</p>}
      {leaders.length > 0 && (
        <ol class="top">
          {leaders.slice(0, leadersShown).map((entry) => (
            <li>
              <span>
                <span class="rank" aria-hidden="true">
                  {l10n.number(entry.rank)}
                </span>
                <Person link={link} handle={entry.handle} displayName={entry.displayName} />
              </span>
              <span>{l10n.number(entry.count)}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="more">
        <a href={link(leaderboardPath(program))}>
          {l10n.text('front-leaders-more', { program: l10n.text(`program-${program}`) })}
        </a>
      </p>
    </div>
  );
}

function NewestBadges({ context, pulse }: PulseProps) {
  const { l10n, link, services } = context;
  const awards = pulse.newestAwards.slice(0, awardsShown);
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{l10n.text('front-badges')}</h2>
      {awards.length === 0 && <p class="soft">{l10n.text('front-badges-none')}</p>}
      <ul class="plain">
        {awards.map((award) => {
          const badge = badgeById(services.catalogue, award.badge);
          const name = nameInWindow(
            l10n,
            badge === undefined ? award.badge : badgeName(l10n, badge),
            award.window,
          );
          return (
            <li class="row">
              <BadgeArt badge={badge ?? { id: award.badge }} window={award.window} size={48} />
              <div>
                <Person link={link} handle={award.handle} displayName={award.displayName} />
                <small>
                  <a href={link(badgePath(award.badge))}>{name}</a> ·{' '}
                  <OnDay context={context} day={award.awardedOn} />
                </small>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="more">
        <a href={link(badgesPath)}>{l10n.text('front-badges-more')}</a>
      </p>
    </section>
  );
}

function LocalesOf({
  context: { l10n, link },
  program,
  locales,
}: {
  readonly context: PageContext;
  readonly program: Program;
  readonly locales: PulseView['locales'];
}) {
  if (locales.length === 0) return <></>;
  return (
    <div>
      <h3>{l10n.text(`program-${program}`)}</h3>
      <ul class="chips">
        {locales.slice(0, localesShown).map(({ locale, count }) => (
          <li>
            <a href={link(leaderboardPath(program), { locale })}>
              <bdi>{l10n.languageName(locale)}</bdi>
            </a>{' '}
            <small>{l10n.number(count)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
