// Reads a contributor's page: the handle, then everything about the person in one
// query of their partition. Totals are folded from the days here, never stored.
import { progress } from '../badges/progress.ts';
import type { Award } from '../badges/store.ts';
import type { AwardView } from '../badges/view.ts';
import type { Services } from '../services.ts';
import { firstCard, historyOf } from '../tally/person.ts';
import { dayOf } from '../../platform/time/day.ts';
import { lasted } from '../titles/rules.ts';
import { hasPage, viewerOf } from '../../identity/profiles/profile.ts';
import { readRecord, type StoredRecord } from './stored-record.io.ts';
import { summarise } from './summary.ts';
import type { ContributorView } from './view.ts';

/**
 * A contributor by handle as `viewer` (a member's contributor id, if any) may see them, with the
 * calendar of `year` or of their latest; undefined when they have no page for the viewer.
 */
export async function readContributor(
  services: Pick<Services, 'table' | 'clock' | 'catalogue' | 'handles'>,
  handle: string,
  { year, viewer }: { readonly year?: number | undefined; readonly viewer?: string | undefined },
): Promise<ContributorView | undefined> {
  const claim = await services.handles.find(handle);
  if (claim === undefined) return undefined;
  const record = await readRecord(services.table, claim.contributor);
  if (!hasPage(record.profile, viewerOf(claim.contributor, viewer))) return undefined;
  return contributorOfRecord(services, record, { handle, createdAt: claim.createdAt, year });
}

/** A contributor from their record; `handle` and `createdAt` (ms) say what the record may not. */
export function contributorOfRecord(
  { clock, catalogue }: Pick<Services, 'clock' | 'catalogue'>,
  { card, profile, years, awards, titles }: StoredRecord,
  {
    handle,
    createdAt,
    year,
  }: { readonly handle: string; readonly createdAt: number; readonly year?: number | undefined },
): ContributorView {
  const today = dayOf(clock.now());
  const history = historyOf(card ?? firstCard(handle, today), years.values());
  const badges = awards
    .map(viewOfAward)
    .sort((a, b) => b.awardedOn - a.awardedOn || (a.badge < b.badge ? -1 : 1));
  const held = badges.map(({ badge, window, awardedOn }) => ({ badge, window, awardedOn }));
  return {
    handle: profile?.handle ?? handle,
    displayName: profile?.displayName ?? handle,
    claimed: profile?.claimed ?? false,
    about: {
      words: profile?.words,
      languages: profile?.languages ?? [],
      joined: profile?.programs ?? [],
    },
    ...summarise({ history, today, year, createdOn: dayOf(createdAt) }),
    badges,
    titles: titles.filter(lasted).sort((a, b) => b.since - a.since),
    next: progress(catalogue, { history, held }, today),
  };
}

function viewOfAward({
  givenAt: _givenAt,
  holder: _holder,
  listed: _listed,
  version: _version,
  ...view
}: Award): AwardView {
  return view;
}
