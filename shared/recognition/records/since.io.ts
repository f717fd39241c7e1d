// What is new to somebody who was last here at an instant. Pure.
import type { AwardView } from '../badges/view.ts';
import type { OwnContribution } from './own-contributions.io.ts';
import { startOfDay } from '../../platform/time/day.ts';
import type { TitleStint } from '../titles/rules.ts';

/** Titles are given by the nightly job, five minutes into the day. */
const TITLES_GIVEN_MS = 5 * 60_000;

interface News {
  readonly counted: readonly OwnContribution[];
  readonly badges: readonly AwardView[];
  readonly titles: readonly TitleStint[];
}

/** What came to count, was awarded or given after `at` (milliseconds). */
export function changesSince(
  at: number,
  {
    latest,
    awards,
    titles,
  }: {
    readonly latest: readonly OwnContribution[];
    readonly awards: readonly (AwardView & { readonly givenAt: number })[];
    readonly titles: readonly TitleStint[];
  },
): News {
  return {
    counted: latest.filter(
      ({ counts, recordedAt, decision }) => counts && Math.max(recordedAt, decision?.at ?? 0) > at,
    ),
    badges: awards.filter(({ givenAt }) => givenAt > at),
    titles: titles.filter(
      ({ since, until }) => until === undefined && startOfDay(since) + TITLES_GIVEN_MS > at,
    ),
  };
}
