// An award is never taken back in silence. When work behind it is withdrawn it
// stays, marked as kept; when the rule is met again the mark goes.
import type { Services } from '../services.ts';
import { firstCard, historyOf } from '../tally/person.ts';
import { readPerson } from '../tally/store.ts';
import { dayOf } from '../../platform/time/day.ts';
import { changeAwards } from './change-awards.io.ts';
import { badgeById } from './lookup.ts';
import { stillMet } from './rules.ts';
import { prepare } from './timeline.ts';

/** Sets or clears the mark on each award of a person; answers how many changed. */
export function markKept(services: Services, contributor: string): Promise<number> {
  return changeAwards(services, contributor, async (awards) => {
    const today = dayOf(services.clock.now());
    const { card, years } = await readPerson(services.table, contributor);
    const history = historyOf(card ?? firstCard('', today), years.values());
    const facts = { history, held: awards, prepared: prepare(history) };
    return (award) => {
      const badge = badgeById(services.catalogue, award.badge);
      // A badge that has left the catalogue has no rule to hold the award against.
      if (badge === undefined || badge.award === 'manual') return award;
      return { ...award, kept: !stillMet(badge, award.window, facts, today) };
    };
  });
}
