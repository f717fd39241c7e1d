// Saying something about a person: their name, whether they appear, whether they are
// a machine. One versioned put of the profile; lists and awards follow by the feed.
import type { Services } from '../runtime/services.ts';
import type { Profile } from './profile.ts';
import { readHandle, readProfile, writeProfile } from './store.ts';

/** Only what is named changes; `displayName: null` goes back to the handle. */
export interface ProfileChange {
  readonly displayName?: string | null | undefined;
  readonly optedOut?: boolean | undefined;
  readonly bot?: boolean | undefined;
  readonly deactivated?: boolean | undefined;
}

export type ManageOutcome =
  | { readonly outcome: 'changed' | 'unchanged'; readonly profile: Profile }
  | { readonly outcome: 'unknown' }
  /** Others kept changing it at the same time. */
  | { readonly outcome: 'contended' };

const ATTEMPTS = 10;

/** Changes what is known of the contributor with a handle. */
export async function manageContributor(
  services: Pick<Services, 'table'>,
  handle: string,
  change: ProfileChange,
): Promise<ManageOutcome> {
  const claim = await readHandle(services.table, handle, 'strong');
  if (claim === undefined) return { outcome: 'unknown' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = (await readProfile(services.table, claim.contributor)) ?? unspoken(handle);
    const after = applyChange(before, change);
    if (JSON.stringify(after) === JSON.stringify(before)) return { outcome: 'unchanged', profile: before };
    const profile = { ...after, version: before.version + 1 };
    if (await writeProfile(services.table, claim.contributor, profile))
      return { outcome: 'changed', profile };
  }
  return { outcome: 'contended' };
}

/** What holds for someone about whom nothing was said yet. */
function unspoken(handle: string): Profile {
  return { version: 0, handle, claimed: false, optedOut: false, state: 'active', bot: false };
}

function applyChange(before: Profile, { displayName, optedOut, bot, deactivated }: ProfileChange): Profile {
  const { displayName: nameBefore, ...rest } = before;
  const name = displayName === undefined ? nameBefore : (displayName ?? undefined);
  const state = deactivated ? 'deactivated' : 'active';
  const after = {
    ...rest,
    optedOut: optedOut ?? before.optedOut,
    bot: bot ?? before.bot,
    state: deactivated === undefined ? before.state : state,
  } as const;
  return name === undefined ? { ...after } : { ...after, displayName: name };
}
