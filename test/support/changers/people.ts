// Rivals for what is kept of a person: account, profile, sign-up, key, addresses.
import { expect } from 'vitest';
import { changeAccount } from '../../../shared/identity/accounts/change.io.ts';
import { readAccount } from '../../../shared/identity/accounts/store.ts';
import { createKey, revokeKey } from '../../../shared/identity/api-keys/issue.io.ts';
import { readKey } from '../../../shared/identity/api-keys/store.ts';
import { beginBeginner } from '../../../shared/activity/beginners/begin.io.ts';
import { decideBeginner } from '../../../shared/activity/beginners/decide.io.ts';
import { readBeginner } from '../../../shared/activity/beginners/store.ts';
import { changeProfile, eraseProfile } from '../../../shared/identity/profiles/change-profile.io.ts';
import { readProfile } from '../../../shared/identity/profiles/store.ts';
import { journeyOf, noteWish } from '../../../shared/membership/sign-up/journey.io.ts';
import { readJourney } from '../../../shared/membership/sign-up/store.ts';
import { askForCode } from '../../../shared/membership/sign-in/ask.io.ts';
import { readCodeMails } from '../../../shared/membership/sign-in/store.ts';
import { aMember } from '../people.ts';
import { countOf, type Changer } from './changer.ts';

/** Every changer of a person's own items. */
export const changersOfPeople: readonly Changer[] = [
  {
    name: 'changeAccount',
    what: 'changes of one account',
    async setUp({ services }, rivals) {
      const { id } = await aMember(services);
      const before = (await readAccount(services.table, id))?.version ?? 0;
      return {
        rival: (n) =>
          changeAccount(services, id, (account) => ({
            ...account,
            identities: { ...account.identities, [String(n)]: { issuer: 'x', name: '', connectedAt: n } },
          })),
        async effects() {
          const after = await readAccount(services.table, id);
          expect(Object.keys(after?.identities ?? {})).toHaveLength(rivals);
          expect(after?.version).toBe(before + rivals);
        },
      };
    },
  },
  {
    name: 'changeProfile',
    what: 'changes of one profile',
    async setUp({ services }, rivals) {
      const { id, handle } = await aMember(services);
      return {
        rival: (n) =>
          changeProfile(services, { id, handle }, ({ words = '', ...profile }) => ({
            ...profile,
            words: `${words} ${String(n)}`,
          })),
        async effects() {
          const words = (await readProfile(services.table, id))?.words?.trim().split(' ') ?? [];
          expect(new Set(words).size).toBe(rivals);
        },
      };
    },
  },
  {
    name: 'eraseProfile',
    what: 'erasures of one profile among changes of it',
    async setUp({ services }) {
      const { id, handle } = await aMember(services);
      return {
        rival: (n) =>
          n % 2 === 0
            ? eraseProfile(services, { id, nameless: 'erased-1' })
            : changeProfile(services, { id, handle }, (profile) => ({ ...profile, words: String(n) })),
        async effects(answers) {
          const { version: _, ...profile } = (await readProfile(services.table, id)) ?? {};
          expect(countOf(answers, true)).toBe(1);
          expect(profile).toEqual({
            handle: 'erased-1',
            claimed: false,
            optedOut: false,
            state: 'erased',
            bot: false,
          });
        },
      };
    },
  },
  {
    name: 'journeyOf',
    what: 'beginnings of one sign-up',
    async setUp({ services }) {
      const { id } = await aMember(services, { introduced: false });
      return {
        rival: () => journeyOf(services, id),
        async effects(answers) {
          const journey = await readJourney(services.table, id);
          expect(journey?.version).toBe(1);
          for (const answer of answers) expect(answer).toEqual(journey);
        },
      };
    },
  },
  {
    name: 'changeJourney',
    what: 'wishes of one sign-up',
    async setUp({ services }, rivals) {
      const { id } = await aMember(services, { introduced: false });
      return {
        rival: (n) => noteWish(services, id, `wish-${String(n)}`),
        async effects() {
          expect((await readJourney(services.table, id))?.wished).toHaveLength(rivals);
        },
      };
    },
  },
  {
    name: 'decideBeginner',
    what: 'decisions about one beginner',
    async setUp({ services }, rivals) {
      const id = services.ids.contributor();
      await beginBeginner(services, id, 'social');
      const roles = [{ role: 'moderator', programs: ['social'] }] as const;
      return {
        rival: (n) =>
          decideBeginner(services, {
            actor: { id: `moderator-${String(n)}`, roles },
            id,
            program: 'social',
            decision: 'extend',
            version: 1,
          }),
        async effects(answers) {
          expect([countOf(answers, 'decided'), countOf(answers, 'conflict')]).toEqual([1, rivals - 1]);
          expect((await readBeginner(services.table, { id, program: 'social' }))?.extended).toBe(1);
        },
      };
    },
  },
  {
    name: 'revokeKey',
    what: 'revocations of one key',
    async setUp({ services }, rivals) {
      const { id } = await createKey(services, { name: 'wiki', scopes: ['contributions:write'] });
      return {
        rival: () => revokeKey(services, id),
        async effects(answers) {
          expect(countOf(answers, true)).toBe(rivals);
          expect((await readKey(services.table, id))?.version).toBe(2);
        },
      };
    },
  },
  {
    name: 'takePlace',
    what: 'codes asked for one address',
    setUp({ services }, rivals) {
      const address = 'ana@example.org';
      const asked = { address, purpose: 'sign-in', known: false } as const;
      return Promise.resolve({
        rival: (n: number) => askForCode(services, { ...asked, once: String(n) }),
        async effects(answers: readonly unknown[]) {
          const mark = services.vault.hmac('code-mails', address);
          const { mails, shares } = await readCodeMails(services.table, mark);
          expect(new Set(answers).size).toBe(rivals);
          expect([mails.length, shares.length]).toEqual([3, Math.min(30, rivals - 3)]);
        },
      });
    },
  },
];
