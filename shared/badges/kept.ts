// An award is never taken back in silence. When work behind it is withdrawn it
// stays, marked as kept; when the rule is met again the mark goes.
import type { Services } from '../runtime/services.ts';
import { firstCard, historyOf } from '../tally/person.ts';
import { readPerson } from '../tally/store.ts';
import { dayOf } from '../time/day.ts';
import { badgeById } from './lookup.ts';
import { stillMet } from './rules.ts';
import { prepare } from './timeline.ts';
import { readAwards, rewriteAward } from './store.ts';

/** Sets or clears the mark on each award of a person; answers how many changed. */
export async function markKept(services: Services, contributor: string): Promise<number> {
  const awards = await readAwards(services.table, contributor);
  if (awards.length === 0) return 0;
  const today = dayOf(services.clock.now());
  const { card, years } = await readPerson(services.table, contributor);
  const history = historyOf(card ?? firstCard('', today), years.values());
  const facts = { history, held: awards, prepared: prepare(history) };
  let changed = 0;
  for (const award of awards) {
    const badge = badgeById(services.catalogue, award.badge);
    // A badge that has left the catalogue has no rule to hold the award against.
    if (badge === undefined || badge.award === 'manual') continue;
    const kept = !stillMet(badge, award.window, facts, today);
    if (kept === award.kept) continue;
    await rewriteAward(services.table, contributor, { ...award, kept });
    changed += 1;
  }
  return changed;
}
