// Saying something about a person: their name, whether they appear, whether they are
// a machine. One versioned put of the profile; lists and awards follow by the feed.
import type { Services } from '../services.ts';
import { changeProfile } from './change-profile.io.ts';
import { isOver, type Profile } from './profile.ts';
import { readHandle } from './store.ts';

/** Only what is named changes; `displayName: null` goes back to the handle. */
interface ProfileChange {
  readonly displayName?: string | null | undefined;
  readonly optedOut?: boolean | undefined;
  readonly bot?: boolean | undefined;
  readonly deactivated?: boolean | undefined;
}

/** What came of it, with the profile as it is now. `unknown`: nobody bears the handle. */
type ManageOutcome =
  { readonly outcome: 'changed' | 'unchanged'; readonly profile: Profile } | { readonly outcome: 'unknown' };

/** Changes what is known of the contributor with a handle. Throws Contended. */
export async function manageContributor(
  services: Pick<Services, 'table' | 'ids'>,
  handle: string,
  change: ProfileChange,
): Promise<ManageOutcome> {
  const holder = await readHandle(services.table, handle, 'strong');
  if (holder === undefined) return { outcome: 'unknown' };
  let versionBefore = 0;
  const profile = await changeProfile(services, { id: holder.contributor, handle }, (before) => {
    versionBefore = before.version;
    return applyChange(before, change);
  });
  return { outcome: profile.version === versionBefore ? 'unchanged' : 'changed', profile };
}

function applyChange(before: Profile, { displayName, optedOut, bot, deactivated }: ProfileChange): Profile {
  const { displayName: nameBefore, ...rest } = before;
  const name = displayName === undefined ? nameBefore : (displayName ?? undefined);
  const state = deactivated ? 'deactivated' : 'active';
  const after = {
    ...rest,
    optedOut: optedOut ?? before.optedOut,
    bot: bot ?? before.bot,
    // Nothing brings back who was erased, or a record that went over into another.
    state: deactivated === undefined || isOver(before) ? before.state : state,
  } as const;
  return name === undefined ? { ...after } : { ...after, displayName: name };
}
