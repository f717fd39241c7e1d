// Reading, correcting, people and badges over HTTP, on the real use cases.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import {
  awardSchema,
  badgesSchema,
  badgeSchema,
  contributionsSchema,
  contributorSchema,
  healthSchema,
  holdersSchema,
  ladderSchema,
  leaderboardSchema,
  profileSchema,
  receiptSchema,
} from '../../web/api/schemas.ts';
import { aReply, openApi } from '../support/api.ts';

const founder = {
  id: 'founder',
  name: 'Founder',
  version: 1,
  state: 'active',
  award: 'manual',
  repeat: 'once',
} as const;
const retired = { ...founder, id: 'pioneer', name: 'Pioneer', state: 'retired' } as const;
const draft = { ...founder, id: 'dreamer', name: 'Dreamer', state: 'draft' } as const;

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi({ catalogue: [...catalogue, founder, retired, draft] });
});
afterAll(() => api.close());

const get = (path: string, query = '') => api.call('GET', path + query, { key: undefined });

async function record(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await api.call('POST', '/api/contributions', { body: aReply(change) });
  return answer.headers.get('location')!;
}

/** Records `count` replies of a person and waits until everything derived is there. */
async function recordMany(
  contributor: string,
  count: number,
  change: Readonly<Record<string, unknown>> = {},
) {
  const lines = Array.from({ length: count }, () => aReply({ contributor, ...change }));
  await api.call('POST', '/api/contributions/batch', { body: lines });
  await api.settled();
}

describe('a contributor', () => {
  it('is shown with totals, years, streak and badges', async () => {
    await recordMany('bea', 30, { locale: 'de' });
    await recordMany('bea', 1, { kind: 'forum.solution', occurredAt: '2024-06-14T23:00:00Z' });
    await recordMany('bea', 1, {
      program: 'writing',
      kind: 'article.edited',
      occurredAt: '2023-12-31T23:30:00Z',
    });

    const { status, headers, body } = await get('/api/contributors/bea');

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('max-age=0');
    expect(contributorSchema.parse(body)).toMatchObject({
      handle: 'bea',
      displayName: 'bea',
      claimed: false,
      joinedAt: '2023-12-31T00:00:00.000Z',
      lastActiveOn: '2024-06-15',
      programs: ['writing', 'forum'],
      totals: {
        forum: { total: 30, 'forum.reply': 30, 'forum.solution': 1 },
        writing: { total: 1, 'article.edited': 1 },
      },
      years: { 2023: { writing: { total: 1 } }, 2024: { forum: { total: 30 } } },
      streak: { current: 2, longest: 2 },
    });
    expect(body.badges).toContainEqual({
      badge: 'support-forum',
      window: '2024',
      name: 'Support Forum',
      awardedOn: '2024-06-15',
    });
    expect(body.badges).toContainEqual(expect.objectContaining({ badge: 'solver-bronze', window: null }));
  });

  it('has a list of contributions that goes on by cursor', async () => {
    await recordMany('carl', 5);

    const first = await get('/api/contributors/carl/contributions', '?limit=3');
    const rest = await get(
      '/api/contributors/carl/contributions',
      `?limit=3&cursor=${String(first.body.cursor)}`,
    );

    contributionsSchema.parse(first.body);
    expect([first.body.contributions.length, rest.body.contributions.length]).toEqual([3, 2]);
    expect(rest.body.cursor).toBeNull();
  });

  it.each(['nobody', '__proto__', 'constructor', 'x'.repeat(5000), '%00', '%', 'a%2Fb', 'C%23x'])(
    'called %s is nobody',
    async (handle) => {
      const person = await get(`/api/contributors/${handle}`);
      const list = await get(`/api/contributors/${handle}/contributions`);

      expect([person.status, list.status]).toEqual([404, 404]);
      expect(person.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  it('gets a name, and goes when deactivated', async () => {
    await recordMany('dora', 1);
    const change = (body: unknown) => api.call('PATCH', '/api/contributors/dora', { body });

    const named = await change({ displayName: ' Dora \u202e <b> ' });
    const shown = await get('/api/contributors/dora');
    const same = await change({ displayName: 'Dora <b>' });
    await change({ deactivated: true });
    await api.settled();
    const gone = await get('/api/contributors/dora');

    expect(profileSchema.parse(named.body)).toMatchObject({ displayName: 'Dora <b>', deactivated: false });
    expect(shown.body.displayName).toBe('Dora <b>');
    expect(same.status).toBe(200);
    expect(gone.status).toBe(404);
  });

  it('that opted out stands on no leaderboard until the wish changes', async () => {
    await recordMany('emil', 2);
    const entries = async () =>
      leaderboardSchema
        .parse((await get('/api/leaderboards/forum')).body)
        .entries.map(({ handle }) => handle);

    await api.call('PATCH', '/api/contributors/emil', { body: { optedOut: true } });
    await api.settled();
    const without = await entries();
    await api.call('PATCH', '/api/contributors/emil', { body: { optedOut: false } });
    await api.settled();

    expect(without).not.toContain('emil');
    expect(await entries()).toContain('emil');
  });

  it.each([
    [{ displayName: '' }, 400],
    [{ displayName: 'x'.repeat(81) }, 400],
    [{ displayName: 'x'.repeat(80) }, 200],
    [{ displayName: null }, 200],
    [{ displayName: 'x'.repeat(1_000_000) }, 413],
    [{ role: 'admin' }, 400],
    [{ bot: 'yes' }, 400],
  ])('takes of %o only what is right', async (body, status) => {
    await recordMany('finn', 1);

    expect((await api.call('PATCH', '/api/contributors/finn', { body })).status).toBe(status);
  });

  it('can be changed by two at once, and both changes stand', async () => {
    await recordMany('gila', 1);
    const change = (body: unknown) => api.call('PATCH', '/api/contributors/gila', { body });

    await Promise.all([change({ displayName: 'Gila' }), change({ optedOut: true })]);

    expect((await change({})).body).toMatchObject({ displayName: 'Gila', optedOut: true });
  });

  it('that nobody knows can not be changed', async () => {
    expect((await api.call('PATCH', '/api/contributors/nobody', { body: { bot: true } })).status).toBe(404);
  });
});

describe('a correction', () => {
  it('moves a contribution through its states and everything follows', async () => {
    const path = await record({ contributor: 'hana', status: 'pending' });
    const to = (verb: string) => api.call('POST', `${path}/${verb}`);
    const total = async () => {
      await api.settled();
      const { body } = await get('/api/contributors/hana');
      return (body.totals.forum?.total ?? 0) as number;
    };

    const totals = [await total()];
    for (const verb of ['accept', 'decline', 'accept', 'withdraw', 'restore']) {
      const { status, body } = await to(verb);
      expect(status).toBe(200);
      receiptSchema.parse(body);
      totals.push(await total());
    }

    expect(totals).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('changes only what is named', async () => {
    const path = await record({ locale: 'de', words: 5 });

    const { body } = await api.call('PATCH', path, { body: { locale: 'fr' } });

    expect(body).toMatchObject({ locale: 'fr', words: 5, status: 'accepted' });
  });

  it.each([
    [{ locale: '!' }, 'locale'],
    [{ occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt'],
    [{ version: 7 }, 'version'],
    [{ source: 'other' }, 'source'],
  ])('to %o is refused by the field', async (body, field) => {
    const answer = await api.call('PATCH', await record(), { body });

    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });

  it('of what was never recorded is a 404', async () => {
    const answers = await Promise.all([
      api.call('GET', '/api/contributions/test/never'),
      api.call('PATCH', '/api/contributions/test/never', { body: {} }),
      api.call('POST', '/api/contributions/test/never/accept'),
      api.call('POST', '/api/contributions/TEST/never/restore'),
      api.call('PATCH', '/api/contributions', { body: { source: 'test', externalId: 'never' } }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('by thirty at once leaves one of them standing, and every answer is a clean one', async () => {
    const path = await record();

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, words) => api.call('PATCH', path, { body: { words } })),
    );

    const won = answers.filter(({ status }) => status === 200).map(({ body }) => body.words as number);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(won).toContain((await api.call('GET', path)).body.words);
  });
});

describe('a leaderboard', () => {
  it('has 90 days, ranks and a cursor', async () => {
    await recordMany('ida', 4, { locale: 'nl' });
    await recordMany('jan', 3, { locale: 'nl' });

    const first = await get('/api/leaderboards/forum', '?limit=1&locale=nl');
    const second = await get(
      '/api/leaderboards/forum',
      `?limit=1&locale=nl&cursor=${String(first.body.cursor)}`,
    );

    expect(leaderboardSchema.parse(first.body)).toMatchObject({
      program: 'forum',
      locale: 'nl',
      window: { from: '2024-03-18', to: '2024-06-15', days: 90 },
      entries: [{ rank: 1, handle: 'ida', displayName: 'ida', count: 4, title: null }],
    });
    expect(second.body.entries).toMatchObject([{ rank: 2, handle: 'jan', count: 3 }]);
  });

  it.each([
    'limit=abc',
    'limit=-6',
    'limit=0',
    'limit=101',
    'limit=1e6',
    'limit=',
    'limit=1.5',
    'cursor=',
    'cursor=zzz',
    'locale=!',
  ])('asked with %s is refused by the field', async (query) => {
    const { status, body } = await get('/api/leaderboards/forum', `?${query}`);

    expect([status, body.errors[0].field]).toEqual([400, query.split('=')[0]]);
  });

  it.each(['knitting', '__proto__', 'constructor', 'FORUM', '..%2Fforum'])(
    'of %s is nowhere',
    async (program) => {
      expect((await get(`/api/leaderboards/${program}`)).status).toBe(404);
    },
  );
});

describe('badges', () => {
  it('are listed without drafts', async () => {
    const { body } = await get('/api/badges');

    const ids = badgesSchema.parse(body).badges.map(({ id }) => id);
    expect(ids).toEqual([...catalogue.map(({ id }) => id), 'founder', 'pioneer']);
  });

  it('are shown one by one, a ladder with its steps', async () => {
    const kb = await get('/api/badges/kb');
    const solver = await get('/api/badges/solver');

    expect(badgeSchema.parse(kb.body)).toMatchObject({ id: 'kb', program: 'writing', repeat: 'per-window' });
    expect(ladderSchema.parse(solver.body).steps.map(({ id }) => id)).toEqual([
      'solver-bronze',
      'solver-silver',
      'solver-gold',
    ]);
  });

  it.each(['nothing', '__proto__', 'constructor', 'dreamer'])('called %s are nowhere', async (badge) => {
    const answers = [await get(`/api/badges/${badge}`), await get(`/api/badges/${badge}/holders`)];

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('have holders by window, in pieces', async () => {
    await recordMany('kim', 30);
    await recordMany('lea', 30);

    const first = await get('/api/badges/support-forum/holders', '?window=2024&limit=1');
    const second = await get(
      '/api/badges/support-forum/holders',
      `?window=2024&limit=1&cursor=${String(first.body.cursor)}`,
    );
    const before = await get('/api/badges/support-forum/holders', '?window=2019');

    expect(holdersSchema.parse(first.body).holders).toHaveLength(1);
    expect(second.body.holders[0].handle).not.toBe(first.body.holders[0].handle);
    expect(before.body).toEqual({ holders: [], cursor: null });
  });

  it.each(['window=20', 'window=2024-13', 'limit=0', 'cursor=e30'])(
    'with holders asked by %s are refused by the field',
    async (query) => {
      const { status, body } = await get('/api/badges/kb/holders', `?${query}`);

      expect([status, body.errors[0].field]).toEqual([400, query.split('=')[0]]);
    },
  );

  it('given by hand are given once and shown with the reason', async () => {
    await recordMany('mia', 1);
    const give = (change: Readonly<Record<string, unknown>> = {}) =>
      api.call('POST', '/api/badges/founder/holders', {
        body: { handle: 'mia', reason: 'Began it all', awardedOn: '2020-02-29', ...change },
      });

    const first = await give();
    const again = await give({ reason: 'Again' });
    await api.settled();
    const holders = await get('/api/badges/founder/holders');
    const person = await get('/api/contributors/mia');

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(awardSchema.parse(first.body)).toMatchObject({
      handle: 'mia',
      awardedOn: '2020-02-29',
      window: null,
    });
    expect(again.body).toEqual(first.body);
    expect(holders.body.holders).toEqual([
      { handle: 'mia', displayName: 'mia', window: null, awardedOn: '2020-02-29' },
    ]);
    expect(person.body.badges).toContainEqual(
      expect.objectContaining({ badge: 'founder', reason: 'Began it all' }),
    );
  });

  it.each([
    ['kb', {}, 409],
    ['pioneer', {}, 409],
    ['dreamer', {}, 404],
    ['nothing', {}, 404],
    ['founder', { handle: 'nobody' }, 400],
    ['founder', { reason: ' ' }, 400],
    ['founder', { awardedOn: '2024-06-16' }, 400],
    ['founder', { awardedOn: '2023-02-29' }, 400],
    ['founder', { handle: 'opted' }, 409],
  ])('of kind %s are not given with %o', async (badge, change, status) => {
    await recordMany('opted', 1);
    await api.call('PATCH', '/api/contributors/opted', { body: { optedOut: true } });

    const answer = await api.call('POST', `/api/badges/${badge}/holders`, {
      body: { handle: 'ana', reason: 'why', ...change },
    });

    expect(answer.status).toBe(status);
  });
});

describe('every address', () => {
  it('under /api answers in JSON, also where nothing is', async () => {
    const answers = await Promise.all([
      get('/api'),
      get('/api/'),
      get('/api/nothing'),
      get('/api/badges/kb/x/y'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(answers.every(({ body }) => (body as { type: string }).type === 'about:blank')).toBe(true);
  });

  it('says which methods it takes', async () => {
    const answer = await api.call('DELETE', '/api/contributions');

    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, GET, HEAD, PATCH']);
  });

  it('has health beside it, with what is on its way', async () => {
    const { body, headers } = await get('/healthz');

    expect(healthSchema.parse(body).status).toBe('ok');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
