// Changing awards that were given: their place in lists and their `kept` mark, never
// what they say (only older work moves a date: see award.ts). Workers change the same award for different reasons at once, so each
// write stands under the version read, and facts are read after the awards.
import { Contended } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';
import { readAwards, rewriteAward, type Award } from './store.ts';

const ATTEMPTS = 10;

/**
 * Rewrites those of a person's awards that `deciding` wants otherwise; answers how many.
 * `deciding` reads what it needs and gives the change for each award.
 */
export async function changeAwards(
  { table }: Pick<Services, 'table'>,
  contributor: string,
  deciding: (awards: readonly Award[]) => Promise<(award: Award) => Award>,
): Promise<number> {
  let changed = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const awards = await readAwards(table, contributor);
    if (awards.length === 0) return changed;
    const change = await deciding(awards);
    let overtaken = false;
    for (const before of awards) {
      const after = change(before);
      if (sameAward(before, after)) continue;
      if (await rewriteAward(table, contributor, after)) changed += 1;
      else overtaken = true;
    }
    if (!overtaken) return changed;
  }
  throw new Contended(`awards of ${contributor}`);
}

function sameAward(a: Award, b: Award): boolean {
  return (
    a.kept === b.kept &&
    a.listed === b.listed &&
    a.holder.handle === b.holder.handle &&
    a.holder.displayName === b.holder.displayName
  );
}
