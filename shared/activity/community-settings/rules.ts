// What managers set for the whole community: the guidelines in words of their own, and the
// programs in which what somebody logs by hand is looked at before it counts.
import type { Program } from '../../platform/vocabulary/programs.ts';

/** What managers have set, as the table keeps it; `initialCommunity` before the first change. */
export interface Community {
  readonly version: number;
  /** Rises whenever a text of the guidelines changes; newcomers' journeys note which they read. */
  readonly guidelinesVersion: number;
  /** Plain text, paragraphs apart by an empty line; absent: the sentences that come with Laurel. */
  readonly guidelines?: string;
  readonly programGuidelines: Readonly<Partial<Record<Program, string>>>;
  /** Programs that ask for review of contributions logged by hand. */
  readonly reviewPrograms: readonly Program[];
}

/** What holds until a manager says otherwise. */
export const initialCommunity: Community = {
  version: 0,
  guidelinesVersion: 1,
  programGuidelines: {},
  reviewPrograms: ['social'],
};

/** What a manager may change; an empty text goes back to the sentences that come with Laurel. */
export interface CommunityChange {
  readonly guidelines: string;
  readonly programGuidelines: Readonly<Partial<Record<Program, string>>>;
  readonly reviewPrograms: readonly Program[];
}

/** The settings after a change; the same value when nothing changed. */
export function withChange(before: Community, change: CommunityChange): Community {
  const programGuidelines = Object.fromEntries(
    Object.entries(change.programGuidelines).filter(([, text]) => text !== ''),
  );
  const { guidelines: _guidelines, ...rest } = before;
  const after = {
    ...rest,
    ...(change.guidelines === '' ? {} : { guidelines: change.guidelines }),
    programGuidelines,
    reviewPrograms: change.reviewPrograms,
  };
  const sameWords = wordsOf(after) === wordsOf(before);
  if (sameWords && String(before.reviewPrograms) === String(after.reviewPrograms)) return before;
  return {
    ...after,
    version: before.version + 1,
    guidelinesVersion: sameWords ? before.guidelinesVersion : before.guidelinesVersion + 1,
  };
}

function wordsOf({ guidelines, programGuidelines }: Pick<Community, 'guidelines' | 'programGuidelines'>) {
  const own = Object.entries(programGuidelines).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([guidelines ?? '', own]);
}
