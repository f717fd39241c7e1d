// What somebody finds on their own page: their record as others see it, and what has come of
// their work since they were last here. Two queries: their partition, and their latest days.
import type { Account } from '../../identity/accounts/account.ts';
import type { AwardView } from '../badges/view.ts';
import { readOwnContributions, type OwnContribution } from './own-contributions.io.ts';
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { readOwnPlace } from '../leaderboards/own-place.io.ts';
import type { Card } from '../tally/person.ts';
import { dayOf, mondayOf, type Day } from '../../platform/time/day.ts';
import type { TitleStint } from '../titles/rules.ts';
import { standingOf, type Profile } from '../../identity/profiles/profile.ts';
import { contributorOfRecord } from './read.io.ts';
import { changesSince } from './since.io.ts';
import { readRecord } from './stored-record.io.ts';
import type { ContributorView } from './view.ts';

/** The latest contributions that "since your last visit" is told from. */
const LATEST = 50;

/** What `/me` shows somebody of themselves; `readOwnSpace` gathers it. */
export interface OwnSpace {
  readonly person: ContributorView;
  readonly profile: Profile | undefined;
  /** Holds ranks and gets badges: not when they chose to be out of public recognition. */
  readonly listed: boolean;
  readonly latest: readonly OwnContribution[];
  /** Counting contributions since Monday, in UTC. */
  readonly thisWeek: number;
  /** Own places of the 90 days, by program; only where there is one. */
  readonly places: readonly { readonly program: Program; readonly rank: number }[];
  readonly since: {
    /** When the last visit ended, in milliseconds. */
    readonly at: number;
    /** What came to count; of `latest` only. */
    readonly counted: readonly OwnContribution[];
    /** Whether there may be more of it than `latest` holds. */
    readonly more: boolean;
    readonly badges: readonly AwardView[];
    readonly titles: readonly TitleStint[];
  };
  /** What waits for a reviewer or was declined, of `latest`. */
  readonly inReview: readonly OwnContribution[];
}

/** The space of an account that has introduced itself. */
export async function readOwnSpace(
  services: Pick<Services, 'table' | 'clock' | 'catalogue'>,
  { id, handle = id, createdAt, visit }: Pick<Account, 'id' | 'handle' | 'createdAt' | 'visit'>,
): Promise<OwnSpace> {
  const [record, piece, ...places] = await Promise.all([
    readRecord(services.table, id),
    readOwnContributions(services, id, { limit: LATEST }),
    ...programs.map((program) => placeIn(services, id, program)),
  ]);
  const latest = piece === 'bad-cursor' ? [] : piece.items;
  const { profile, awards } = record;
  const person = contributorOfRecord(services, record, { handle, createdAt });
  const since = changesSince(visit.sinceAt, { latest, awards, titles: person.titles });
  return {
    person,
    profile,
    listed: standingOf(profile) === 'listed',
    latest,
    thisWeek: countedSince(record.card, mondayOf(dayOf(services.clock.now()))),
    places: places.filter((place) => place !== undefined),
    since: { at: visit.sinceAt, ...since, more: since.counted.length === LATEST },
    inReview: latest.filter(
      ({ byHand, status }) => byHand && (status === 'pending' || status === 'declined'),
    ),
  };
}

async function placeIn(services: Pick<Services, 'table'>, id: string, program: Program) {
  const place = await readOwnPlace(services, id, { program });
  return place === undefined ? undefined : { program, rank: place.rank };
}

/** The card holds the days of the last months. */
function countedSince(card: Card | undefined, from: Day): number {
  let count = 0;
  for (const days of card?.open.values() ?? []) {
    for (const [day, n] of days) if (day >= from) count += n;
  }
  return count;
}
