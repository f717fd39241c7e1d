// What an export says about a person beside their work: everything there is but secrets,
// which are worth something to a thief of the file and nothing to its owner.
import { readAccount } from '../../identity/accounts/store.ts';
import type { Account } from '../../identity/accounts/account.ts';
import { awardOfItem } from '../../recognition/badges/store.ts';
import type { Voucher } from '../../activity/beginners/rules.ts';
import { claimsBy } from '../claims/claim.io.ts';
import { mergedInto } from '../claims/store.ts';
import { greetingsBy, readGreetings } from '../welcome/store.ts';
import { mailKeysOf } from '../../mail/outbox/keys.ts';
import { readMail } from '../../mail/outbox/store.ts';
import { rolesOf } from '../../identity/staff/read.io.ts';
import type { Services } from '../services.ts';
import { formatDay } from '../../platform/time/day.ts';
import { stintOfItem } from '../../recognition/titles/store.ts';
import { readPrivate, readRecord, readWelcomed, type Stored } from './store.ts';

/** An award or a title as the export lists it. */
export interface ExportedAward {
  readonly badge: string;
  readonly window: string;
  readonly name: string;
  readonly awardedOn: string;
  readonly kept: boolean;
  readonly reason?: string | undefined;
}

export interface About {
  readonly about: Readonly<Record<string, unknown>>;
  readonly badges: readonly ExportedAward[];
}

const instant = (ms: number): string => new Date(ms).toISOString();

/** Everything about a person but their contributions; undefined when there is no account. */
export async function readAbout(services: Services, id: string): Promise<About | undefined> {
  const { table } = services;
  const account = await readAccount(table, id);
  if (account === undefined) return undefined;
  const [own, record, welcomed, claims, merges, roles] = await Promise.all([
    readPrivate(table, id),
    readRecord(table, id),
    readWelcomed(table, id),
    claimsBy(services, id),
    mergedInto(table, id),
    rolesOf(services, id),
  ]);
  const badges = startingWith(record, 'AWARD#').map(asAward);
  return {
    badges,
    about: {
      account: withoutSecrets(account),
      profile: withoutMark(record),
      roles,
      badges,
      titles: startingWith(record, 'TITLE#').map(asTitle),
      journey: own.find(({ sk }) => sk === 'JOURNEY')?.value ?? null,
      reminder: own.find(({ sk }) => sk === 'REMINDER')?.value ?? null,
      beginner: startingWith(own, 'BEGINNER#').map(asBeginner),
      more: own.filter(({ sk }) => !/^(?:ACCOUNT|JOURNEY|REMINDER|BEGINNER#)/.test(sk)),
      introduction: welcomed.find(({ sk }) => sk === 'INTRO')?.value ?? null,
      greetingsReceived: startingWith(welcomed, 'GREET#').map(({ value }) => value),
      greetingsGiven: await givenGreetings(services, id),
      claims: claims.map(({ version: _, settled: __, ...claim }) => withoutDecider(claim)),
      recordsTakenOver: merges.map(({ handle, startedAt }) => ({ handle, at: instant(startedAt) })),
      mails: await mailsTo(services, id),
    },
  };
}

function startingWith(items: readonly Stored[], prefix: string): readonly Stored[] {
  return items.filter(({ sk }) => sk.startsWith(prefix));
}

/** Keys of sessions and passkeys stay here, and who of the staff acted; what they are to the person goes along. */
function withoutSecrets(account: Account): Readonly<Record<string, unknown>> {
  const { sessions, passkeys, identities, version: _, note: __, ...rest } = account;
  return {
    ...rest,
    sessions: Object.values(sessions),
    passkeys: Object.values(passkeys).map(({ publicKey: _key, counter: _counter, ...passkey }) => passkey),
    identities: Object.values(identities),
  };
}

function withoutMark(record: readonly Stored[]): unknown {
  const { sourceMark: _, ...profile } = record.find(({ sk }) => sk === 'PROFILE')?.value ?? {};
  return profile;
}

function asBeginner({ value }: Stored): unknown {
  const { note: _, voucher, ...beginner } = value;
  if (voucher === undefined) return beginner;
  const { by: __, ...words } = voucher as Voucher;
  return { ...beginner, voucher: words };
}

/** What was decided and why; who decided is said on no page either. */
export function withoutDecider(decided: { readonly decision?: { readonly by: string } }): object {
  if (decided.decision === undefined) return decided;
  const { by: _, ...decision } = decided.decision;
  return { ...decided, decision };
}

function asAward({ sk, value }: Stored): ExportedAward {
  const { badge, window, name, awardedOn, kept, reason } = awardOfItem({ ...value, sk });
  return { badge, window, name, awardedOn: formatDay(awardedOn), kept, reason };
}

function asTitle({ sk, value }: Stored): unknown {
  const { program, title, since, until } = stintOfItem({ ...value, sk });
  return { program, title, since: formatDay(since), until: until === undefined ? null : formatDay(until) };
}

async function givenGreetings({ table }: Services, id: string): Promise<unknown[]> {
  const given: unknown[] = [];
  for (const to of await greetingsBy(table, id)) {
    const greeting = (await readGreetings(table, to, 1000)).find(({ by }) => by === id);
    if (greeting !== undefined) given.push({ to, ...greeting });
  }
  return given;
}

/** Mails that still stand in the outbox: kinds and dates. */
async function mailsTo({ table }: Services, id: string): Promise<unknown[]> {
  const mails = await Promise.all(mailKeysOf(id).map((key) => readMail(table, key)));
  return mails
    .filter((mail) => mail !== undefined)
    .map(({ kind, state, queuedAt, settledAt }) => ({
      kind,
      state,
      queuedAt: instant(queuedAt),
      settledAt: settledAt === undefined ? null : instant(settledAt),
    }));
}
