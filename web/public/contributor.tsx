// A contributor's page: figures, a year's work, badges, titles, what comes next, totals.
// Someone unknown, hidden or deactivated gets the same 404.
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import type { BadgeProgress } from '../../shared/recognition/badges/view.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { Calendar } from '../components/calendar.tsx';
import { allContributions, KeyFigures } from '../components/key-figures.tsx';
import { nextToShow } from '../components/next-badges.tsx';
import { viewerIn } from '../http/page-context.ts';
import { contributorJsonPath, contributorPath } from '../http/paths.ts';
import { yearQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import {
  sinceMessage,
  PersonHead,
  BadgesAndTitles,
  ListLink,
  Totals,
  type PersonProps,
} from './contributor-parts.tsx';

function Sheet({
  context: { services },
  person,
  next,
}: PersonProps & { readonly next: readonly BadgeProgress[] }) {
  const { catalogue } = services;
  const held = person.badges.map(({ badge, window }) => ({
    badge: badgeById(catalogue, badge) ?? { id: badge },
    window,
  }));
  return <ArtworkSheet badges={[...held, ...next]} titles={person.titles} />;
}

function ContributorScreen({ context, person }: PersonProps) {
  const next = nextToShow(person.next);
  return (
    <>
      <Sheet context={context} person={person} next={next} />
      <PersonHead context={context} person={person} />
      {person.programs.length > 0 && <KeyFigures context={context} person={person} />}
      {person.calendar.years.length > 0 && (
        <section aria-labelledby="calendar">
          <h2 id="calendar">{context.l10n.text('person-calendar')}</h2>
          <Calendar context={context} calendar={person.calendar} path={contributorPath(person.handle)} />
        </section>
      )}
      <BadgesAndTitles context={context} person={person} next={next} />
      {person.programs.length > 0 ? (
        <Totals context={context} person={person} />
      ) : (
        <ListLink context={context} person={person} />
      )}
    </>
  );
}

/** `/contributors/:handle` with `?year=` */
export const view = defineView({
  query: { year: yearQuery },
  async respond({ context, params, query: { year } }) {
    const { handle = '' } = params;
    const person = await readContributor(context.services, handle, {
      ...(year !== undefined && { year }),
      viewer: viewerIn(context),
    });
    if (person === undefined) return { is: 'not-found' };
    // The handle of a record that went over into this one.
    if (person.handle !== handle) {
      return { is: 'redirect', to: context.link(contributorPath(person.handle), { year }) };
    }
    const { l10n } = context;
    return {
      is: 'page',
      title: l10n.isolate(person.displayName),
      description: l10n.text('person-summary', {
        name: l10n.isolate(person.displayName),
        since: l10n.text(sinceMessage(person), { day: l10n.day(person.joinedOn) }),
        contributions: l10n.text('count-contributions', { count: allContributions(person) }),
      }),
      json: contributorJsonPath(person.handle),
      view: <ContributorScreen context={context} person={person} />,
    };
  },
});
