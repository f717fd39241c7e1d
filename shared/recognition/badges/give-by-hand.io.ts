// Giving a manual badge. Rule badges can't be given by hand: their awards follow from
// the work alone, and a rebuild must come to the same ones.
import type { Services } from '../services.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { readHandle, readProfile } from '../../identity/profiles/store.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';
import { badgeById } from './lookup.ts';
import { insertAward, readAward, type Award } from './store.ts';
import { onceWindow } from './windows.ts';

/** `held`: they had it before, and `award` is that first one. `not-given-now`: the badge is paused or retired. */
export type GiveOutcome =
  | { readonly outcome: 'given' | 'held'; readonly award: Award }
  | { readonly outcome: 'unknown-badge' | 'not-manual' | 'not-given-now' | 'unknown-contributor' }
  /** The person opted out of recognition, is deactivated or a machine. */
  | { readonly outcome: 'not-shown' };

/** Gives a manual badge once. `awardedOn` is today (UTC) unless said otherwise; who holds it keeps the first award. */
export async function giveByHand(
  services: Pick<Services, 'table' | 'clock' | 'log' | 'catalogue'>,
  {
    badge: badgeId,
    handle,
    reason,
    awardedOn,
  }: {
    readonly badge: string;
    readonly handle: string;
    readonly reason: string;
    readonly awardedOn?: Day | undefined;
  },
): Promise<GiveOutcome> {
  const { table, clock, log, catalogue } = services;
  const badge = badgeById(catalogue, badgeId);
  if (badge === undefined || badge.state === 'draft') return { outcome: 'unknown-badge' };
  if (badge.award !== 'manual') return { outcome: 'not-manual' };
  if (badge.state !== 'active') return { outcome: 'not-given-now' };
  const claim = await readHandle(table, handle, 'strong');
  if (claim === undefined) return { outcome: 'unknown-contributor' };
  const id = claim.contributor;
  const profile = await readProfile(table, id);
  if (standingOf(profile) !== 'listed') return { outcome: 'not-shown' };
  const award: Award = {
    version: 1,
    badge: badge.id,
    window: onceWindow,
    name: badge.name,
    awardedOn: awardedOn ?? dayOf(clock.now()),
    ruleVersion: badge.version,
    counts: [],
    kept: false,
    reason,
    givenAt: clock.now(),
    holder: {
      handle: profile?.handle ?? handle,
      ...(profile?.displayName === undefined ? {} : { displayName: profile.displayName }),
    },
    listed: true,
  };
  if (await insertAward(table, id, award)) {
    log.info('award_given', { contributor: id, badge: badge.id, window: onceWindow });
    return { outcome: 'given', award };
  }
  return { outcome: 'held', award: (await readAward(table, id, award)) ?? award };
}
