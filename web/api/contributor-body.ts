// A contributor as the API shows one: dates as text, titles in the contract's words,
// kinds beside each program's total.
import type {
  ContributionView,
  ContributorView,
  TotalsByProgram,
} from '../../shared/recognition/records/view.ts';
import { formatDay, startOfDay } from '../../shared/platform/time/day.ts';
import { titleNames, type TitleStint } from '../../shared/recognition/titles/rules.ts';

/** The window of an award as JSON has it: null for one given once. */
export function windowBody(window: string): string | null {
  return window === 'once' ? null : window;
}

/** The body of `GET /api/contributors/{handle}`. */
export function contributorBody(view: ContributorView): Record<string, unknown> {
  const { handle, displayName, claimed, joinedOn, lastActiveOn, programs, locales, streak, titles } = view;
  return {
    handle,
    displayName,
    claimed,
    about: {
      words: view.about.words ?? null,
      languages: view.about.languages,
      programs: view.about.joined,
    },
    joinedAt: new Date(startOfDay(joinedOn)).toISOString(),
    lastActiveOn: lastActiveOn === undefined ? null : formatDay(lastActiveOn),
    programs,
    totals: totalsBody(view.totals),
    years: Object.fromEntries(Object.entries(view.years).map(([year, totals]) => [year, totalsBody(totals)])),
    locales,
    streak: { current: streak.current, longest: streak.longest },
    badges: view.badges.map(({ badge, window, name, awardedOn, kept, reason }) => ({
      badge,
      window: windowBody(window),
      name,
      awardedOn: formatDay(awardedOn),
      ...(kept ? { kept } : {}),
      ...(reason === undefined ? {} : { reason }),
    })),
    titles: titles.filter(({ until }) => until === undefined).map(stintBody),
    titleHistory: titles.map((stint) => ({
      ...stintBody(stint),
      until: stint.until === undefined ? null : formatDay(stint.until),
    })),
  };
}

function totalsBody(totals: TotalsByProgram): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(totals).map(([program, { total, kinds }]) => [program, { total, ...kinds }]),
  );
}

function stintBody({ program, title, since }: TitleStint): Record<string, unknown> {
  return { program, title: titleNames[title], since: formatDay(since) };
}

/** One line of a person's list of contributions; what is not known is left out. */
export function contributionBody(view: ContributionView): Record<string, unknown> {
  const { source, externalId, program, kind, occurredAt, status, counts } = view;
  const { locale, product, subject, words } = view;
  // `undefined` is dropped when this becomes JSON.
  return { source, externalId, program, kind, occurredAt, status, counts, locale, product, subject, words };
}
