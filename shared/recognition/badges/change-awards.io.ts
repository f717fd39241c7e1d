// Changing awards that were given: their place in lists and their `kept` mark, never what they
// say (only older work moves a date: see award.ts). Workers change the same award for different
// reasons at once, so each write stands under the version read, and facts are read after the awards.
import type { Services } from '../services.ts';
import { overtaken, untilSettled } from '../../platform/table/change.io.ts';
import { asWanted } from '../../platform/table/ruling.ts';
import { readAwards, rewriteAward, type Award } from './store.ts';

/**
 * Rewrites those of a person's awards that `deciding` wants otherwise; answers how many.
 * `deciding` reads what it needs and gives the change for each award. Throws Contended.
 */
export function changeAwards(
  { table }: Pick<Services, 'table'>,
  contributor: string,
  deciding: (awards: readonly Award[]) => Promise<(award: Award) => Award>,
): Promise<number> {
  let changed = 0;
  return untilSettled(`awards of ${contributor}`, async () => {
    const awards = await readAwards(table, contributor);
    if (awards.length === 0) return changed;
    const change = await deciding(awards);
    let isOvertaken = false;
    for (const before of awards) {
      const ruling = asWanted(before, change(before));
      if (ruling.is === 'stays') continue;
      if (await rewriteAward(table, contributor, ruling.next)) changed += 1;
      else isOvertaken = true;
    }
    return isOvertaken ? overtaken : changed;
  });
}
