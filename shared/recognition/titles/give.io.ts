// The nightly titles. Each night that was missed is given in its turn, so that the
// history shows both days of every stint; a night run twice changes nothing.
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import { compareBytes, countWindow } from '../leaderboards/rules.ts';
import { everyoneIn } from '../leaderboards/store.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { allDays, OPEN_DAYS, WINDOW_DAYS, type Card } from '../tally/person.ts';
import { readCards, readPerson } from '../tally/store.ts';
import { dayOf, type Day } from '../../platform/time/day.ts';
import { turnOver, type TitleChange } from './rules.ts';
import { readTitleList, writeStint, writeTitleList, type TitleList } from './store.ts';

/** What a run did. `nights` are those of the program that had most to catch up. */
export interface TitlesReport {
  readonly nights: number;
  /** Stints that began or ended. */
  readonly changes: number;
}

/** After so many missed nights the card no longer has the days; they come from the years then. */
const NIGHTS_ON_CARD = OPEN_DAYS - WINDOW_DAYS;

/** Nights that are caught up at most: a year. Older ones would change no title that is still held. */
const NIGHTS_AT_MOST = 366;

/** Gives the titles of every night up to today's, from the 90 UTC days before each. */
export function giveTitles(services: Services): Promise<TitlesReport> {
  const tonight = dayOf(services.clock.now());
  return giveThrough(services, tonight, (list) =>
    list.version === 0 ? tonight : Math.min(list.night + 1, tonight),
  );
}

/** Gives the titles of nights that are over and were missed. Whoever moves windows on needs this first. */
export function giveMissedTitles(services: Services): Promise<TitlesReport> {
  const lastNight = dayOf(services.clock.now()) - 1;
  return giveThrough(services, lastNight, (list) => (list.version === 0 ? lastNight + 1 : list.night + 1));
}

async function giveThrough(
  services: Services,
  tonight: Day,
  firstOf: (list: TitleList) => Day,
): Promise<TitlesReport> {
  let changes = 0;
  let nights = 0;
  for (const program of programs) {
    const list = await readTitleList(services.table, program, 'strong');
    const first = Math.max(firstOf(list), tonight - NIGHTS_AT_MOST);
    if (first > tonight) continue;
    const people = await peopleOf(services, program, tonight - first >= NIGHTS_ON_CARD);
    for (let night = first; night <= tonight; night += 1) {
      changes += await giveNight(services, { program, people, night });
    }
    nights = Math.max(nights, tonight - first + 1);
  }
  services.log.info('titles_given', { nights, changes });
  return { nights, changes };
}

/** A night's ranking: whoever has most in the 90 days before it, names in byte order among equals. */
export function rankNight(
  people: ReadonlyMap<string, Pick<Card, 'handle' | 'open'>>,
  program: Program,
  night: Day,
): readonly string[] {
  return [...people]
    .map(([contributor, { handle, open }]) => ({
      contributor,
      handle,
      count: countWindow(open, night - WINDOW_DAYS, night - 1).programs.get(program) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareBytes(a.handle, b.handle))
    .map(({ contributor }) => contributor);
}

async function peopleOf(
  { table }: Services,
  program: Program,
  beyondCards: boolean,
): Promise<ReadonlyMap<string, Pick<Card, 'handle' | 'open'>>> {
  const ids: string[] = [];
  for await (const id of everyoneIn(table, { program, kinds: ['shown', 'lapsed'] })) ids.push(id);
  if (!beyondCards) return readCards(table, ids, 'strong');
  const people = new Map<string, Pick<Card, 'handle' | 'open'>>();
  for (const id of ids) {
    const { card, years } = await readPerson(table, id);
    if (card !== undefined) people.set(id, { handle: card.handle, open: allDays(card, years.values()) });
  }
  return people;
}

function giveNight(
  { table }: Services,
  {
    program,
    people,
    night,
  }: {
    readonly program: Program;
    readonly people: ReadonlyMap<string, Pick<Card, 'handle' | 'open'>>;
    readonly night: Day;
  },
): Promise<number> {
  const ranking = rankNight(people, program, night);
  return changeItem<TitleList, TitleList & Pick<TitleChange, 'stints'>, number>({
    about: `the titles of ${program}`,
    read: () => readTitleList(table, program, 'strong'),
    rule: (list) => {
      if (list.night > night) return stays(0);
      const { holders, stints } = turnOver({ program, before: list.holders, ranking, night });
      if (stints.length === 0 && list.night === night) return stays(0);
      return becomes({ ...list, version: list.version + 1, night, holders, stints }, stints.length);
    },
    async write({ stints, ...list }) {
      // Stints first: a crash before the list is written makes the next run write the same stints again.
      for (const { contributor, ...stint } of stints) await writeStint(table, contributor, stint);
      return writeTitleList(table, list);
    },
  });
}
