// What happened among the people of the made-up community, beside their work: who came,
// who was given what, who greeted whom, what waits for somebody to decide.
import type { Role } from '../../../shared/identity/access/roles.ts';
import { noteSourceAddress } from '../../../shared/membership/claims/source-address.io.ts';
import { changeCommunity } from '../../../shared/activity/community-settings/settings.io.ts';
import { addAway } from '../../../shared/membership/settings/settings.io.ts';
import { runJob } from '../../../shared/operations/jobs/run-job.io.ts';
import { changeTasks } from '../../../shared/membership/first-tasks/edit.io.ts';
import type { TaskChange } from '../../../shared/membership/first-tasks/rules.ts';
import type { GreetingLine } from '../../../shared/membership/welcome/rules.ts';
import { dayOf, startOfDay } from '../../../shared/platform/time/day.ts';
import { claim, decide, give, judge, refuseClaim, shutOut, take, welcome } from './acts.ts';
import { logged, logOf } from './logged.ts';
import { newcomers } from './newcomers.ts';
import { people, type DemoPerson } from './people.ts';
import { signUpNewcomer, signUpRegular, visit } from './sign-up.ts';
import { idOf, mustBe, type Scene, type Stage } from './stage.ts';

/** The demo's first admin; whoever starts it signs in as this person. */
const ADMIN = 'wren';
const MANAGER = 'okonkwo_a';
/** Where the admin's codes go, unless another address is configured. */
export const adminEmail = 'admin@example.org';
/** Imported, and known by an address: whoever signs in with it is offered the record. */
export const claimable = { handle: 'maple', address: 'maple@example.org' } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const portuguese = { role: 'localization-leader', locales: ['pt-BR'] } as const;
/** Whoever began before this many days ago came before there was a guided sign-up. */
const EARLY_DAYS = 60;
/** A program's beginners are vouched for when their two weeks are over. */
const VOUCHED_AFTER_DAYS = 15;

/** Everything up to `now` (milliseconds), in order. `admin` is the admin's address. */
export function scenesUpTo(now: number, { admin }: { readonly admin: string }): readonly Scene[] {
  const today = dayOf(now);
  /** An hour of a day before today; parts of hours are minutes. */
  const on = (ago: number, hour: number, happens: Scene['happens']): Scene => ({
    at: startOfDay(today - ago) + hour * HOUR_MS,
    happens,
  });
  const scenes = [
    ...people.filter(isMember).flatMap((person) => lifeOf(person, { on, admin })),
    ...newcomers.map((each) => on(each.began, 7, (stage) => signUpNewcomer(stage, each))),
    ...rolesGiven.map(([ago, by, to, role]) => on(ago, 15, (stage) => give(stage, by, to, role))),
    ...greetings.map(([ago, by, to, line, words]) =>
      on(ago, 18 + by.length / 20, (stage) => welcome(stage, by, { to, line, words })),
    ),
    ...logged.map((each) => on(each.ago, 16 + each.title.length / 60, (stage) => logOf(stage, each))),
    ...logged.flatMap((each) => {
      const { verdict } = each;
      return verdict === undefined ? [] : [on(each.ago - 1, 9, (stage) => judge(stage, each, verdict))];
    }),
    ...Array.from({ length: 40 }, (_, ago) => on(ago, 6, ({ services }) => runJob(services, 'reminders'))),
    ...onceEach(on),
    // The audit log opens with today.
    { at: now - 40 * MINUTE_MS, happens: (stage: Stage) => decide(stage, MANAGER, 'selma', 'extend') },
    { at: now - 15 * MINUTE_MS, happens: (stage: Stage) => give(stage, ADMIN, 'rafa', portuguese) },
  ];
  return scenes.filter(({ at }) => at < now).sort((a, b) => a.at - b.at);
}

type On = (ago: number, hour: number, happens: Scene['happens']) => Scene;

/** Who has a name took the record as theirs; machines and those who are gone are described by API. */
function isMember(person: DemoPerson): person is DemoPerson & { readonly name: string } {
  return person.name !== undefined && person.standing !== 'bot' && person.standing !== 'deactivated';
}

function lifeOf(
  person: DemoPerson & { readonly name: string },
  { on, admin }: { readonly on: On; readonly admin: string },
): readonly Scene[] {
  const { handle, began, left, weekly } = person;
  const own = `${handle === 'さくら' ? 'sakura' : handle}@example.org`;
  const address = handle === ADMIN ? admin : own;
  const early = began > EARLY_DAYS;
  const scenes = [on(began, 0, (stage) => signUpRegular(stage, person, { address, early }))];
  const vouched = began - VOUCHED_AFTER_DAYS;
  if (weekly.social !== undefined && early) {
    scenes.push(on(vouched, 12, (stage) => decide(stage, ADMIN, handle, 'vouch')));
  }
  // Everybody who is still here was here in the last days, each on another.
  const lastVisit = 2 + (handle.length % 4);
  if (left === undefined && began > lastVisit)
    scenes.push(on(lastVisit, 20, (stage) => visit(stage, handle)));
  return scenes;
}

// prettier-ignore
const rolesGiven: readonly (readonly [ago: number, by: string, to: string, role: Role])[] = [
  [41, ADMIN, MANAGER, { role: 'manager' }],
  [34, MANAGER, 'saoirse', { role: 'moderator', programs: ['social'] }],
  [34, MANAGER, 'marlow', { role: 'moderator', programs: ['forum', 'writing'] }],
  [27, MANAGER, 'giulia', { role: 'localization-leader', locales: ['it', 'fr', 'es'] }],
  [12, MANAGER, 'quiet-otter', { role: 'moderator', programs: ['forum'] }],
];

// prettier-ignore
const greetings: readonly (readonly [ago: number, by: string, to: string, line: GreetingLine, words: string])[] = [
  [39, 'marlow', 'pernille', 'welcome', ''],
  [29, 'wren', 'ines', 'glad', 'Your Portuguese will be missed by nobody now.'],
  [28, 'soledad', 'ines', 'together', '¡Bienvenida!'],
  [22, 'saoirse', 'tomasz', 'questions', ''],
  [17, 'juno', 'rosalind', 'welcome', 'Twenty years on the phone! You will be answering us.'],
  [17, 'saoirse', 'rosalind', 'questions', ''],
  [11, 'giulia', 'lucien', 'together', 'Trois fois, c’est bien. Quatre, c’est mieux.'],
  [8, 'wren', 'hollis-g', 'welcome', 'I still use your article about address books.'],
  [5, 'tobias.k', 'ottoline', 'glad', ''],
  [4, 'marlow', 'ottoline', 'together', 'Please break search for me.'],
  [4, 'yusuf', 'elif', 'welcome', 'Hoş geldin!'],
  [3, 'wren', 'corin', 'questions', ''],
  [2, 'saoirse', 'imani', 'welcome', 'Warm and short is all it takes.'],
  [1, 'noor', 'salma', 'welcome', 'أهلا وسهلا!'],
];

/** What happened once. */
function onceEach(on: On): readonly Scene[] {
  return [
    on(33, 10, async (stage) => {
      const reviewPrograms = ['writing', 'localization', 'social'] as const;
      const change = { guidelines: '', programGuidelines: {}, reviewPrograms };
      const by = idOf(stage, MANAGER);
      mustBe(await changeCommunity(stage.services, { by, version: 0, change }), 'changed');
    }),
    on(32, 10, async (stage) => {
      const by = idOf(stage, MANAGER);
      for (const change of taskChanges) mustBe(await changeTasks(stage.services, { by, change }), 'changed');
    }),
    on(30, 12, ({ services }) => noteSourceAddress(services, claimable.handle, claimable.address)),
    on(11, 15, (stage) => take(stage, MANAGER, 'quiet-otter', { role: 'moderator', programs: ['forum'] })),
    on(9, 13, (stage) => shutOut(stage, MANAGER, 'best-watches', 'spam')),
    on(8, 12, (stage) => claim(stage, 'hollis-g', 'hollis', 'My old name; I know what I wrote about.')),
    on(7, 11, (stage) => decide(stage, 'saoirse', 'tomasz', 'extend')),
    on(6, 12, (stage) => claim(stage, 'lucien', 'quokka', 'I think this was me?')),
    on(5, 9, (stage) =>
      refuseClaim(stage, MANAGER, {
        by: 'lucien',
        handle: 'quokka',
        words: 'Quokka answers in English, at your three in the morning.',
      }),
    ),
    on(4, 12, (stage) => claim(stage, 'wanda', 'woodpecker', 'Same person, new address.')),
    on(3, 20, async (stage) => {
      const from = dayOf(stage.services.clock.now()) + 13;
      await addAway(stage.services, { id: idOf(stage, 'tilda'), handle: 'tilda' }, { from, to: from + 14 });
    }),
  ];
}

const taskChanges: readonly TaskChange[] = [
  {
    is: 'kept',
    task: {
      id: 'otter-first-run',
      program: 'writing',
      locale: 'en-US',
      difficulty: 1,
      title: 'Read “Move Otter to a new computer” with fresh eyes',
      words: 'Follow it step by step on your own machine and note where you hesitated.',
      url: 'https://help.otter.example/en-US/kb/move-otter-to-a-new-computer',
    },
  },
  {
    is: 'kept',
    task: {
      id: 'otter-quiet-corner',
      program: 'forum',
      difficulty: 2,
      title: 'Find a question that has waited for two days',
      words: 'Ask the one thing that is missing to answer it. You need not know the answer yourself.',
    },
  },
  { is: 'retired', id: 'writing-screenshot' },
];
