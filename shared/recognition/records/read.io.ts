// Reads a contributor's page: the handle, then everything about the person in one
// query of their partition. Totals are folded from the days here, never stored.
import { progress } from '../badges/progress.ts';
import { awardOfItem } from '../badges/store.ts';
import type { AwardView } from '../badges/view.ts';
import type { Services } from '../services.ts';
import { firstCard, historyOf } from '../tally/person.ts';
import { personOfItems, readPartition } from '../tally/store.ts';
import { dayOf } from '../../platform/time/day.ts';
import { lasted, type TitleStint } from '../titles/rules.ts';
import { stintOfItem } from '../titles/store.ts';
import { hasPage, viewerOf } from '../../identity/profiles/profile.ts';
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
  const items = await readPartition(services.table, claim.contributor);
  const { profile } = personOfItems(items);
  if (!hasPage(profile, viewerOf(claim.contributor, viewer))) return undefined;
  return contributorOfItems(services, items, { handle, createdAt: claim.createdAt, year });
}

/** A contributor from the items of their partition; `handle` and `createdAt` (ms) say what the items may not. */
export function contributorOfItems(
  { clock, catalogue }: Pick<Services, 'clock' | 'catalogue'>,
  items: Awaited<ReturnType<typeof readPartition>>,
  {
    handle,
    createdAt,
    year,
  }: { readonly handle: string; readonly createdAt: number; readonly year?: number | undefined },
): ContributorView {
  const { card, profile, years } = personOfItems(items);
  const today = dayOf(clock.now());
  const history = historyOf(card ?? firstCard(handle, today), years.values());
  const badges = awardsIn(items);
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
    titles: titlesIn(items),
    next: progress(catalogue, { history, held }, today),
  };
}

function awardsIn(items: readonly Record<string, unknown>[]): AwardView[] {
  return items
    .filter((item) => (item.sk as string).startsWith('AWARD#'))
    .map((item): AwardView => {
      const { givenAt: _, holder: __, listed: ___, version: ____, ...view } = awardOfItem(item);
      return view;
    })
    .sort((a, b) => b.awardedOn - a.awardedOn || (a.badge < b.badge ? -1 : 1));
}

function titlesIn(items: readonly Record<string, unknown>[]): TitleStint[] {
  return items
    .filter((item) => (item.sk as string).startsWith('TITLE#'))
    .map(stintOfItem)
    .filter(lasted)
    .sort((a, b) => b.since - a.since);
}
