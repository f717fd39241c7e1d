// A community in which every screen has something to show, and people whose names, titles and
// words are as long as they may be, without a blank or written from right to left.
import {
  decide as decideOnBeginner,
  give,
  judge,
  refuseClaim,
  welcome,
} from '../../infra/local/demo/acts.ts';
import { signUpNewcomer } from '../../infra/local/demo/sign-up.ts';
import { idOf, type Stage } from '../../infra/local/demo/stage.ts';
import { beginSession } from '../../shared/identity/accounts/sessions.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { askForRecord } from '../../shared/membership/claims/claim.io.ts';
import { noteSourceAddress } from '../../shared/membership/claims/source-address.io.ts';
import { changeCommunity } from '../../shared/activity/community-settings/settings.io.ts';
import { logByHand } from '../../shared/activity/by-hand/log.io.ts';
import { changeTasks } from '../../shared/membership/first-tasks/edit.io.ts';
import { steps, type Step } from '../../shared/membership/sign-up/rules.ts';
import { splitIdentity } from '../../shared/activity/contributions/keys.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { longHandle, longName } from './long-texts.ts';
import { aContribution } from './builders.ts';
import { aMember, type Member } from './people.ts';
import type { TestSystem } from './system.ts';
import { daily, work } from './work.ts';

const DAY_MS = 86_400_000;
const arabicName = 'سلمى بنت عبد الرحمن العتيبي';
/** A word that no screen of a phone holds. */
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter';
const record = { matching: 'm'.repeat(80), asked: 'q'.repeat(80), refused: 'r'.repeat(80) };

export interface FilledCommunity {
  /** Session cookies of those who look; a newcomer is named by the last step reached. */
  readonly cookies: ReadonlyMap<string, string>;
  /** What stands for the parameters of addresses. */
  readonly of: Readonly<
    Record<'person' | 'waiting' | 'declined' | 'credential' | 'task' | 'record' | 'asker', string>
  >;
  /** The handle of a record that somebody may ask for. */
  readonly claimable: string;
}

/** Fills an empty system. */
export async function aFilledCommunity(system: TestSystem): Promise<FilledCommunity> {
  const { services } = system;
  const cast = new Map<string, string>();
  const stage: Stage = { services, clock: system.clock, cast, logged: new Map() };
  const cookies = new Map<string, string>();
  const add = async (handle: string, options: Parameters<typeof aMember>[1] = {}): Promise<Member> => {
    const member = await aMember(services, { handle, ...options });
    cast.set(handle, member.id);
    cookies.set(handle, member.cookie);
    return member;
  };
  const reviewed = { guidelines: '', programGuidelines: {}, reviewPrograms: ['forum', 'social'] as const };
  const admin = await add('admin', { roles: [{ role: 'admin' }], profile: { displayName: longName } });
  await changeCommunity(services, { by: admin.id, version: 0, change: reviewed });
  await add('manager', { profile: { displayName: arabicName } });
  await add('moderator', { profile: { displayName: longWord } });
  await give(stage, 'admin', 'manager', { role: 'manager' });
  await give(stage, 'manager', 'moderator', { role: 'moderator', programs: ['forum', 'social'] });
  for (const step of steps) await comeTo(stage, step, cookies);
  const member = await add(longHandle, aLongLife(services.clock.now()));
  await give(stage, 'manager', longHandle, { role: 'localization-leader', locales: ['de', 'ar', 'zh-Hant'] });
  await beginSession(services, member.id, { by: 'passkey', device: longWord.slice(0, 60) });

  await work(system, [
    ...daily('2026-09-20', 55, {
      contributor: longHandle,
      kind: 'article.edited',
      subject: { title: longWord },
    }),
    ...Object.values(record).map((contributor) => aContribution({ contributor })),
  ]);
  for (const handle of [longHandle, 'at-ready']) await log(stage, handle, 'waits');
  await log(stage, longHandle, 'declined');
  const wordy = `${longWord} ${arabicName}`;
  await judge(stage, verdictOn(longHandle, 'declined'), {
    reviewer: 'moderator',
    status: 'declined',
    words: wordy,
  });
  await welcome(stage, longHandle, { to: 'at-ready', line: 'together', words: longWord.slice(0, 60) });
  await decideOnBeginner(stage, 'moderator', 'at-ready', 'extend');
  await offerTask(stage, wordy);

  await noteSourceAddress(services, record.matching, `${longHandle.slice(0, 40)}@example.org`);
  for (const handle of [record.asked, record.refused])
    await askForRecord(services, { by: member.id, handle, words: wordy });
  await refuseClaim(stage, 'manager', { by: longHandle, handle: record.refused, words: wordy });
  await system.settle();

  const claimed = await services.handles.find(record.asked);
  return {
    cookies,
    claimable: record.asked,
    of: {
      person: member.id,
      waiting: stage.logged.get('at-ready waits')?.externalId ?? '',
      declined: stage.logged.get(`${longHandle} declined`)?.externalId ?? '',
      credential: 'a-passkey',
      task: 'long-task',
      record: claimed?.contributor ?? '',
      asker: member.id,
    },
  };
}

/** Somebody with everything that an account and a profile may hold. */
function aLongLife(now: number): Parameters<typeof aMember>[1] {
  const today = dayOf(now);
  const passkey = { publicKey: 'k', counter: 1, transports: [], name: longWord.slice(0, 60), addedAt: now };
  const identity = { issuer: 'https://id.example.org', name: longWord, connectedAt: now };
  return {
    email: `${longHandle.slice(0, 40)}@example.org`,
    profile: {
      displayName: longName,
      words: `${longWord} ${arabicName}`,
      languages: ['de', 'ar', 'zh-Hant', 'hsb'],
      locales: ['de', 'ar', 'zh-Hant', 'hsb'],
      programs: ['writing', 'localization', 'forum', 'social'],
    },
    account: {
      timeZone: 'America/Argentina/ComodRivadavia',
      visit: { lastAt: now - DAY_MS, sinceAt: now - 9 * DAY_MS },
      passkeys: { 'a-passkey': passkey },
      identities: { 'an-identity': identity },
      preferences: {
        mailsRefused: [],
        editions: ['morning'],
        away: [{ from: today + 3, to: today + 10 }],
      },
    },
  };
}

async function comeTo(stage: Stage, reached: Step, cookies: Map<string, string>): Promise<void> {
  const handle = `at-${reached}`;
  await signUpNewcomer(stage, {
    name: reached === 'ready' ? longWord : arabicName,
    handle,
    began: 0,
    reached,
    program: 'social',
    locales: ['ar'],
    hours: 3,
    words: longWord,
    pace: 0,
  });
  const session = await beginSession(stage.services, idOf(stage, handle), { by: 'code', device: '' });
  cookies.set(handle, session?.cookie ?? '');
}

/** Logs a reply with a long title and address; `name` is how it is found again. */
async function log(stage: Stage, by: string, name: string): Promise<void> {
  const { services } = stage;
  const account = await readAccount(services.table, idOf(stage, by));
  if (account === undefined) throw new Error(`${by} has no account`);
  const url = `https://forum.example.org/${name}/${longWord.repeat(3)}`;
  const draft = {
    kind: 'forum.reply',
    url,
    title: longWord,
    day: dayOf(services.clock.now()),
    locale: 'ar',
  } as const;
  const { contribution } = await logByHand(services, account, { draft, again: false });
  const { identity, version } = contribution;
  stage.logged.set(`${by} ${name}`, { externalId: splitIdentity(identity).externalId, version });
}

/** What `judge` takes of something that was logged. */
function verdictOn(by: string, title: string): Parameters<typeof judge>[1] {
  return { by, title, ago: 0, kind: 'forum.reply', locale: 'ar', url: '' };
}

async function offerTask({ services, cast }: Stage, words: string): Promise<void> {
  const task = { id: 'long-task', program: 'social', difficulty: 3, title: longWord, words } as const;
  const by = cast.get('manager') ?? '';
  await changeTasks(services, { by, change: { is: 'kept', task } });
  await changeTasks(services, { by, change: { is: 'retired', id: 'social-thanks' } });
}
