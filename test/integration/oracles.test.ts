// Four real histories against the answers of a separate program: who leads, who earned
// which year's badge, the longest streaks, what each locale did. One goes through
// recording, the change feed and the reads; of the others the rules are asked.
import { beforeAll, describe, expect, test } from 'vitest';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import { isRanked, programOf, programs, type Program } from '../../shared/platform/vocabulary/programs.ts';
import { recordBatch } from '../../shared/activity/contributions/record.io.ts';
import { counts } from '../../shared/activity/contributions/rules.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { streakOf } from '../../shared/recognition/records/streak.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import { refreshDue } from '../../shared/recognition/tally/refresh.io.ts';
import { setDay, type DaysBySeries } from '../../shared/recognition/tally/person.ts';
import { writeSeriesKey } from '../../shared/activity/days/series.ts';
import { dayOf, formatDay, startOfDay, type Day } from '../../shared/platform/time/day.ts';
import { giveTitles, rankNight } from '../../shared/recognition/titles/give.io.ts';
import { describeWithNeeds } from '../needs.ts';
import { contributionsOf, histories, oracleOf, variantOf, type HistoryName } from '../support/histories.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { brokenPromises } from '../support/work.ts';

const isCounted = ({ status, ownThread }: NewContribution) =>
  counts({ status, ownThread: ownThread ?? false });
const dayIn = ({ occurredAt }: NewContribution) => dayOf(Date.parse(occurredAt));
const isLine = ({ kind }: NewContribution) => kind !== 'forum.solution';

/** The oracle's top 25 at its midnight: the 90 UTC days before it are those up to the day before. */
function plainTop25(history: HistoryName, program: Program) {
  const found = oracleOf(history).top25.find(
    (one) => one.kind === 'plain' && one.program === program && one.variant === variantOf(history, program),
  );
  return found === undefined ? undefined : { night: dayOf(Date.parse(found.D)), list: found.list };
}

/** The people whose every line counts: the oracle's streaks are of all lines. */
function wholeCounted(all: readonly NewContribution[]): (author: string) => boolean {
  const others = new Set(all.filter((one) => !isCounted(one)).map(({ contributor }) => contributor));
  return (author) => !others.has(author);
}

describeWithNeeds('a real history through recording, feed and reads', ['shared-data'], () => {
  const history = 'sumo-thunderbird';
  const night = plainTop25(history, 'forum')?.night ?? 0;
  let system: TestSystem;
  let all: NewContribution[];

  beforeAll(async () => {
    all = await contributionsOf(history);
    system = await aSystem({ now: new Date(startOfDay(night) - 1).toISOString() });
    for (let at = 0; at < all.length; at += 5000) {
      const outcomes = await recordBatch(system.services, all.slice(at, at + 5000));
      expect(outcomes.every(({ outcome }) => outcome === 'recorded')).toBe(true);
      // In a few large parts: what arrives one by one is tested elsewhere.
      if (at % 20_000 === 0) await system.settle();
    }
    await system.settle();
  }, 900_000);

  test.each(programs.filter((program) => program !== 'social'))(
    'the top 25 of %s are the oracle’s',
    async (program) => {
      const board = await readLeaderboard(system.services, { program, limit: 25 });

      if (board === 'bad-cursor') throw new Error(board);
      const { list = [] } = plainTop25(history, program) ?? {};
      expect(list.length).toBeGreaterThan(0);
      expect(board.entries.map(({ handle, count }) => ({ author: handle, count }))).toEqual(
        list.map(({ author, count }) => ({ author, count })),
      );
    },
  );

  test.each([
    ['support-forum', 'forum'],
    ['kb', 'writing'],
    ['l10n', 'localization'],
  ] as const)('the holders of %s in each year are the oracle’s', async (badge, program) => {
    const yearly = oracleOf(history).yearly.find(
      (one) => one.program === program && one.variant === variantOf(history, program),
    );
    // The history goes on for a day after the oracle's midnight.
    system.clock.set(startOfDay(night + 1));
    await refreshDue(system.services);

    for (const [year, people] of Object.entries(yearly?.byYear ?? {})) {
      const holders: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await readHolders(system.services, badge, { window: year, limit: 50, cursor });
        if (page === 'bad-cursor') throw new Error(page);
        holders.push(...page.holders.map(({ handle }) => handle));
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(holders.sort(), year).toEqual(Object.keys(people).sort());
    }
  });

  test('the longest streaks on the pages are the oracle’s', async () => {
    const isWhole = wholeCounted(all);
    const streaks = oracleOf(history).streaks.filter(({ author }) => isWhole(author));
    system.clock.set(startOfDay(night + 1));

    for (const { author, longestStreakDays, from, to } of streaks) {
      const page = await readContributor(system.services, author, {});
      const { longest, longestFrom = 0, longestTo = 0 } = page?.streak ?? { longest: 0 };
      expect([author, longest, formatDay(longestFrom), formatDay(longestTo)]).toEqual([
        author,
        longestStreakDays,
        from,
        to,
      ]);
    }
    expect(streaks.length).toBeGreaterThan(0);
  });

  test('titles of the night go to the oracle’s 25, and every promise holds', async () => {
    system.clock.set(startOfDay(night) + 5 * 60_000);
    await giveTitles(system.services);

    const board = await readLeaderboard(system.services, { program: 'forum', limit: 100 });
    if (board === 'bad-cursor') throw new Error(board);
    const titled = new Map(board.entries.map(({ handle, title }) => [handle, title]));
    const { list = [] } = plainTop25(history, 'forum') ?? {};
    expect(list.map(({ author }) => titled.get(author))).toEqual(
      list.map((_, i) => (i < 10 ? 'top-10' : 'top-25')),
    );
    system.clock.set(startOfDay(night + 1));
    await refreshDue(system.services);
    expect(await brokenPromises(system.services)).toEqual([]);
  }, 120_000);
});

describeWithNeeds('the rules', ['shared-data'], () => {
  describe.each(histories)('over %s', rulesOver);
});

function rulesOver(history: HistoryName): void {
  let all: NewContribution[];
  let people: Map<string, { handle: string; open: DaysBySeries }>;

  beforeAll(async () => {
    all = await contributionsOf(history);
    people = fold(all);
  }, 120_000);

  test('rank the oracle’s top 25 of each program', () => {
    for (const program of programs) {
      const expected = plainTop25(history, program);
      if (expected === undefined) continue;
      const ranking = rankNight(people, program, expected.night).slice(0, 25);
      expect(ranking, program).toEqual(expected.list.map(({ author }) => author));
    }
  });

  test('find the oracle’s longest streaks', () => {
    // The oracle's are of every line, whether it counts or not.
    const days = new Map<string, Set<Day>>();
    for (const one of all)
      days.set(one.contributor, (days.get(one.contributor) ?? new Set<Day>()).add(dayIn(one)));

    for (const { author, longestStreakDays, from } of oracleOf(history).streaks) {
      const active = [...(days.get(author) ?? [])].sort((a, b) => a - b);
      const { longest, longestFrom = 0 } = streakOf(active, Infinity);
      expect([author, longest, formatDay(longestFrom)]).toEqual([author, longestStreakDays, from]);
    }
  });

  test('know each locale’s lines and people', () => {
    const locales = new Map<string, { lines: number; people: Set<string> }>();
    for (const one of all.filter(isLine)) {
      const key = `${programOf(one.kind)} ${String(one.locale)}`;
      const known = locales.get(key) ?? { lines: 0, people: new Set<string>() };
      known.lines += 1;
      known.people.add(one.contributor);
      locales.set(key, known);
    }

    const found = [...locales].map(([key, { lines, people: who }]) => [key, lines, who.size]).sort();
    const expected = oracleOf(history).perLocale.map(({ program, locale, contributions, authors }) => [
      `${program} ${locale}`,
      contributions,
      authors,
    ]);
    expect(found).toEqual(expected.sort());
  });
}

/** Everyone's days that a leaderboard may count, one contribution at a time. */
function fold(all: readonly NewContribution[]): Map<string, { handle: string; open: DaysBySeries }> {
  const tallies = new Map<string, Map<Day, Map<string, number>>>();
  for (const one of all) {
    if (!isCounted(one) || !isRanked(one.kind)) continue;
    const days = tallies.get(one.contributor) ?? new Map<Day, Map<string, number>>();
    tallies.set(one.contributor, days);
    const series = days.get(dayIn(one)) ?? new Map<string, number>();
    days.set(dayIn(one), series);
    const key = writeSeriesKey(one);
    series.set(key, (series.get(key) ?? 0) + 1);
  }
  return new Map(
    [...tallies].map(([handle, days]) => {
      let open: DaysBySeries = new Map();
      for (const [day, series] of days) open = setDay(open, day, series);
      return [handle, { handle, open }];
    }),
  );
}
