// The introduction: from here on somebody has a handle and a page. Each write stands for
// itself and may be repeated; the journey's comes last, so what a crash left out is done when
// the form is sent again.
import { changeAccount } from '../../identity/accounts/change.io.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import { changeProfile } from '../../identity/profiles/change-profile.io.ts';
import { joinPrograms } from '../settings/join-programs.io.ts';
import { takeHandle, readProfile } from '../../identity/profiles/store.ts';
import { findErased } from '../../identity/profiles/erased-handle.io.ts';
import type { Services } from '../services.ts';
import { journeyOf, noteWish, reachStep } from './journey.io.ts';
import type { Introduction } from './schema.ts';

/** The handle that somebody bears from now on, or why they can't have the one they asked for. */
export type IntroduceOutcome =
  | { readonly outcome: 'introduced'; readonly handle: string }
  /** Somebody has the handle. */
  | { readonly outcome: 'taken' }
  /** The handle stands for imported work that nobody has claimed yet. */
  | { readonly outcome: 'claimable' };

type Needed = Pick<Services, 'table' | 'clock' | 'ids' | 'config' | 'handles' | 'vault'>;

/**
 * Introduces a person, or changes their introduction while they are on the way. A handle is taken
 * once: who has one keeps it, whatever is sent. `language` is that of the page, for later mails.
 */
export async function introduce(
  services: Needed,
  id: string,
  { handle: wanted, displayName, words, languages, timeZone }: Introduction,
  { language }: { readonly language: string },
): Promise<IntroduceOutcome> {
  const { table, clock, handles } = services;
  const held = (await readAccount(table, id))?.handle;
  if (held === undefined) {
    // The name of somebody who was erased stands for their work still.
    if ((await findErased(services, wanted)) !== undefined) return { outcome: 'taken' };
    await noteWish(services, id, wanted);
    const claim = await takeHandle(table, { handle: wanted, contributor: id, createdAt: clock.now() });
    if (claim.contributor !== id) return { outcome: await holderOf(services, claim.contributor) };
    handles.note(claim);
  }
  // Two devices at once may have claimed two handles: the first in the account is the name, the
  // other leads to the same person.
  const account = await changeAccount(services, id, (before) => ({
    ...before,
    handle: before.handle ?? wanted,
    language: before.language ?? language,
    timeZone,
  }));
  const handle = account?.handle ?? wanted;
  await changeProfile(services, { id, handle }, ({ words: _words, ...before }) => ({
    ...before,
    claimed: true,
    displayName,
    ...(words === '' ? {} : { words }),
    languages,
  }));
  const { programs, locales = [] } = await journeyOf(services, id);
  if (programs !== undefined) await joinPrograms(services, id, { programs, locales });
  await reachStep(services, id, 'introduction');
  return { outcome: 'introduced', handle };
}

async function holderOf({ table }: Needed, contributor: string): Promise<'taken' | 'claimable'> {
  const profile = await readProfile(table, contributor);
  return profile?.claimed === true || (profile !== undefined && profile.state !== 'active')
    ? 'taken'
    : 'claimable';
}
