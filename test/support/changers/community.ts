// Rivals for what belongs to the community: contributions, roles, settings, tasks, claims and
// the long work that follows from them.
import { expect } from 'vitest';
import { readAuditDay } from '../../../shared/platform/audit-log/store.ts';
import { askForRecord, decideClaim } from '../../../shared/membership/claims/claim.io.ts';
import { reopenMerge } from '../../../shared/membership/claims/merge-again.io.ts';
import { noteSourceAddress } from '../../../shared/membership/claims/source-address.io.ts';
import {
  readClaim,
  readMerge,
  readSourceAddress,
  writeMerge,
} from '../../../shared/membership/claims/store.ts';
import { changeCommunity } from '../../../shared/activity/community-settings/settings.io.ts';
import { readSettings } from '../../../shared/activity/community-settings/store.ts';
import { correctContribution, recordContribution } from '../../../shared/activity/contributions/record.io.ts';
import { readContribution } from '../../../shared/activity/contributions/store.ts';
import { claimHandle } from '../../../shared/identity/profiles/store.ts';
import { reopenErasure } from '../../../shared/membership/erasure/begin.io.ts';
import { readErasure, writeErasure } from '../../../shared/membership/erasure/store.ts';
import { changeTasks } from '../../../shared/membership/first-tasks/edit.io.ts';
import { readTaskList } from '../../../shared/membership/first-tasks/store.ts';
import { giveRole } from '../../../shared/identity/staff/change.io.ts';
import { readStaff } from '../../../shared/identity/staff/store.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { aContribution } from '../builders.ts';
import { aMember } from '../people.ts';
import { countOf, type Changer } from './changer.ts';

/** Every changer of what is the community's. */
export const changersOfTheCommunity: readonly Changer[] = [
  {
    name: 'changeContribution',
    what: 'corrections of one contribution',
    async setUp({ services }, rivals) {
      const input = aContribution();
      const { contribution } = await recordContribution(services, input);
      return {
        rival: (n) => correctContribution(services, input, { words: 100 + n }),
        async effects(answers) {
          const changed = answers.filter((answer) => (answer as { outcome: string }).outcome === 'changed');
          expect(changed).toHaveLength(rivals);
          const after = await readContribution(services.table, contribution.identity);
          expect(after?.version).toBe(1 + rivals);
        },
      };
    },
  },
  {
    name: 'changeStaff',
    what: 'roles given',
    async setUp({ services, clock }, rivals) {
      const by = (await aMember(services, { roles: [{ role: 'admin' }] })).id;
      const members: string[] = [];
      for (let n = 0; n < rivals; n += 1) members.push((await aMember(services)).id);
      return {
        rival: (n) => giveRole(services, { by, id: members[n] ?? '', role: { role: 'manager' } }),
        async effects(answers) {
          expect(countOf(answers, 'changed')).toBe(rivals);
          const { people } = await readStaff(services.table);
          expect(Object.keys(people).sort()).toEqual([by, ...members].sort());
          expect(await readAuditDay(services.table, dayOf(clock.now()))).toHaveLength(rivals);
        },
      };
    },
  },
  {
    name: 'changeTasks',
    what: 'tasks added',
    setUp({ services }, rivals) {
      const task = { program: 'forum', difficulty: 1, title: 'A task', words: 'Do it' } as const;
      return Promise.resolve({
        rival: (n: number) =>
          changeTasks(services, { by: 'manager', change: { is: 'kept', task: { ...task, id: String(n) } } }),
        async effects(answers: readonly unknown[]) {
          expect(countOf(answers, 'changed')).toBe(rivals);
          expect((await readTaskList(services.table)).own).toHaveLength(rivals);
        },
      });
    },
  },
  {
    name: 'changeCommunity',
    what: 'settings sent by managers who saw the same',
    setUp({ services }, rivals) {
      return Promise.resolve({
        rival: (n: number) => {
          const change = { guidelines: `Be kind, ${String(n)}`, programGuidelines: {}, reviewPrograms: [] };
          return changeCommunity(services, { by: String(n), version: 0, change });
        },
        async effects(answers: readonly unknown[]) {
          expect([countOf(answers, 'changed'), countOf(answers, 'outdated')]).toEqual([1, rivals - 1]);
          const { guidelines } = await readSettings(services.table);
          expect(guidelines).toBe(`Be kind, ${String(answers.indexOf('changed'))}`);
        },
      });
    },
  },
  {
    name: 'changeClaim',
    what: 'requests for one record by one person',
    async setUp({ services }, rivals) {
      const { contribution } = await recordContribution(services, aContribution({ contributor: 'old' }));
      return {
        rival: () => askForRecord(services, { by: 'mara', handle: 'old', words: 'mine' }),
        async effects(answers) {
          expect([countOf(answers, 'asked'), countOf(answers, 'asked-before')]).toEqual([1, rivals - 1]);
          expect((await readClaim(services.table, contribution.contributor, 'mara'))?.version).toBe(1);
        },
      };
    },
  },
  {
    name: 'changeClaim',
    what: 'decisions on one request',
    async setUp({ services }, rivals) {
      const { contribution } = await recordContribution(services, aContribution({ contributor: 'old' }));
      const record = contribution.contributor;
      await askForRecord(services, { by: 'mara', handle: 'old', words: 'mine' });
      return {
        rival: (n) =>
          decideClaim(services, {
            record,
            by: 'mara',
            verdict: n % 2 === 0 ? 'approved' : 'declined',
            manager: String(n),
          }),
        async effects(answers) {
          expect([countOf(answers, 'decided'), countOf(answers, 'decided-before')]).toEqual([1, rivals - 1]);
          const claim = await readClaim(services.table, record, 'mara');
          expect(claim?.decision?.by).toBe(String(answers.indexOf('decided')));
        },
      };
    },
  },
  {
    name: 'changeRecords',
    what: 'records of one address',
    async setUp({ services }, rivals) {
      const handleOf = (n: number) => `record-${String(n)}`;
      for (let n = 0; n < rivals; n += 1) {
        await claimHandle(services.table, {
          handle: handleOf(n),
          contributor: `id-${String(n)}`,
          createdAt: 1,
        });
      }
      return {
        rival: (n) => noteSourceAddress(services, handleOf(n), 'family@example.org'),
        async effects() {
          const mark = services.vault.hmac('source-address', 'family@example.org');
          expect((await readSourceAddress(services.table, mark)).records).toHaveLength(rivals);
        },
      };
    },
  },
  {
    name: 'reopenMerge',
    what: 'second looks at one merge',
    async setUp({ services }) {
      const merge = { version: 1, from: 'old', handle: 'old', to: 'mara', by: 'mara', startedAt: 1 } as const;
      await writeMerge(services.table, { ...merge, state: 'done' }, 'token');
      return {
        rival: () => reopenMerge(services, 'old'),
        async effects() {
          expect(await readMerge(services.table, 'old')).toEqual({ ...merge, version: 2, state: 'running' });
        },
      };
    },
  },
  {
    name: 'reopenErasure',
    what: 'second looks at one erasure',
    async setUp({ services }) {
      const erasure = { version: 1, id: 'ana', startedAt: 1 } as const;
      await writeErasure(services.table, { ...erasure, state: 'done' }, 'token');
      return {
        rival: () => reopenErasure(services, 'ana'),
        async effects() {
          expect(await readErasure(services.table, 'ana')).toEqual({
            ...erasure,
            version: 2,
            state: 'running',
          });
        },
      };
    },
  },
];
