// The review of what was logged by hand: who may decide on what, one decision whoever
// sends it, and the reviewer's words for the author alone.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAuditDay } from '../../shared/platform/audit-log/store.ts';
import { logByHand } from '../../shared/activity/by-hand/log.io.ts';
import { programs, type Kind } from '../../shared/platform/vocabulary/programs.ts';
import { recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { readContribution } from '../../shared/activity/contributions/store.ts';
import { changeCommunity } from '../../shared/activity/community-settings/settings.io.ts';
import { decideReview } from '../../shared/activity/review/decide.io.ts';
import { findForReview } from '../../shared/community/review-queue/queue.io.ts';
import { splitIdentity } from '../../shared/activity/contributions/keys.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { aContribution } from '../support/builders.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

let system: TestSystem;
let author: Member;
let manager: Member;
let other: Member;
let moderator: Member;
let leader: Member;
let serial = 0;

beforeAll(async () => {
  system = await aSystem({ now: '2026-11-18T12:00:00Z' });
  const { services } = system;
  author = await aMember(services, { handle: 'author' });
  manager = await aMember(services, { handle: 'manager', roles: [{ role: 'manager' }] });
  other = await aMember(services, { handle: 'other', roles: [{ role: 'manager' }] });
  moderator = await aMember(services, {
    handle: 'moderator',
    roles: [{ role: 'moderator', programs: ['social'] }],
  });
  leader = await aMember(services, {
    handle: 'leader',
    roles: [{ role: 'localization-leader', locales: ['de'] }],
  });
  await changeCommunity(services, {
    by: manager.id,
    version: 0,
    change: { guidelines: '', programGuidelines: {}, reviewPrograms: [...programs] },
  });
});

/** Something that waits for review; answers with its id. */
async function waiting(
  by: Member,
  { kind = 'social.reply', locale = 'de', title }: { kind?: Kind; locale?: string; title?: string } = {},
): Promise<string> {
  serial += 1;
  const draft = {
    kind,
    locale,
    title: title ?? `Work ${String(serial)}`,
    url: `https://social.example/${String(serial)}`,
    day: dayOf(system.clock.now()),
  };
  const { contribution } = await logByHand(system.services, by, { draft, again: false });
  return splitIdentity(contribution.identity).externalId;
}

async function stored(id: string) {
  return (await readContribution(system.services.table, `laurel#${id}`))!;
}

const decisionOf = (verdict: string, words = 'A few words', version = 1) => ({
  verdict,
  words,
  version: String(version),
});

async function auditOf(id: string): Promise<string[]> {
  const entries = await readAuditDay(system.services.table, dayOf(system.clock.now()));
  return entries.filter(({ on }) => on === `laurel#${id}`).map(({ act, by }) => `${act} ${by}`);
}

describe('a decision', () => {
  test('to accept makes it count, tells the author alone what was written, and is in the log', async () => {
    const id = await waiting(author, { title: 'Accepted work' });

    const answer = await manager.post(`/manage/review/${id}`, decisionOf('accepted', 'Well said\r\nindeed'));
    await system.settle();

    expect(answer.headers.get('location')).toBe('/manage/review?done=accepted');
    expect(await stored(id)).toMatchObject({
      status: 'accepted',
      decision: { by: manager.id, words: 'Well said\nindeed', at: system.clock.now() },
    });
    expect(await (await author.get(`/me/contributions/${id}`)).text()).toContain('Well said');
    const seen = await Promise.all(
      ['/contributors/author/contributions', '/api/contributors/author/contributions'].map(async (path) => {
        const answers = [await other.get(path), await aStranger(system.services).get(path)];
        return (await Promise.all(answers.map((each) => each.text()))).join();
      }),
    );
    expect(seen.join()).toContain('Accepted work');
    expect(seen.join()).not.toContain('Well said');
    expect(await auditOf(id)).toEqual([`review.accepted ${manager.id}`]);
  });

  test('to decline needs words, and leaves it to the author', async () => {
    const id = await waiting(author, { title: 'Declined work' });

    const wordless = await manager.post(`/manage/review/${id}`, decisionOf('declined', '  '));
    const before = await stored(id);
    const answer = await manager.post(`/manage/review/${id}`, decisionOf('declined', 'The link is dead'));
    await system.settle();

    expect(wordless.status).toBe(400);
    expect(await wordless.text()).toContain('Please tell the author why.');
    expect(before.status).toBe('pending');
    expect(answer.headers.get('location')).toBe('/manage/review?done=declined');
    const own = await (await author.get('/me')).text();
    expect(own).toContain('The link is dead');
    expect(await (await other.get('/contributors/author/contributions')).text()).not.toContain(
      'Declined work',
    );
    expect(await auditOf(id)).toEqual([`review.declined ${manager.id}`]);
  });

  test.each([
    ['without a verdict', { words: 'x', version: '1' }],
    ['with another one', { verdict: 'withdrawn', words: 'x', version: '1' }],
    ['with words of 501 characters', { verdict: 'accepted', words: 'x'.repeat(501), version: '1' }],
  ])('%s is none', async (_which, fields) => {
    const id = await waiting(author);

    const answer = await manager.post(`/manage/review/${id}`, fields);

    expect(answer.status).toBe(400);
    expect((await stored(id)).status).toBe('pending');
  });

  test('without the version that was seen is none, and on own work refused all the same', async () => {
    const [theirs, own] = [await waiting(author), await waiting(manager)];

    const answers = [
      await manager.post(`/manage/review/${theirs}`, { verdict: 'accepted' }),
      await manager.post(`/manage/review/${own}`, { verdict: 'accepted' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 403]);
    expect((await stored(theirs)).status).toBe('pending');
    expect((await stored(own)).status).toBe('pending');
  });

  test('of two managers at once is one: the other is told, and what stands stays', async () => {
    const id = await waiting(author);

    const answers = await Promise.all([
      manager.post(`/manage/review/${id}`, decisionOf('accepted')),
      other.post(`/manage/review/${id}`, decisionOf('declined', 'No')),
    ]);
    const after = await stored(id);

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    expect(await late.text()).toContain('Somebody else has decided on this already.');
    expect(after.version).toBe(2);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('sent twice by the same reviewer is one, with one entry in the log', async () => {
    const id = await waiting(author);

    const first = await manager.post(`/manage/review/${id}`, decisionOf('accepted'));
    const second = await manager.post(`/manage/review/${id}`, decisionOf('accepted'));

    expect([first.status, second.status]).toEqual([303, 303]);
    expect((await stored(id)).version).toBe(2);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('on what the author has corrected since is not taken', async () => {
    const id = await waiting(author);
    await author.post(`/me/contributions/${id}`, {
      act: 'correct',
      kind: 'social.reply',
      link: 'https://social.example/corrected',
      date: '2026-11-18',
    });

    const answer = await manager.post(`/manage/review/${id}`, decisionOf('accepted'));
    const html = await answer.text();

    expect(answer.status).toBe(409);
    expect(html).toContain('The author has changed it since you looked.');
    expect(html).toContain('https://social.example/corrected');
    expect(html).toContain('name="version" value="2"');
    expect((await stored(id)).status).toBe('pending');
  });

  test('is void once the author corrects the work, and it waits again', async () => {
    const id = await waiting(author);
    await manager.post(`/manage/review/${id}`, decisionOf('declined', 'Wrong link'));

    await author.post(`/me/contributions/${id}`, {
      act: 'correct',
      kind: 'social.reply',
      link: 'https://social.example/better',
      date: '2026-11-18',
    });

    const after = await stored(id);
    expect(after.status).toBe('pending');
    expect(after).not.toHaveProperty('decision');
    const queue = await (await manager.get('/manage/review')).text();
    expect(queue).toContain('https://social.example/better');
  });
});

describe('who may decide', () => {
  test('nobody on their own work, which is noted', async () => {
    const id = await waiting(manager);

    const shown = await manager.get(`/manage/review/${id}`);
    const sent = await manager.post(`/manage/review/${id}`, decisionOf('accepted'));
    const queue = await (await manager.get('/manage/review')).text();

    expect([shown.status, sent.status]).toEqual([404, 403]);
    expect(queue).not.toContain(id);
    expect((await stored(id)).status).toBe('pending');
    expect(await auditOf(id)).toEqual([`access.denied ${manager.id}`]);
  });

  test.each([
    ['a moderator', () => moderator, 'social.reply', 'de', 303],
    ['a moderator of another program', () => moderator, 'forum.reply', 'de', 403],
    ['a leader', () => leader, 'translation.created', 'de', 303],
    ['a leader, of a variant', () => leader, 'translation.created', 'de-AT', 303],
    ['a leader of another language', () => leader, 'translation.created', 'fr', 403],
    ['a leader, of another program', () => leader, 'article.created', 'de', 403],
    ['a manager', () => manager, 'article.created', 'fr', 303],
    ['a contributor', () => author, 'social.reply', 'de', 403],
  ] as const)('%s gets %5$i', async (_who, reviewer, kind, locale, status) => {
    const somebody = await aMember(system.services);
    const id = await waiting(somebody, { kind, locale });

    const answer = await reviewer().post(`/manage/review/${id}`, decisionOf('accepted'));

    expect(answer.status).toBe(status);
    expect((await stored(id)).status).toBe(status === 303 ? 'accepted' : 'pending');
  });

  test('what is no contribution logged by hand is not found', async () => {
    const ids = ['nothing', 'a%23b', '__proto__', 'x'.repeat(3000), '..%2f'];

    const answers = await Promise.all(
      ids.flatMap((id) => [
        manager.get(`/manage/review/${id}`),
        manager.post(`/manage/review/${id}`, decisionOf('accepted')),
      ]),
    );

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});

describe('the queue', () => {
  test('has the oldest first, of all programs or of one, and links nowhere unsafe', async () => {
    const table = await aSystem({ now: '2026-11-18T12:00:00Z' });
    const boss = await aMember(table.services, { roles: [{ role: 'manager' }] });
    const poster = await aMember(table.services, { handle: 'poster', profile: { displayName: '"><img>' } });
    const draftOf = (n: number) => ({
      kind: 'social.reply' as const,
      url: `https://social.example/${String(n)}`,
      title: `<script>Work ${String(n)}</script>`,
      day: dayOf(table.clock.now()),
    });
    for (const n of [1, 2, 3]) {
      await logByHand(table.services, poster, { draft: draftOf(n), again: false });
      table.clock.set(table.clock.now() + 60_000);
    }

    const all = await (await boss.get('/manage/review')).text();
    const social = await (await boss.get('/manage/review?program=social')).text();
    const forum = await (await boss.get('/manage/review?program=forum')).text();
    const wrong = await boss.get('/manage/review?program=__proto__');

    expect(all).toMatch(/Work 1.*Work 2.*Work 3/s);
    expect(all).not.toMatch(/<script|<img/);
    expect(all).toContain('href="https://social.example/1" rel="nofollow ugc noopener noreferrer"');
    expect(social).toContain('Work 1');
    expect(forum).toContain('Nothing waits.');
    expect(wrong.status).toBe(400);
  });

  test('what a role does not reach hides nothing behind it', async () => {
    const table = await aSystem({ now: '2026-11-18T12:00:00Z' });
    await changeCommunity(table.services, {
      by: 'nobody',
      version: 0,
      change: { guidelines: '', programGuidelines: {}, reviewPrograms: ['localization'] },
    });
    const german = await aMember(table.services, {
      roles: [{ role: 'localization-leader', locales: ['de'] }],
    });
    const poster = await aMember(table.services, { handle: 'poster' });
    for (let n = 0; n < 120; n += 1) {
      const draft = {
        kind: 'translation.created' as const,
        url: `https://l10n.example/${String(n)}`,
        locale: n === 119 ? 'de' : 'fr',
        title: `Text ${String(n)}`,
        day: dayOf(table.clock.now()),
      };
      await logByHand(table.services, poster, { draft, again: false });
      table.clock.set(table.clock.now() + 1000);
    }

    const html = await (await german.get('/manage/review')).text();

    expect(html).toContain('Text 119');
    expect(html).not.toContain('Text 118');
  });

  test('holds neither what was decided nor what is pending at another source, and costs those no index', async () => {
    const table = await aSystem({ now: '2026-11-18T12:00:00Z' });
    const boss = await aMember(table.services, { roles: [{ role: 'manager' }] });
    const poster = await aMember(table.services, { handle: 'poster' });
    const form = { kind: 'social.reply', date: '2026-11-18' };
    const sent = await poster.post('/me/log', { ...form, link: 'https://social.example/here' });
    const id = /contributions\/([\w-]+)/.exec(sent.headers.get('location') ?? '')![1]!;
    await recordContribution(
      table.services,
      aContribution({ contributor: 'poster', kind: 'social.reply', status: 'pending', source: 'elsewhere' }),
    );

    const before = await (await boss.get('/manage/review')).text();
    await boss.post(`/manage/review/${id}`, decisionOf('accepted'));
    const after = await (await boss.get('/manage/review')).text();

    expect(before).toContain('https://social.example/here');
    expect(before.match(/aria-label="Decide on/g)).toHaveLength(1);
    expect(after).toContain('Nothing waits.');
    const listed = await scanned(table);
    expect(listed).toEqual([]);
  });

  test('a decision whose log entry was lost is made good by sending it again', async () => {
    const id = await waiting(author);
    const { services } = system;
    const reviewer = { id: manager.id, roles: [{ role: 'manager' as const }] };
    const seen = await findForReview(services, reviewer, id);
    const send = services.table.client.send.bind(services.table.client);
    let writes = 0;
    const dying = {
      ...services,
      table: {
        ...services.table,
        client: Object.assign(Object.create(services.table.client), {
          send: (command: { input: { Item?: { pk?: string } } }) => {
            const isLog = command.input.Item?.pk?.startsWith('AUDIT#') ?? false;
            writes += isLog ? 1 : 0;
            return isLog ? Promise.reject(new Error('killed')) : send(command as never);
          },
        }),
      },
    };
    const verdict = { externalId: id, status: 'accepted' as const, version: seen!.version };

    await expect(decideReview(dying, reviewer, verdict)).rejects.toThrow('killed');
    const lost = await auditOf(id);
    const again = await decideReview(services, reviewer, verdict);

    expect(writes).toBe(1);
    expect(lost).toEqual([]);
    expect(again.outcome).toBe('done');
    expect(await auditOf(id)).toEqual([`review.accepted ${manager.id}`]);
  });
});

/** Keys of the contributions that stand in a list. */
async function scanned({ services: { table } }: TestSystem): Promise<string[]> {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  return Items.filter(({ sk, listL }) => sk === 'CON' && listL !== undefined).map(({ pk }) => String(pk));
}
