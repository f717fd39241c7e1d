// Recording over HTTP: every answer of the two routes that take contributions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchAnswerSchema, receiptSchema } from '../../web/api/schemas.ts';
import { problemSchema } from '../../web/api/problem.ts';
import { aReply, callOn, openApi, type Call } from '../support/api.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const post = (body: unknown, call: Call = {}) => api.call('POST', '/api/contributions', { body, ...call });
const batch = (body: unknown) => api.call('POST', '/api/contributions/batch', { body });

describe('one contribution', () => {
  it('is recorded once and recognised the second time', async () => {
    const sent = aReply({
      locale: 'pt_br',
      subject: { title: 'Why?', url: 'https://example.org/1' },
      words: 3,
    });

    const first = await post(sent);
    const second = await post({ ...sent, words: 99 });

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(receiptSchema.parse(first.body)).toMatchObject({ locale: 'pt-BR', words: 3, counts: true });
    expect(second.body).toEqual(first.body);
    expect(first.headers.get('location')).toBe(`/api/contributions/test/${String(sent.externalId)}`);
    const found = await api.call('GET', first.headers.get('location')!);
    expect(found.body).toEqual(first.body);
  });

  it('sent thirty times at once is recorded once', async () => {
    const sent = aReply();

    const answers = await Promise.all(Array.from({ length: 30 }, () => post(sent)));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(29);
  });

  it('may come with a byte order mark', async () => {
    const answer = await post(undefined, { raw: `\ufeff${JSON.stringify(aReply())}` });

    expect(answer.status).toBe(201);
  });

  it.each([
    ['the future', { occurredAt: '2024-06-15T12:06:00Z' }, 'occurredAt'],
    ['1970', { occurredAt: '1970-01-01T00:00:00Z' }, 'occurredAt'],
    ['9999', { occurredAt: '9999-12-31T23:59:59Z' }, 'occurredAt'],
    ['no calendar date', { occurredAt: '2026-02-30T00:00:00Z' }, 'occurredAt'],
    ['no offset', { occurredAt: '2024-06-01T00:00:00' }, 'occurredAt'],
    ['a missing field', { contributor: undefined }, 'contributor'],
    ['a blank handle', { contributor: ' \u202e ' }, 'contributor'],
    ['a handle of 81 characters', { contributor: 'x'.repeat(81) }, 'contributor'],
    ['a kind of another program', { kind: 'social.reply' }, 'kind'],
    ['an unknown kind', { kind: '__proto__' }, 'kind'],
    ['an unknown field', { totals: 5 }, 'totals'],
    ['a field within a field', { subject: { title: 'x', html: '<b>' } }, 'subject.html'],
    ['a dangerous link', { subject: { url: ' JaVaScRiPt:alert(1)' } }, 'subject.url'],
    ['a link with a password', { subject: { url: 'https://user:pw@example.org' } }, 'subject.url'],
    ['a source with the key delimiter', { source: 'a#b' }, 'source'],
    ['an unknown status', { status: 'approved' }, 'status'],
    ['words below zero', { words: -1 }, 'words'],
    ['null', { locale: null }, 'locale'],
  ])('with %s is refused by the name of the field', async (_, change, field) => {
    const { status, headers, body } = await post(aReply(change));

    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(new Set(problemSchema.parse(body).errors?.map((error) => error.field))).toEqual(new Set([field]));
  });

  it('with __proto__ as a field is refused', async () => {
    const text = JSON.stringify(aReply()).replace('{', '{"__proto__":{"counts":true},');

    const { status, body } = await post(undefined, { raw: text });

    expect(status).toBe(400);
    expect(body.errors[0].field).toBe('__proto__');
  });

  it.each([
    ['broken JSON', '{"source":', 400],
    ['nothing', '', 400],
    ['an array', '[]', 400],
    ['null', 'null', 400],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(aReply())}`, 'utf16le'), 400],
    ['10,000 open brackets', '['.repeat(10_000), 400],
    ['300 KB', JSON.stringify(aReply({ thread: 'x'.repeat(300_000) })), 413],
  ])('sent as %s is refused', async (_, raw, status) => {
    const answer = await post(undefined, { raw });

    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('in chunks over the limit is refused without a length to go by', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
    const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(chunk) });

    const answer = await post(undefined, { raw: endless });

    expect(answer.status).toBe(413);
  });

  it.each([
    [{ 'Content-Type': 'text/plain' }],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }],
    [{ 'Content-Encoding': 'gzip' }],
  ])('sent as %o is refused', async (headers) => {
    const answer = await post(aReply(), { headers });

    expect(answer.status).toBe(415);
  });

  it.each(['a#b', 'C#x', 'x/y', '../x', '%2F', '100%', 'ü 漢', 'a?b=c&d'])(
    'called %s is found at its address and changes nothing else',
    async (externalId) => {
      const first = await post(aReply({ externalId }));

      const withdrawn = await api.call('POST', `${first.headers.get('location')!}/withdraw`);

      expect(withdrawn.status).toBe(200);
      expect(withdrawn.body).toMatchObject({ externalId, status: 'withdrawn', counts: false });
    },
  );

  it.each(['.', '..'])('called %s is found by query and corrected by body', async (externalId) => {
    const first = await post(aReply({ externalId }));

    const found = await api.call('GET', first.headers.get('location')!);
    const corrected = await api.call('PATCH', '/api/contributions', {
      body: { source: 'test', externalId, words: 7 },
    });

    expect(found.body).toEqual(first.body);
    expect(corrected.body).toMatchObject({ externalId, words: 7 });
  });
});

describe('a batch', () => {
  it('answers each line with its own status', async () => {
    const known = aReply();
    await post(known);
    const twice = aReply();

    const { status, body } = await batch([aReply(), known, aReply({ kind: 'x' }), twice, twice, 5]);

    expect(status).toBe(200);
    const statuses = batchAnswerSchema.parse(body).results.map((result) => result.status);
    expect(statuses.slice(0, 3)).toEqual([201, 200, 400]);
    expect(statuses.slice(3, 5).sort()).toEqual([200, 201]);
    expect(statuses[5]).toBe(400);
    expect(batchAnswerSchema.parse(body).results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(body.results[2].errors[0].field).toBe('kind');
  });

  it('may be wrapped, and may be empty', async () => {
    const wrapped = await batch({ contributions: [aReply()] });
    const empty = await batch([]);

    expect(wrapped.body.results).toEqual([{ index: 0, status: 201 }]);
    expect(empty.body.results).toEqual([]);
  });

  it.each([
    ['501 lines', Array.from({ length: 501 }, () => ({})), 400],
    ['no list', { contributions: 'x' }, 400],
    ['something beside the list', { contributions: [], more: 1 }, 400],
    ['over 2 MB', [aReply({ thread: 'x'.repeat(2_100_000) })], 413],
  ])('with %s is refused', async (_, body, status) => {
    expect((await batch(body)).status).toBe(status);
  });
});

describe('the key', () => {
  const without = { key: undefined };
  it('must be there, whole, unrevoked and have the scope', async () => {
    const other = await api.keyFor('awards:write');

    const missing = await post(aReply(), without);
    const wrong = await post(aReply(), { key: `${api.key.slice(0, -4)}aaaa` });
    const garbled = await post(aReply(), { key: 'laurel_x' });
    const unknown = await post(aReply(), { key: `laurel_${'a'.repeat(12)}_${'b'.repeat(40)}` });
    const lesser = await post(aReply(), { key: other });

    expect([missing, wrong, garbled, unknown, lesser].map(({ status }) => status)).toEqual([
      401, 401, 401, 401, 403,
    ]);
    expect(missing.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('never works from the address', async () => {
    const answer = await api.call('POST', `/api/contributions?key=${api.key}&access_token=${api.key}`, {
      ...without,
      body: aReply(),
    });

    expect(answer.status).toBe(401);
  });

  it('is looked at before what was sent', async () => {
    const answer = await post(undefined, { ...without, raw: 'x'.repeat(300_000) });

    expect(answer.status).toBe(401);
  });

  it('that sends more than its rate is told when to go on', async () => {
    const slow = await openApi({ rate: { perSecond: 1, burst: 2 } });
    const send = () => slow.call('POST', '/api/contributions', { body: aReply() });

    const statuses = [(await send()).status, (await send()).status];
    const held = await send();
    slow.clock.set(slow.clock.now() + 1000);
    const later = await send();
    await slow.close();

    expect(statuses).toEqual([201, 201]);
    expect([held.status, held.headers.get('retry-after'), later.status]).toEqual([429, '1', 201]);
  });
});

describe('a table that does not answer', () => {
  it('makes a clean 503, and the same request succeeds later', async () => {
    const table = { ...api.services.table, client: failing('ProvisionedThroughputExceededException') };
    // The key was read while the table still answered.
    const app = api.appOver();
    await callOn(app, { method: 'POST', path: '/api/contributions', key: api.key, body: aReply() });
    const away = api.appOver({ table });
    const sent = aReply();

    const answer = await callOn(away, {
      method: 'POST',
      path: '/api/contributions',
      key: api.key,
      body: sent,
    });
    const again = await post(sent);

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(problemSchema.parse(answer.body).status).toBe(503);
    expect(api.said).toContain('api_unavailable');
    expect(again.status).toBe(201);
  });

  it('fails like anything unforeseen when the error is no passing one, without its words', async () => {
    const away = api.appOver({ table: { ...api.services.table, client: failing('SecretError') } });

    const answer = await callOn(away, { method: 'GET', path: '/api/contributors/ana' });

    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('SecretError');
  });
});

/** A client of which every call fails; stands in for AWS, not for ours. */
function failing(name: string) {
  const send = () => Promise.reject(Object.assign(new Error('no'), { name }));
  return { send } as unknown as typeof api.services.table.client;
}
