// Logging by hand: what is taken, what is refused, and that nothing is there twice or
// somebody else's.
import { beforeAll, describe, expect, test } from 'vitest';
import { findByHand } from '../../shared/activity/by-hand/log.io.ts';
import { recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { aContribution } from '../support/builders.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { badgesOf } from '../support/work.ts';

let system: TestSystem;
let ana: Member;
let ben: Member;
let serial = 0;

beforeAll(async () => {
  system = await aSystem({ now: '2026-11-18T12:00:00Z' });
  ana = await aMember(system.services, { handle: 'ana' });
  ben = await aMember(system.services, { handle: 'ben' });
});

/** The fields of a good form, each time with a link and a token of its own. */
function aForm(over: Readonly<Record<string, string>> = {}): Record<string, string> {
  serial += 1;
  const number = String(serial).padStart(4, '0');
  return {
    kind: 'forum.reply',
    link: `https://forum.example/t/${number}`,
    title: `Topic ${number}`,
    date: '2026-11-17',
    locale: 'de',
    once: `token${number}`,
    ...over,
  };
}

/** The id in the address that a good form leads to. */
function idIn(answer: Response): string {
  const [, id = ''] = /^\/me\/contributions\/([\w-]+)\?/.exec(answer.headers.get('location') ?? '') ?? [];
  return id;
}

async function log(member: Member, over: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await member.post('/me/log', aForm(over));
  expect(answer.status).toBe(303);
  return idIn(answer);
}

async function stored(member: Pick<Member, 'id'>, id: string) {
  return findByHand(system.services, member, id);
}

async function total(handle: string): Promise<number> {
  await system.settle();
  const answer = await aStranger(system.services).get(`/api/contributors/${handle}`);
  const { totals } = (await answer.json()) as { totals: Record<string, { total: number }> };
  return Object.values(totals).reduce((sum, { total: each }) => sum + each, 0);
}

describe('logging', () => {
  test('records what counts, and the badge follows', async () => {
    const cleo = await aMember(system.services, { handle: 'cleo' });

    const id = await log(cleo, { title: 'How to <b>move</b>', link: ' https://Forum.example/t/1 ' });
    await system.settle();

    expect(await stored(cleo, id)).toMatchObject({
      status: 'accepted',
      kind: 'forum.reply',
      locale: 'de',
      handle: 'cleo',
      subject: { title: 'How to <b>move</b>', url: 'https://forum.example/t/1' },
      occurredAt: '2026-11-17T12:00:00+00:00',
    });
    expect(await badgesOf(system.services, 'cleo')).toEqual(['forum-first-steps once 2026-11-17']);
    const html = await (await cleo.get(`/me/contributions/${id}?done=logged`)).text();
    expect(html).toContain('It is logged.');
    expect(html).toContain('How to &lt;b&gt;move&lt;/b&gt;');
  });

  test('the form offers today by the own clock, and a fresh token each time', async () => {
    const away = await aMember(system.services, { account: { timeZone: 'Pacific/Kiritimati' } });

    const first = await (await away.get('/me/log')).text();
    const second = await (await away.get('/me/log')).text();

    const token = (html: string) => /name="once" value="([a-z0-9]{8,})"/.exec(html)?.[1];
    expect(first).toContain('value="2026-11-19"');
    expect(token(first)).toBeDefined();
    expect(token(first)).not.toBe(token(second));
  });

  test('the same form sent twice, one after the other or at once, is one contribution', async () => {
    const dan = await aMember(system.services, { handle: 'dan' });
    const form = aForm();

    const answers = [
      ...(await Promise.all(Array.from({ length: 8 }, () => dan.post('/me/log', form)))),
      await dan.post('/me/log', form),
    ];

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    expect(new Set(answers.map(idIn)).size).toBe(1);
    expect(await total('dan')).toBe(1);
  });

  test('the same token from somebody else touches nothing of the first', async () => {
    const form = aForm();

    const first = idIn(await ana.post('/me/log', form));
    const second = idIn(await ben.post('/me/log', { ...form, title: 'Taken over' }));

    expect(second).not.toBe(first);
    expect((await stored(ana, first))?.subject?.title).toBe(form['title']);
    expect(await stored(ben, first)).toBeUndefined();
  });

  test('the same link as the same kind is asked about, and may be logged once more', async () => {
    const eve = await aMember(system.services, { handle: 'eve' });
    const form = aForm({ link: 'https://forum.example/same', title: 'Kept & shown' });
    await eve.post('/me/log', form);
    const again = { ...form, once: 'anothertoken1' };

    const asked = await eve.post('/me/log', again);
    const html = await asked.text();
    const before = await total('eve');
    const logged = await eve.post('/me/log', { ...again, again: 'yes' });
    const twice = await eve.post('/me/log', { ...again, again: 'yes' });

    expect(asked.status).toBe(409);
    expect(html).toContain('You have logged this link before');
    expect(html).toContain('name="again" value="yes"');
    expect(html).toContain('name="title" value="Kept &amp; shown"');
    expect(before).toBe(1);
    expect(idIn(twice)).toBe(idIn(logged));
    expect(await total('eve')).toBe(2);
  });

  test('the same link as another kind, or after the first was withdrawn, is not asked about', async () => {
    const link = 'https://forum.example/one-topic';
    const first = await log(ana, { link });

    const solution = await ana.post('/me/log', aForm({ link, kind: 'forum.solution' }));
    await ana.post(`/me/contributions/${first}`, { act: 'withdraw' });
    const anew = await ana.post('/me/log', aForm({ link }));

    expect([solution.status, anew.status]).toEqual([303, 303]);
    expect(idIn(anew)).not.toBe(first);
    expect((await stored(ana, first))?.status).toBe('withdrawn');
  });

  test('a program that asks for review has it wait, and it counts for nobody yet', async () => {
    const fay = await aMember(system.services, { handle: 'fay' });

    const id = await log(fay, { kind: 'social.reply', title: 'Unseen words' });
    await system.settle();
    const own = await (await fay.get('/me/contributions')).text();
    const overview = await (await fay.get('/me')).text();
    const others = await (await ana.get('/contributors/fay/contributions')).text();
    const api = await (await aStranger(system.services).get('/api/contributors/fay/contributions')).text();

    expect((await stored(fay, id))?.status).toBe('pending');
    expect(own).toContain('waiting for review');
    expect(overview).toContain('Unseen words');
    expect(others).not.toContain('Unseen words');
    expect(api).not.toContain('Unseen words');
    expect(await total('fay')).toBe(0);
  });

  test('names of fields that are not in the form change nothing', async () => {
    const id = await log(ana, {
      status: 'accepted',
      contributor: 'ben',
      source: 'kitsune',
      kind: 'social.reply',
      decision: 'x',
    });

    const contribution = await stored(ana, id);

    expect(contribution).toMatchObject({ status: 'pending', contributor: ana.id });
    expect(contribution?.decision).toBeUndefined();
  });
});

describe('what is refused with its field', () => {
  test.each([
    ['date', 'tomorrow', '2026-11-19', 'has not come yet'],
    ['date', 'of 1970', '1970-01-01', 'before 1995'],
    ['date', 'of 9999', '9999-12-31', 'has not come yet'],
    ['date', 'that no calendar has', '2026-02-30', 'not a day of the calendar'],
    ['date', 'with a time', '2026-11-17T10:00', 'not a day of the calendar'],
    ['date', 'left empty', '', 'not a day of the calendar'],
    ['link', 'javascript', 'javascript:alert(1)', 'begins with https://'],
    ['link', 'javascript in disguise', ' JaVaScRiPt:alert(1)', 'begins with https://'],
    ['link', 'data', 'data:text/html,<script>alert(1)</script>', 'begins with https://'],
    ['link', 'without encryption', 'http://forum.example/', 'begins with https://'],
    ['link', 'with a password', 'https://user:pw@forum.example/', 'begins with https://'],
    ['link', 'of another site', '//evil.example/', 'begins with https://'],
    ['link', 'left empty', ' ', 'Please fill this in'],
    ['link', 'of 1,001 characters', `https://forum.example/${'x'.repeat(1000)}`, 'too long'],
    ['title', 'of 201 characters', 'x'.repeat(201), 'too long'],
    ['locale', 'that is no tag', 'Deutsch?', 'not a language tag'],
    ['kind', 'that we don’t have', 'forum.spam', 'choose what you did'],
    ['kind', 'of an object', '__proto__', 'choose what you did'],
    ['kind', 'left empty', '', 'choose what you did'],
    ['once', 'with a key delimiter', 'a#b', 'what is marked'],
  ])('%s %s', async (field, _which, value, words) => {
    const answer = await ana.post('/me/log', aForm({ [field]: value }));
    const html = await answer.text();

    expect(answer.status).toBe(400);
    expect(html).toContain(words);
    if (field !== 'once') expect(html).toContain(`id="${field}-error"`);
    expect(html).not.toMatch(/href="(?:javascript|data):/i);
  });

  test('a title of unseen marks is none, and one with them is cleaned', async () => {
    const without = await log(ana, { title: ' \u202e\u200b ' });
    const cleaned = await log(ana, { title: 'A \u202e title' });

    expect((await stored(ana, without))?.subject).not.toHaveProperty('title');
    expect((await stored(ana, cleaned))?.subject?.title).toBe('A title');
  });

  test.each([
    'https://127.0.0.1/x',
    'https://0x7f000001/y',
    'https://[::1]/',
    'https://169.254.169.254/latest',
  ])('%s is only a text to us: nothing is fetched', async (link) => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (...call) => {
      asked.push(call);
      return Promise.reject(new Error('nothing is fetched'));
    };

    const answer = await ana.post('/me/log', aForm({ link }));
    globalThis.fetch = fetch;

    expect(answer.status).toBe(303);
    expect(asked).toEqual([]);
  });
});

describe('the own day', () => {
  test.each([
    // The person's day, and the instant: on the same day in UTC wherever that can be.
    ['Pacific/Kiritimati', '2026-11-18', '2026-11-18T18:00:00+14:00'],
    ['Etc/GMT+12', '2026-11-17', '2026-11-17T06:00:00-12:00'],
    ['Europe/Berlin', '2026-07-01', '2026-07-01T12:00:00+02:00'],
    ['Asia/Kathmandu', '2026-11-01', '2026-11-01T12:00:00+05:45'],
    // Today: not later than now, by whatever clock.
    ['Pacific/Kiritimati', '2026-11-19', '2026-11-19T02:00:00+14:00'],
    ['America/New_York', '2026-11-18', '2026-11-18T07:00:00-05:00'],
  ])('in %s, %s is kept as %s', async (timeZone, date, occurredAt) => {
    const member = await aMember(system.services, { account: { timeZone } });

    const id = await log(member, { date });

    expect((await stored(member, id))?.occurredAt).toBe(occurredAt);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-11-20'],
    ['Etc/GMT+12', '2026-11-19'],
    ['America/New_York', '2026-11-19'],
  ])('in %s, %s has not come yet', async (timeZone, date) => {
    const member = await aMember(system.services, { account: { timeZone } });

    const answer = await member.post('/me/log', aForm({ date }));

    expect(answer.status).toBe(400);
  });
});

describe('correcting and withdrawing', () => {
  test('a correction changes what it names and clears what it empties', async () => {
    const id = await log(ana);

    const answer = await ana.post(
      `/me/contributions/${id}`,
      aForm({ act: 'correct', kind: 'forum.solution', title: '', locale: '', date: '2026-11-16' }),
    );

    expect(answer.headers.get('location')).toBe(`/me/contributions/${id}?done=corrected`);
    const after = await stored(ana, id);
    expect(after).toMatchObject({
      kind: 'forum.solution',
      status: 'accepted',
      occurredAt: '2026-11-16T12:00:00+00:00',
      version: 2,
    });
    expect(after).not.toHaveProperty('locale');
    expect(after?.subject).not.toHaveProperty('title');
  });

  test('the same correction twice, or one of nothing, writes nothing', async () => {
    const form = aForm();
    const id = idIn(await ana.post('/me/log', form));

    await ana.post(`/me/contributions/${id}`, { ...form, act: 'correct' });
    const untouched = await stored(ana, id);
    await ana.post(`/me/contributions/${id}`, { ...form, act: 'correct', title: 'Better' });
    await ana.post(`/me/contributions/${id}`, { ...form, act: 'correct', title: 'Better' });

    expect(untouched?.version).toBe(1);
    expect((await stored(ana, id))?.version).toBe(2);
  });

  test('what becomes work of a reviewed program goes to review, and stops counting', async () => {
    const gil = await aMember(system.services, { handle: 'gil' });
    const id = await log(gil);
    const before = await total('gil');

    await gil.post(`/me/contributions/${id}`, aForm({ act: 'correct', kind: 'social.reply' }));

    expect(before).toBe(1);
    expect((await stored(gil, id))?.status).toBe('pending');
    expect(await total('gil')).toBe(0);
  });

  test('a wrong correction is shown again with what was typed', async () => {
    const id = await log(ana);

    const answer = await ana.post(
      `/me/contributions/${id}`,
      aForm({ act: 'correct', title: 'Typed with care', date: '2026-02-30' }),
    );
    const html = await answer.text();

    expect(answer.status).toBe(400);
    expect(html).toContain('Typed with care');
    expect((await stored(ana, id))?.version).toBe(1);
  });

  test('withdrawn work stops counting and is nobody else’s to see; put back it counts again', async () => {
    const hal = await aMember(system.services, { handle: 'hal' });
    const id = await log(hal, { title: 'A withdrawn title' });
    await total('hal');

    const withdrawn = await hal.post(`/me/contributions/${id}`, { act: 'withdraw' });
    const without = await total('hal');
    const others = await (await ana.get('/contributors/hal/contributions')).text();
    const corrected = await hal.post(`/me/contributions/${id}`, aForm({ act: 'correct' }));
    const restored = await hal.post(`/me/contributions/${id}`, { act: 'restore' });
    await hal.post(`/me/contributions/${id}`, { act: 'restore' });

    expect(withdrawn.headers.get('location')).toBe(`/me/contributions/${id}?done=withdrawn`);
    expect(without).toBe(0);
    expect(others).not.toContain('A withdrawn title');
    expect(corrected.headers.get('location')).toBe(`/me/contributions/${id}`);
    expect(restored.headers.get('location')).toBe(`/me/contributions/${id}?done=restored`);
    expect(await total('hal')).toBe(1);
  });
});

describe('what is not one’s own', () => {
  test.each([['view'], ['correct'], ['withdraw'], ['restore']])(
    'to %s somebody else’s is not found',
    async (act) => {
      const id = await log(ana);
      const path = `/me/contributions/${id}`;

      const answer = act === 'view' ? await ben.get(path) : await ben.post(path, aForm({ act }));

      expect(answer.status).toBe(404);
      expect((await stored(ana, id))?.version).toBe(1);
    },
  );

  test('what came from elsewhere is not found here, though it is one’s own', async () => {
    await recordContribution(
      system.services,
      aContribution({ source: 'kitsune', externalId: 'k-1', contributor: 'ana' }),
    );

    const answers = await Promise.all([
      ana.get('/me/contributions/k-1'),
      ana.post('/me/contributions/k-1', { act: 'withdraw' }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  test.each(['nothing', '..%2f', 'a%23b', 'C%23x', '__proto__', 'constructor', 'x'.repeat(3000), '%00'])(
    'the id %j is not found, and nothing fails',
    async (id) => {
      const shown = await ana.get(`/me/contributions/${id}`);
      const sent = await ana.post(`/me/contributions/${id}`, { act: 'withdraw' });

      expect([shown.status, sent.status]).toEqual([404, 404]);
    },
  );
});
