// Title stints go over too, and the lists of present holders name the new record, so that a
// title and its first day stay with the person.
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { overtaken, untilSettled } from '../../platform/table/change.io.ts';
import { dayOf } from '../../platform/time/day.ts';
import { lasted, type TitleStint } from './rules.ts';
import { readStints, readTitleList, writeStint, writeTitleList } from './store.ts';
import { sameValue } from '../../platform/values/same-value.ts';
import { joinHolders, joinStints } from './titles-of-two.ts';

/** Gives a record's titles to another; answers how many stints changed. */
export async function carryTitles(services: Services, from: string, to: string): Promise<number> {
  const theirs = await readStints(services.table, from);
  let changed = 0;
  for (const program of programs) {
    if (!theirs.some((stint) => stint.program === program)) continue;
    changed += await carryProgram(services, { program, from, to });
  }
  return changed;
}

function carryProgram(
  services: Services,
  { program, from, to }: { readonly program: Program; readonly from: string; readonly to: string },
): Promise<number> {
  const { table, clock } = services;
  const today = dayOf(clock.now());
  const inProgram = (stint: TitleStint) => stint.program === program;
  return untilSettled(`the titles of ${program}`, async () => {
    const list = await readTitleList(table, program, 'strong');
    const theirs = (await readStints(services.table, from)).filter(inProgram);
    const mine = (await readStints(services.table, to)).filter(inProgram);
    const stints = joinStints(mine, theirs.filter(lasted), today);
    let changed = 0;
    for (const stint of stints) {
      if (mine.some((known) => isSame(known, stint))) continue;
      await writeStint(table, to, stint);
      changed += 1;
    }
    const holders = joinHolders(list.holders, { from, to, stints });
    if (!sameValue(holders, list.holders)) {
      // A night was given meanwhile: with its list again.
      if (!(await writeTitleList(table, { ...list, version: list.version + 1, holders }))) return overtaken;
      changed += 1;
    }
    // Only now, so that a pass that died finds them: a stint that ended as it began is none.
    for (const stint of theirs) {
      if (lasted(stint)) await writeStint(table, from, { ...stint, until: stint.since });
    }
    return changed;
  });
}

function isSame(a: TitleStint, b: TitleStint): boolean {
  return a.title === b.title && a.since === b.since && a.until === b.until;
}
