// The sections of the front page: this week, who leads, the newest badges, languages.
import type { ProgramPulse, PulseView } from '../../shared/recognition/pulse/view.ts';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { BadgeArt } from '../artwork/badge-art.tsx';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { badgeName, nameInWindow } from '../../shared/recognition/badges/badge-words.ts';
import { Bar } from '../components/bar.tsx';
import { Person } from '../components/person.tsx';
import { OnDay } from '../components/when.tsx';
import type { PageContext } from '../http/page-context.ts';
import { badgePath, badgesPath, leaderboardPath } from '../http/paths.ts';

/** What every section is drawn from. */
export interface PulseProps {
  readonly context: PageContext;
  readonly pulse: PulseView;
}

/** More leaders than these are for the leaderboards. */
const leadersShown = 3;

/** The front page's sheet of shapes takes as many, so that each award shown finds its picture there. */
export const awardsShown = 8;

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

/** This week and the last, program by program. */
export function WeekInNumbers({ context, pulse }: PulseProps) {
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

/** The first of a program's leaderboard. */
export function Leaders({
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

/** Who was given what, newest first. */
export function NewestBadges({ context, pulse }: PulseProps) {
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

/** A program's languages; nothing where it has none. */
export function LocalesOf({
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
