// Takes the community's pulse: this week against last, who leads, which locales,
// what was earned. Computed afresh from the cards of everyone in the windows; a
// counter would have to be right, a fresh count just is.
import { queryHolders } from '../badges/store.ts';
import type { HolderView } from '../badges/view.ts';
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import { readLeaderboard } from '../leaderboards/read.io.ts';
import { countWindow, windowStart, type WindowCounts } from '../leaderboards/rules.ts';
import { everyoneIn } from '../leaderboards/store.ts';
import type { Services } from '../services.ts';
import type { DaysBySeries } from '../tally/person.ts';
import { readCards } from '../tally/store.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';
import { readStoredPulse, writePulse } from './store.ts';
import type { ProgramPulse, PulseView } from './view.ts';

const LEADERS = 3;
const NEWEST_AWARDS = 12;
const LOCALES = 60;

/** Counts the pulse afresh and stores it. */
export async function takePulse(services: Services): Promise<PulseView> {
  const view = await countPulse(services);
  await writePulse(services.table, view);
  return view;
}

/** What a run says of the pulse that it took. */
export interface PulseReport {
  readonly day: Day;
  /** How many programs were counted. */
  readonly programs: number;
}

/** Takes the pulse and answers with its report. */
export async function takeAndReportPulse(services: Services): Promise<PulseReport> {
  const { day, programs: counted } = await takePulse(services);
  return { day, programs: counted.length };
}

/** The pulse for the front page: the stored one, or a fresh one where none was taken yet. */
export async function readPulse(services: Services): Promise<PulseView> {
  return (await readStoredPulse(services.table)) ?? countPulse(services);
}

async function countPulse(services: Services): Promise<PulseView> {
  const now = services.clock.now();
  const today = dayOf(now);
  const byProgram: ProgramPulse[] = [];
  const locales: { program: Program; locale: string; count: number }[] = [];
  for (const program of programs) {
    const sums = await sumProgram(services, program, today);
    for (const [locale, count] of sums.locales) locales.push({ program, locale, count });
    const board = await readLeaderboard(services, { program, limit: LEADERS });
    byProgram.push({
      program,
      thisWeek: sums.thisWeek,
      lastWeek: sums.lastWeek,
      peopleThisWeek: sums.people,
      leaders: board === 'bad-cursor' ? [] : board.entries,
    });
  }
  locales.sort((a, b) => b.count - a.count || (a.locale < b.locale ? -1 : 1));
  return {
    day: today,
    computedAt: now,
    programs: byProgram,
    locales: locales.slice(0, LOCALES),
    newestAwards: await newestAwards(services),
  };
}

interface Sums {
  thisWeek: number;
  lastWeek: number;
  people: number;
  locales: Map<string, number>;
}

async function sumProgram({ table }: Services, program: Program, today: Day): Promise<Sums> {
  const sums: Sums = { thisWeek: 0, lastWeek: 0, people: 0, locales: new Map() };
  const add = (open: DaysBySeries) => {
    const of = (counts: WindowCounts) => counts.programs.get(program) ?? 0;
    const week = of(countWindow(open, today - 6, today));
    sums.thisWeek += week;
    sums.lastWeek += of(countWindow(open, today - 13, today - 7));
    if (week > 0) sums.people += 1;
    for (const [locale, count] of countWindow(open, windowStart(today), today).locales.get(program) ?? []) {
      sums.locales.set(locale, (sums.locales.get(locale) ?? 0) + count);
    }
  };
  let ids: string[] = [];
  const addAll = async () => {
    for (const { open } of (await readCards(table, ids, 'eventual')).values()) add(open);
    ids = [];
  };
  for await (const id of everyoneIn(table, { program, kinds: ['shown', 'hidden'] })) {
    if (ids.push(id) === 1000) await addAll();
  }
  await addAll();
  return sums;
}

async function newestAwards({ table, catalogue }: Services): Promise<readonly HolderView[]> {
  const newest = await Promise.all(
    catalogue.map(({ id }) =>
      queryHolders(table, { badge: id, window: undefined, limit: NEWEST_AWARDS, after: undefined }),
    ),
  );
  return newest
    .flatMap(({ holders }) => holders)
    .sort((a, b) => b.awardedOn - a.awardedOn || (a.handle < b.handle ? -1 : 1))
    .slice(0, NEWEST_AWARDS);
}
