// What somebody has said about themselves so far, for the forms of the sign-up.
import type { Profile } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';

/** The profile of a contributor id as its owner sees it; undefined before the introduction. */
export function ownProfile({ table }: Pick<Services, 'table'>, id: string): Promise<Profile | undefined> {
  return readProfile(table, id);
}
