// The sections of a contributor's page that are no components of others.
import type { BadgeProgress } from '../../shared/recognition/badges/view.ts';
import type { ContributorView } from '../../shared/recognition/records/view.ts';
import { AwardWall } from '../components/award-wall.tsx';
import { NextBadges } from '../components/next-badges.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Titles } from '../components/titles.tsx';
import { ProgramTotals, YearTable } from '../components/totals.tsx';
import { DateOf, OnDay } from '../components/when.tsx';
import { Rich } from '../components/rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { contributionsPath } from '../http/paths.ts';

/** What every section is drawn from. */
export interface PersonProps {
  readonly context: PageContext;
  readonly person: ContributorView;
}

/** Without a contribution that counts, there is only a record to date. */
export function sinceMessage({ programs }: ContributorView) {
  return programs.length > 0 ? 'person-since' : 'person-here-since';
}

/** What the person says about themselves, in their own words. */
function AboutPerson({ context: { l10n }, person: { about } }: PersonProps) {
  const languages = about.languages.map((tag) => l10n.languageName(tag));
  const programs = about.joined.map((program) => l10n.text(`program-${program}`));
  return (
    <>
      {about.words !== undefined && about.words !== '' && (
        <p class="said">
          <bdi>{about.words}</bdi>
        </p>
      )}
      {programs.length > 0 && (
        <p class="soft">{l10n.text('person-joined-programs', { programs: l10n.list(programs) })}</p>
      )}
      {languages.length > 0 && (
        <p class="soft">{l10n.text('person-speaks', { languages: l10n.list(languages) })}</p>
      )}
    </>
  );
}

/** Name, dates, and what they say about themselves. */
export function PersonHead({ context, person }: PersonProps) {
  const { l10n } = context;
  return (
    <PageHead
      kicker={person.handle === person.displayName ? l10n.text('person-kicker') : <bdi>{person.handle}</bdi>}
      title={<bdi>{person.displayName}</bdi>}
      lead={
        <>
          <Rich
            l10n={l10n}
            id={sinceMessage(person)}
            parts={{ day: <DateOf context={context} day={person.joinedOn} /> }}
          />
          {person.lastActiveOn !== undefined && (
            <>
              {' · '}
              <Rich
                l10n={l10n}
                id="person-last"
                parts={{ day: <OnDay context={context} day={person.lastActiveOn} /> }}
              />
            </>
          )}
        </>
      }
    >
      {!person.claimed && <p class="soft">{l10n.text('person-unclaimed')}</p>}
      <AboutPerson context={context} person={person} />
    </PageHead>
  );
}

/** What they hold, and what comes next. */
export function BadgesAndTitles({
  context,
  person,
  next,
}: PersonProps & { readonly next: readonly BadgeProgress[] }) {
  const { l10n } = context;
  return (
    <div class="cols">
      <section aria-labelledby="badges">
        <h2 id="badges">{l10n.text('person-badges')}</h2>
        <AwardWall context={context} awards={person.badges.toSorted((a, b) => b.awardedOn - a.awardedOn)} />
      </section>
      <div>
        {person.titles.length > 0 && (
          <section aria-labelledby="titles">
            <h2 id="titles">{l10n.text('person-titles')}</h2>
            <Titles context={context} titles={person.titles} />
          </section>
        )}
        {next.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next">{l10n.text('person-next')}</h2>
            <NextBadges context={context} next={next} />
          </section>
        )}
      </div>
    </div>
  );
}

/** Also where nothing counts yet: something may be waiting for review. */
export function ListLink({ context: { l10n, link }, person }: PersonProps) {
  return (
    <p class="more">
      <a href={link(contributionsPath(person.handle))}>{l10n.text('person-list')}</a>
    </p>
  );
}

/** Counts by program, year and language. */
export function Totals({ context, person }: PersonProps) {
  const { l10n } = context;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{l10n.text('person-totals')}</h2>
      <ProgramTotals context={context} person={person} />
      <div class="split">
        <div>
          <h3>{l10n.text('person-years')}</h3>
          <YearTable context={context} person={person} />
        </div>
        {person.locales.length > 0 && (
          <div>
            <h3>{l10n.text('person-locales')}</h3>
            <ul class="chips">
              {person.locales.map(({ locale, total }) => (
                <li>
                  <bdi>{l10n.languageName(locale)}</bdi> <small>{l10n.number(total)}</small>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <ListLink context={context} person={person} />
    </section>
  );
}
