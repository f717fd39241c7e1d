// The last thing before a contribution is written: whatever was sent for somebody who was erased
// still counts, and says nothing more.
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';
import type { Services } from '../../identity/services.ts';
import type { Contribution } from './rules.ts';
import { withoutName } from './without-name.ts';

/** A contribution as it may be stored: one of a nameless record loses whatever could name somebody. */
export function fitToStore({ vault }: Pick<Services, 'vault'>, contribution: Contribution): Contribution {
  const { handle, contributor } = contribution;
  if (!handle.startsWith('erased-') || handle !== namelessHandle(vault, contributor)) return contribution;
  return withoutName(contribution, handle);
}
