// What is known of a person beyond their work. Imported authors have no profile
// until somebody says something about them: the handle item stands for them.

import type { Program } from '../../platform/vocabulary/programs.ts';

/** Who may see a person's page. */
export const visibilities = ['public', 'members', 'self'] as const;
export type Visibility = (typeof visibilities)[number];

/** What the pages and lists go by when they speak of a person; no address stands in it. */
export interface Profile {
  readonly version: number;
  readonly handle: string;
  readonly displayName?: string;
  /** Someone has taken the record as theirs. */
  readonly claimed: boolean;
  /** Out of leaderboards and public recognition by the person's own wish. */
  readonly optedOut: boolean;
  /** `merged`: the record went over into another; `erased`: counts stay under no name. */
  readonly state: 'active' | 'deactivated' | 'merged' | 'erased';
  readonly bot: boolean;
  /** A few words of the person about themselves. */
  readonly words?: string;
  /** Languages the person speaks, BCP 47. */
  readonly languages?: readonly string[];
  /** Programs the person has joined. */
  readonly programs?: readonly Program[];
  /** Locales the person works in, BCP 47. */
  readonly locales?: readonly string[];
  /** Absent means public. */
  readonly visibility?: Visibility;
  /** The mark of the address that a source gave for a record nobody has claimed; shown to nobody. */
  readonly sourceMark?: string;
}

/** Whether a record's story is over: nothing that was on its way may change it any more. */
export function isOver({ state }: Pick<Profile, 'state'>): boolean {
  return state === 'erased' || state === 'merged';
}

/** How a person may appear: in lists, out of lists by choice, or nowhere at all. */
type Standing = 'listed' | 'unlisted' | 'absent';

/**
 * Bots and deactivated accounts are in no list, mail or page; who opted out holds no rank and gets no
 * award. Who was erased is as good as opted out for the community's sums, and has no page either.
 */
export function standingOf(profile: Pick<Profile, 'optedOut' | 'state' | 'bot'> | undefined): Standing {
  if (profile === undefined) return 'listed';
  if (profile.bot || profile.state === 'deactivated' || profile.state === 'merged') return 'absent';
  return profile.optedOut || profile.state === 'erased' ? 'unlisted' : 'listed';
}

/** Whom a page is asked for: a stranger, a signed-in member, or the person themselves. */
type Viewer = 'anyone' | 'member' | 'self';

/** How a member, by contributor id, stands to the person with `id`; no member is a stranger. */
export function viewerOf(id: string, member: string | undefined): Viewer {
  if (member === undefined) return 'anyone';
  return member === id ? 'self' : 'member';
}

/** Whether a person's page is shown to a viewer. */
export function hasPage(
  profile: Pick<Profile, 'state' | 'bot' | 'visibility'> | undefined,
  viewer: Viewer,
): boolean {
  if (profile === undefined) return true;
  if (profile.bot || profile.state !== 'active') return false;
  if (profile.visibility === 'self') return viewer === 'self';
  return profile.visibility === 'members' ? viewer !== 'anyone' : true;
}
