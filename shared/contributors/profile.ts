// What is known of a person beyond their work. Imported authors have no profile
// until somebody says something about them: the handle item stands for them.

export interface Profile {
  readonly version: number;
  readonly handle: string;
  readonly displayName?: string;
  /** Someone has taken the record as theirs. */
  readonly claimed: boolean;
  /** Out of leaderboards and public recognition by the person's own wish. */
  readonly optedOut: boolean;
  readonly state: 'active' | 'deactivated';
  readonly bot: boolean;
}

/** How a person may appear: in lists, out of lists by choice, or nowhere at all. */
export type Standing = 'listed' | 'unlisted' | 'absent';

/** Bots and deactivated accounts are in no list, mail or page; who opted out holds no rank and gets no award. */
export function standingOf(profile: Pick<Profile, 'optedOut' | 'state' | 'bot'> | undefined): Standing {
  if (profile === undefined) return 'listed';
  if (profile.bot || profile.state === 'deactivated') return 'absent';
  return profile.optedOut ? 'unlisted' : 'listed';
}
