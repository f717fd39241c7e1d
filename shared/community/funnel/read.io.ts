// The funnel of weeks, as managers see it: journeys come from the lists of their weeks.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../../membership/services.ts';
import { mondayOf, type Day } from '../../platform/time/day.ts';
import { weekNameOf } from '../../platform/time/week.ts';
import { wayOf } from '../../membership/sign-up/rules.ts';
import { readJourneysOfWeek } from '../../membership/sign-up/store.ts';
import { funnelOf, isOfProgram, type Funnel } from './rules.ts';

/** Names of the last `count` ISO weeks up to that of a day, newest first. */
export function weeksUpTo(day: Day, count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) => weekNameOf(mondayOf(day) - 7 * back));
}

/** Weeks of sign-ups side by side, for the managers' page. */
export interface Funnels {
  /** Of all the weeks together. */
  readonly total: Funnel;
  /** In the order in which the weeks were asked for. */
  readonly weeks: readonly { readonly week: string; readonly funnel: Funnel }[];
}

/** The funnel of those who began in some weeks, of all or of one program. A query for each week. */
export async function readFunnels(
  { table, config }: Pick<Services, 'table' | 'config'>,
  { weeks, program }: { readonly weeks: readonly string[]; readonly program?: Program | undefined },
): Promise<Funnels> {
  const way = wayOf(config);
  const read = await Promise.all(weeks.map((week) => readJourneysOfWeek(table, week)));
  const wanted = read.map((journeys) =>
    program === undefined ? journeys : journeys.filter((journey) => isOfProgram(journey, program)),
  );
  return {
    total: funnelOf(way, wanted.flat()),
    weeks: weeks.map((week, index) => ({ week, funnel: funnelOf(way, wanted[index] ?? []) })),
  };
}
