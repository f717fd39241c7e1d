// A mail with facts: counts, days, names and lists, read by id at the moment of sending.
import { expect, it } from 'vitest';
import { defineMail } from '../../shared/mail/letters/definition.io.ts';
import { queueMail } from '../../shared/mail/outbox/queue.io.ts';
import { readMail } from '../../shared/mail/outbox/store.ts';
import { readProfile, writeProfile } from '../../shared/identity/profiles/store.ts';
import { mails } from '../../shared/mails.ts';
import type { Services } from '../../shared/services.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { badgeName } from '../../shared/recognition/badges/badge-words.ts';
import { openWords } from '../../shared/l10n/words.ts';
import { badgesMessages } from '../../shared/l10n/badges.ts';
import { languages } from '../../shared/l10n/languages.ts';
import { programsMessages } from '../../shared/l10n/programs.ts';
import { aPost } from '../support/mail.ts';
import { aMember } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

/** Sentences that no language of ours has, in two of them. */
const sentences: Readonly<Record<string, string>> = {
  'en-US': `
thanked = { $who } thanks you
thanked-on = On { $day } you had { $count } badges, in { $programs }.
thanked-badge = { $badge }`,
  de: `
thanked = { $who } dankt dir
thanked-on = Am { $day } hattest du { $count } Abzeichen, in { $programs }.`,
};

/** Says who says thank you, and which badges somebody has. `about` is the id of whoever thanks. */
const thanked = defineMail({
  kind: 'thanked',
  refusable: 'recognition',
  keysOf: (id) => [`thanked#${id}`],
  areas: [
    badgesMessages,
    programsMessages,
    { name: 'thanked', read: (tag) => Promise.resolve(sentences[tag]) },
  ],
  subject: 'thanked',
  async facts({ table, clock, catalogue }: Pick<Services, 'table' | 'clock' | 'catalogue'>, { about }) {
    const profile = about === undefined ? undefined : await readProfile(table, about);
    if (profile?.displayName === undefined) return undefined;
    return {
      who: profile.displayName,
      badges: catalogue.slice(0, 2),
      day: dayOf(clock.now()),
      handle: profile.handle,
    };
  },
  args: ({ who, badges, day }) => ({
    who,
    count: badges.length * 600,
    day: { day },
    programs: {
      list: ['forum', 'social'].map((each) => ({ words: (l10n) => l10n.text(`program-${each}`) })),
    },
  }),
  blocks: ({ badges, handle }) => [
    { is: 'text', id: 'thanked-on' },
    {
      is: 'list',
      items: badges.map((badge) => ({
        id: 'thanked-badge',
        path: `/badges/${badge.id}`,
        args: { badge: { words: (l10n) => badgeName(l10n, badge) } },
      })),
    },
    { is: 'link', id: 'mail-welcome-open', path: `/contributors/${handle}` },
  ],
});

async function queued(language: string) {
  const system = await aSystem({ now: '2026-03-10T12:00:00Z' });
  const zoe = await aMember(system.services, { handle: 'zoe', profile: { displayName: 'Zoë' } });
  const ana = await aMember(system.services, { handle: 'ana', account: { language } });
  await queueMail(system.services, {
    mail: thanked,
    key: `thanked#${ana.id}`,
    to: { contributor: ana.id },
    about: zoe.id,
  });
  return {
    system,
    zoe,
    key: `thanked#${ana.id}`,
    post: aPost(system, undefined, { mails: [...mails, thanked] }),
  };
}

async function rename(
  { services: { table, ids } }: TestSystem,
  id: string,
  displayName?: string,
): Promise<void> {
  const { displayName: _, ...profile } = (await readProfile(table, id))!;
  const next = { ...profile, version: profile.version + 1 };
  await writeProfile(table, id, displayName === undefined ? next : { ...next, displayName }, ids.token());
}

it('says what is true when it is sent, in the language of whoever gets it', async () => {
  const { system, zoe, post } = await queued('en-US');
  await rename(system, zoe.id, 'Zoë the Second');

  await post.deliver();

  expect(await post.read()).toEqual([
    {
      to: 'ana@example.org',
      subject: 'Zoë the Second thanks you',
      text: `Hello ana,

On March 10, 2026 you had 1,200 badges, in Forum and Social.

- Knowledge Base
  http://127.0.0.1:8787/badges/kb
- Localization
  http://127.0.0.1:8787/badges/l10n

Open your own space
http://127.0.0.1:8787/contributors/zoe
`,
    },
  ]);
});

it('says dates, numbers, lists and names in each language, and in English what has no sentence there', async () => {
  const { post } = await queued('de');

  await post.deliver();

  const [mail] = await post.read();
  expect(mail?.subject).toBe('Zoë dankt dir');
  expect(mail?.text).toContain('Am 10. März 2026 hattest du 1.200 Abzeichen, in Forum und Soziale Medien.');
  expect(mail?.text).toContain('- Wissensdatenbank\n');
});

it('is not sent when there is nothing left to say', async () => {
  const { system, zoe, key, post } = await queued('en-US');
  await rename(system, zoe.id);

  await post.deliver();

  expect(post.sent).toEqual([]);
  expect(await readMail(system.services.table, key)).toMatchObject({
    state: 'suppressed',
    reason: 'nothing-to-say',
  });
});

it('of a kind that this version does not know has failed', async () => {
  const { system, key } = await queued('en-US');
  const post = aPost(system);

  await post.deliver();

  expect(await readMail(system.services.table, key)).toMatchObject({
    state: 'failed',
    reason: 'unknown-kind',
  });
});

it('with a sentence that is nowhere is kept for a version that has it, and says so in the log', async () => {
  const { system, key } = await queued('en-US');
  const broken = { ...thanked, areas: [] };
  const post = aPost(system, undefined, { mails: [broken], words: openWords(languages) });

  await expect(post.deliver()).rejects.toThrow('could not be delivered');

  expect(post.sent).toEqual([]);
  expect(await readMail(system.services.table, key)).toMatchObject({ state: 'queued' });
});
