// Joining programs: what somebody says they work on, in which locales. Whoever is new in a
// program that has beginners, such as social, begins under moderation.
import { beginBeginner } from '../../activity/beginners/begin.io.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import { changeProfile } from '../../identity/profiles/change-profile.io.ts';
import { readProfile } from '../../identity/profiles/store.ts';

/**
 * Sets the programs and locales (BCP 47) of a contributor. Safe to repeat. Answers whether it was
 * done: not for somebody who has not introduced themselves, as they have no profile.
 */
export async function joinPrograms(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  id: string,
  { programs, locales }: { readonly programs: readonly Program[]; readonly locales: readonly string[] },
): Promise<boolean> {
  const { table } = services;
  const handle = (await readAccount(table, id))?.handle;
  if (handle === undefined) return false;
  const before = (await readProfile(table, id))?.programs ?? [];
  // Before the profile says so: a run that dies in between is made good by the next one.
  for (const program of programs) if (!before.includes(program)) await beginBeginner(services, id, program);
  await changeProfile(services, { id, handle }, (profile) => ({ ...profile, programs, locales }));
  return true;
}
