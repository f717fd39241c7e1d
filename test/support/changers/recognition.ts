// Rivals for what is derived and recognised: the tally, awards, titles.
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { expect } from 'vitest';
import { giveAwards } from '../../../shared/recognition/badges/award.io.ts';
import { changeAwards } from '../../../shared/recognition/badges/change-awards.io.ts';
import { insertAward, readAward, readAwards, type Award } from '../../../shared/recognition/badges/store.ts';
import { carryAwards } from '../../../shared/recognition/badges/carry-awards.io.ts';
import { carryTitles } from '../../../shared/recognition/titles/carry-titles.io.ts';
import { recordBatch } from '../../../shared/activity/contributions/record.io.ts';
import type { Services } from '../../../shared/services.ts';
import { createTally } from '../../../functions/tally/tally.ts';
import { leaveTitleList } from '../../../shared/recognition/titles/change-list.io.ts';
import { giveTitles } from '../../../shared/recognition/titles/give.io.ts';
import { readTitleList, writeStint, writeTitleList } from '../../../shared/recognition/titles/store.ts';
import { readContributor } from '../../../shared/recognition/records/read.io.ts';
import { brokenPromises, many, work } from '../work.ts';
import { countOf, type Changer } from './changer.ts';

const DAY = 20_000;

function anAward(awardedOn: number): Omit<Award, 'version'> {
  const counts = [{ label: 'count', value: 10, target: 10 }] as const;
  const holder = { handle: 'h' };
  return {
    badge: 'kb',
    window: '2024',
    name: 'A badge',
    awardedOn,
    ruleVersion: 1,
    counts,
    kept: false,
    givenAt: 5,
    holder,
    listed: true,
  };
}

/** A list of forum titles with so many holders, each with their stint. */
async function aTitleList({ table }: Services, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, n) => `holder-${String(n)}`);
  const holders = ids.map((contributor) => ({ contributor, title: 'top-10', since: DAY }) as const);
  for (const { contributor, ...stint } of holders) {
    await writeStint(table, contributor, { program: 'forum', ...stint });
  }
  await writeTitleList(table, { program: 'forum', version: 1, night: DAY, holders });
  return ids;
}

/** Every changer of what is derived from contributions. */
export const changersOfRecognition: readonly Changer[] = [
  {
    name: 'recountPerson',
    what: 'contributions of one person, each by a worker of its own',
    async setUp(system, rivals) {
      await recordBatch(system.services, many(rivals));
      const records = system.takeRecords();
      return {
        rival: (n) => createTally(system.services)({ Records: records.slice(n, n + 1) }),
        async effects(answers) {
          const failures = answers.flatMap((answer) => (answer as DynamoDBBatchResponse).batchItemFailures);
          expect(failures).toEqual([]);
          expect((await readContributor(system.services, 'ana', {}))?.totals.forum?.total).toBe(rivals);
          expect(await brokenPromises(system.services)).toEqual([]);
        },
      };
    },
  },
  {
    name: 'dateBack',
    what: 'earlier days of one award',
    async setUp({ services }, rivals) {
      const { table } = services;
      await insertAward(table, 'ana', anAward(DAY));
      return {
        rival: (n) =>
          giveAwards(services, { id: 'ana', handle: 'h', displayName: undefined }, [
            { ...anAward(DAY - n), counts: [] },
          ]),
        async effects() {
          const award = await readAward(table, 'ana', { badge: 'kb', window: '2024' });
          expect(award?.awardedOn).toBe(DAY - (rivals - 1));
        },
      };
    },
  },
  {
    name: 'changeAwards',
    what: 'changes of one person’s awards',
    async setUp({ services }, rivals) {
      await insertAward(services.table, 'ana', anAward(DAY));
      await insertAward(services.table, 'ana', { ...anAward(DAY), badge: 'other' });
      return {
        rival: (n) =>
          changeAwards(services, 'ana', () =>
            Promise.resolve((award) => {
              const names = new Set([...award.holder.handle.split(' '), String(n)]);
              return { ...award, holder: { handle: [...names].join(' ') } };
            }),
          ),
        async effects(answers) {
          expect(answers).toEqual(answers.map(() => 2));
          for (const { holder, version } of await readAwards(services.table, 'ana')) {
            expect(holder.handle.split(' ')).toHaveLength(1 + rivals);
            expect(version).toBe(1 + rivals);
          }
        },
      };
    },
  },
  {
    name: 'carry',
    what: 'records that bring one award along',
    async setUp({ services }, rivals) {
      const { table } = services;
      const to = { id: 'ana', handle: 'ana' };
      await insertAward(table, to.id, anAward(DAY));
      for (let n = 0; n < rivals; n += 1) await insertAward(table, `old-${String(n)}`, anAward(DAY - n));
      return {
        rival: (n) =>
          carryAwards(services, { from: { id: `old-${String(n)}`, handle: `old-${String(n)}` }, to }),
        async effects() {
          const award = await readAward(table, to.id, { badge: 'kb', window: '2024' });
          expect(award?.awardedOn).toBe(DAY - (rivals - 1));
        },
      };
    },
  },
  {
    name: 'carryProgram',
    what: 'records that bring titles of one program along',
    async setUp({ services }, rivals) {
      const ids = await aTitleList(services, rivals);
      return {
        rival: (n) => carryTitles(services, ids[n] ?? '', `new-${String(n)}`),
        async effects() {
          const { holders } = await readTitleList(services.table, 'forum', 'strong');
          expect(holders.map(({ contributor }) => contributor)).toEqual(
            ids.map((_, n) => `new-${String(n)}`),
          );
        },
      };
    },
  },
  {
    name: 'leaveTitleList',
    what: 'people who leave one list of titles',
    async setUp({ services }, rivals) {
      const ids = await aTitleList(services, rivals);
      return {
        rival: (n) => leaveTitleList(services, 'forum', ids[n] ?? ''),
        async effects(answers) {
          expect(countOf(answers, true)).toBe(rivals);
          expect((await readTitleList(services.table, 'forum', 'strong')).holders).toEqual([]);
        },
      };
    },
  },
  {
    name: 'giveNight',
    what: 'runs of one night',
    async setUp(system) {
      await work(
        system,
        ['ana', 'bo', 'cy'].flatMap((contributor) => many(2, { contributor })),
      );
      return {
        rival: () => giveTitles(system.services),
        async effects(answers) {
          const changes = answers.reduce<number>(
            (sum, answer) => sum + (answer as { changes: number }).changes,
            0,
          );
          expect(changes).toBe(3);
          expect((await readTitleList(system.services.table, 'forum', 'strong')).holders).toHaveLength(3);
        },
      };
    },
  },
];
