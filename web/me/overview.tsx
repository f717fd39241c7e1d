// One's own space: what came of one's work since the last visit, what waits, what is next,
// and the ways to everything that is one's own.
import { beginnerStateOf } from '../../shared/activity/beginners/read.io.ts';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { readOwnSpace, type OwnSpace } from '../../shared/recognition/records/own-space.io.ts';
import { greetingsFor } from '../../shared/membership/welcome/read.io.ts';
import { recordsOfAddress } from '../../shared/membership/claims/source-address.io.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { Notice } from '../components/form.tsx';
import { NextBadges, nextToShow } from '../components/next-badges.tsx';
import { OwnContributionRow } from '../components/own-contribution.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Rich } from '../components/rich.tsx';
import { joinMessages } from '../../shared/l10n/join.ts';
import { ownMessages } from '../../shared/l10n/own.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { claimPath, joinPath, logPath, ownContributionsPath, welcomePath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { Beginners, Figures, Greetings, Ways, type Beginning, type Greeted } from './overview-parts.tsx';
import { Since } from './since.tsx';

/** Greetings are lines of the welcome page, and those stand among the words of the sign-up. */
export const messages = [ownMessages, joinMessages];

interface OverviewProps {
  readonly context: PageContext;
  readonly space: OwnSpace;
  readonly beginners: Beginning;
  readonly greetings: Greeted;
  /** Records of earlier work for which a source gave the person's own address. */
  readonly records: number;
}

/** Nothing has come from this person yet: the page invites instead of counting noughts. */
function isNew({ person, latest }: OwnSpace): boolean {
  return person.programs.length === 0 && latest.length === 0;
}

function Start({ context: { l10n, link } }: Pick<OverviewProps, 'context'>) {
  return (
    <section aria-labelledby="start">
      <h2 id="start">{l10n.text('own-start')}</h2>
      <p>{l10n.text('own-start-lead')}</p>
      <ul class="chips">
        <li>
          <a href={link(logPath)}>
            <b>{l10n.text('own-log-title')}</b>
          </a>
        </li>
        <li>
          <a href={link(joinPath)}>{l10n.text('own-start-task')}</a>
        </li>
        <li>
          <a href={link(welcomePath)}>{l10n.text('own-start-welcome')}</a>
        </li>
      </ul>
    </section>
  );
}

function InReview({ context, space }: Pick<OverviewProps, 'context' | 'space'>) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="review">
      <h2 id="review">{l10n.text('own-review')}</h2>
      <ul class="plain">
        {space.inReview.slice(0, 5).map((item) => (
          <OwnContributionRow context={context} item={item} />
        ))}
      </ul>
      <p class="more">
        <a href={link(ownContributionsPath)}>{l10n.text('own-list-all')}</a>
      </p>
    </section>
  );
}

function Overview({ context, space, beginners, greetings, records }: OverviewProps) {
  const { l10n, link, services } = context;
  const { person, since } = space;
  const next = nextToShow(person.next);
  const shown = since.badges.map(({ badge, window }) => ({
    badge: badgeById(services.catalogue, badge) ?? { id: badge },
    window,
  }));
  return (
    <>
      <ArtworkSheet badges={[...shown, ...next]} titles={since.titles} />
      <PageHead
        kicker={l10n.text('nav-own')}
        title={<Rich l10n={l10n} id="own-hello" parts={{ name: <bdi>{person.displayName}</bdi> }} />}
        lead={l10n.text(isNew(space) ? 'own-lead-new' : 'own-lead')}
      >
        {!isNew(space) && (
          <p class="more">
            <a href={link(logPath)}>
              <b>{l10n.text('own-log-title')}</b>
            </a>
          </p>
        )}
      </PageHead>
      {records > 0 && (
        <Notice>
          {l10n.text('own-records-found')} <a href={link(claimPath)}>{l10n.text('own-records-look')}</a>
        </Notice>
      )}
      {isNew(space) ? <Start context={context} /> : <Since context={context} space={space} />}
      {!isNew(space) && <Figures context={context} space={space} />}
      <div class="cols">
        <div>
          {next.length > 0 && (
            <section aria-labelledby="next">
              <h2 id="next">{l10n.text('person-next')}</h2>
              <NextBadges context={context} next={next} />
            </section>
          )}
          {space.inReview.length > 0 && <InReview context={context} space={space} />}
        </div>
        <div>
          {greetings.length > 0 && <Greetings context={context} greetings={greetings} />}
          {beginners.length > 0 && <Beginners context={context} beginners={beginners} />}
          <Ways context={context} handle={person.handle} />
        </div>
      </div>
    </>
  );
}

/** `/me` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const { services } = context;
    const { account } = visitorIn(context);
    const [space, beginners, greetings, records] = await Promise.all([
      readOwnSpace(services, account),
      beginnerStateOf(services, account.id),
      greetingsFor(services, account.id),
      recordsOfAddress(services, account.email),
    ]);
    return {
      is: 'page',
      title: context.l10n.text('nav-own'),
      view: (
        <Overview
          context={context}
          space={space}
          beginners={beginners}
          greetings={greetings}
          records={records.length}
        />
      ),
    };
  },
});
