// Titles of the past 90 days: ranks 1 to 10 of a program are Top 10, 11 to 25
// Top 25. A title is held as a stint with a first day and, once lost, a last.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Day } from '../../platform/time/day.ts';

/** The higher title first: where two compete, their order decides. */
export const titleIds = ['top-10', 'top-25'] as const;
export type TitleId = (typeof titleIds)[number];

/** The contract's words for a title. */
export const titleNames = {
  'top-10': 'Top 10 Contributor',
  'top-25': 'Top 25 Contributor',
} as const satisfies Record<TitleId, string>;

/** The title of a rank, or undefined below 25. */
export function titleOfRank(rank: number): TitleId | undefined {
  if (rank >= 1 && rank <= 10) return 'top-10';
  if (rank >= 11 && rank <= 25) return 'top-25';
  return undefined;
}

/** One period in which a person held a title in a program. */
export interface TitleStint {
  readonly program: Program;
  readonly title: TitleId;
  /** The day of the nightly run that gave it. */
  readonly since: Day;
  /** The day of the nightly run that took it; absent while held. */
  readonly until?: Day;
}

/** Who holds a program's titles, with the day since when. */
export interface Holding {
  readonly contributor: string;
  readonly title: TitleId;
  readonly since: Day;
}

/** What a night comes to in a program: who holds its titles now, and which stints that begins and ends. */
export interface TitleChange {
  readonly holders: readonly Holding[];
  /** Stints to write: those that begin, and those that end on this night. */
  readonly stints: readonly (TitleStint & { readonly contributor: string })[];
}

/**
 * The holders after a night: a title kept stays with its first day, one lost or
 * changed ends on this night. `ranking` is in order, best first.
 */
export function turnOver({
  program,
  before,
  ranking,
  night,
}: {
  readonly program: Program;
  readonly before: readonly Holding[];
  readonly ranking: readonly string[];
  readonly night: Day;
}): TitleChange {
  const held = new Map(before.map((holding) => [holding.contributor, holding]));
  const holders: Holding[] = [];
  const stints: (TitleStint & { contributor: string })[] = [];
  for (const [i, contributor] of ranking.entries()) {
    const title = titleOfRank(i + 1);
    if (title === undefined) break;
    const known = held.get(contributor);
    if (known?.title === title) {
      holders.push(known);
      continue;
    }
    holders.push({ contributor, title, since: night });
    stints.push({ contributor, program, title, since: night });
  }
  for (const { contributor, title, since } of before) {
    const kept = holders.some((now) => now.contributor === contributor && now.title === title);
    // One that began this very night, and falls to a second run of it, ends as it
    // began: an empty stint, which history leaves out.
    if (!kept) stints.unshift({ contributor, program, title, since, until: night });
  }
  return { holders, stints };
}

/** Whether a stint lasted: a second run of a night can leave one that ended as it began. */
export function lasted(stint: TitleStint): boolean {
  return stint.until === undefined || stint.until > stint.since;
}
