// A stranger signs in through the functions as they are deployed: API Gateway's events with cookies and
// Origin to one bundle, the stream's record to another, a mail through SES, the session to a third.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningClock } from '../../shared/platform/runtime/clock.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import { shutAccount } from '../../shared/identity/accounts/shut.io.ts';
import { beginErasure } from '../../shared/membership/erasure/begin.io.ts';
import { edgeHeader } from '../../web/http/client-address.ts';
import { bundleBytes } from './bundled-function.ts';
import { streamEvent, streamRecord } from './events.ts';
import { openPermissionGate } from './permission-gate.ts';
import { rehearse, resolved, type Answered, type Rehearsal } from './rehearsal.ts';

const names = ['web', 'sign-in', 'members', 'deliver', 'accounts'] as const;
const origin = resolved.PUBLIC_ORIGIN;
const ana = 'ana@example.org';

let cloud: Rehearsal;

beforeAll(async () => {
  cloud = await rehearse(names, { LAUREL_MAIL_DOMAIN: 'mail.example.org', LAUREL_ADMIN_EMAIL: ana });
}, 180_000);

afterAll(() => cloud.close());

/** A browser's cookies after an answer. */
function cookiesOf({ cookies }: Answered): string[] {
  return cookies.map((cookie) => cookie.slice(0, cookie.indexOf(';'))).filter((pair) => !pair.endsWith('='));
}

/** A form sent from a page of ours, through CloudFront, by a visitor at `from`. */
function post(
  path: string,
  form: Record<string, string>,
  { from = '192.0.2.7', cookies = [] as readonly string[], headers = {} } = {},
) {
  return cloud.request('sign-in', {
    method: 'POST',
    path,
    form,
    cookies,
    headers: {
      origin,
      'x-forwarded-for': `10.9.8.7, ${from}, 203.0.113.9`,
      [edgeHeader]: resolved.EDGE_SECRET,
      ...headers,
    },
  });
}

async function stored(prefix: string): Promise<Record<string, unknown>[]> {
  const { table } = cloud.embedded;
  const { Items = [] } = await table.client.send(
    new ScanCommand({ TableName: table.name, ConsistentRead: true }),
  );
  return Items.filter((item) => String(item['pk']).startsWith(prefix));
}

/** Hands all mails to the delivery as the stream would. */
async function deliverAll(): Promise<unknown> {
  const records = (await stored('MAIL#')).map((item, at) => streamRecord(at + 1, item));
  return cloud.call('deliver', streamEvent(...records));
}

describe('a stranger signs in', () => {
  let cookies: string[] = [];

  test('the page is nobody else’s to keep and has a form', async () => {
    const page = await cloud.request('sign-in', { path: '/sign-in' });

    expect(page.status).toBe(200);
    expect(page.header('cache-control')).toBe('no-store');
    expect(page.body).toMatch(/<form[^>]*action="\/sign-in"/);
  });

  test('a form from elsewhere is refused, and so is one that says nothing of where it is from', async () => {
    const api = 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com';

    for (const from of ['https://laurel.example.org.evil.example', 'null', api, ''])
      expect((await post('/sign-in', { email: ana }, { headers: { origin: from } })).status).toBe(403);
  });

  test('a code is asked for behind CloudFront, which hides the host that the browser sees', async () => {
    const asked = await post('/sign-in', { email: ana });

    expect(asked.status).toBe(303);
    expect(asked.header('location')).toMatch(/^\/sign-in\/code/);
    cookies = cookiesOf(asked);
    expect(cookies).toEqual([expect.stringMatching(/^__Host-code=/)]);
  });

  test('the delivery sends it once, as the configured sender, however often the stream says it', async () => {
    const answers = [await deliverAll(), await deliverAll()];
    const mails = await cloud.mailbox.list({ limit: 10 });

    expect(answers).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.to).toContain(ana);
    expect(mails[0]!.headers).toContainEqual(['From', 'Laurel <no-reply@mail.example.org>']);
  });

  test('the code ends in a session that the other functions know', async () => {
    const [mail] = await cloud.mailbox.list({ limit: 10 });
    const code = /\b\d{4} ?\d{4}\b/.exec(mail!.text)![0];

    const redeemed = await post('/sign-in/code', { code }, { cookies });
    const session = cookiesOf(redeemed).filter((cookie) => cookie.startsWith('__Host-laurel='));
    const anonymous = await cloud.request('members', { path: '/join' });
    const own = await cloud.request('members', { path: '/join', cookies: session });
    const front = await cloud.request('web', { path: '/', cookies: session });

    expect(redeemed.status).toBe(303);
    expect(session).toHaveLength(1);
    expect(anonymous.status).toBe(302);
    expect(own).toMatchObject({ status: 200 });
    for (const page of [own, front]) expect(page.header('cache-control')).toBe('no-store');
  });
});

describe('limits', () => {
  const ask = (from: string, headers = {}) =>
    post('/sign-in', { email: 'ben@example.org' }, { from, headers });

  test('hold one address of the network back, and nobody else', async () => {
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await ask('192.0.2.50')).status);

    expect(statuses).toEqual([303, 303, 303, 429]);
    expect((await ask('192.0.2.51')).status).toBe(303);
  });

  test('are not escaped by a forged header on the way past CloudFront', async () => {
    const statuses = [];
    for (let time = 0; time < 4; time += 1)
      statuses.push((await ask(`198.51.100.${String(time)}`, { [edgeHeader]: 'guessed' })).status);

    expect(statuses).toEqual([303, 303, 303, 429]);
  });
});

describe('what becomes of accounts', () => {
  test.each(['accounts', 'reminders'])(
    'the schedule’s event %s is one that the bundle can do',
    async (job) => {
      await expect(cloud.call('accounts', { job, time: '2026-03-10T00:00:00Z' })).resolves.toBeTypeOf(
        'object',
      );
    },
  );

  test('an event that is none of its jobs fails, so that it ends in the failure queue', async () => {
    await expect(cloud.call('accounts', { job: 'titles' })).rejects.toThrow();
  });

  test('a person is erased with the rights that the role has', async () => {
    const [account] = (await stored('P#')).filter(({ sk }) => sk === 'ACCOUNT');
    const id = String(account!['pk']).slice(2);
    const services = { table: cloud.embedded.table, clock: runningClock(Date.now()), ids: randomIds };

    await beginErasure(services, id);
    await shutAccount(services, id);
    await cloud.call('accounts', { job: 'accounts', time: new Date().toISOString() });

    expect(await stored(`P#${id}`)).toEqual([]);
    expect(await stored('E#')).toEqual([]);
  });
});

describe('permissions', () => {
  test.each(names)('%s asked for nothing that its role refuses', (name) => {
    expect(cloud.denied(name)).toEqual([]);
  });

  test('whoever may delete items may not delete what was done by whom', async () => {
    const { synthesis, embedded } = cloud;
    const gate = await openPermissionGate({ synthesis, name: 'accounts', upstream: embedded.endpoint });
    const remove = (pk: string) =>
      fetch(gate.endpoint, {
        method: 'POST',
        headers: { 'x-amz-target': 'DynamoDB_20120810.DeleteItem' },
        body: JSON.stringify({ TableName: embedded.table.name, Key: { pk: { S: pk }, sk: { S: 'X' } } }),
      });

    await remove('AUDIT#2026-03-10');
    gate.close();

    expect(gate.denied).toEqual(['dynamodb:DeleteItem on the main table']);
  });
});

describe('size', () => {
  test.each([
    ['sign-in', 1000],
    ['members', 1000],
    ['deliver', 500],
    ['accounts', 700],
  ] as const)('the %s bundle is under %d KB', (name, kilobytes) => {
    expect(bundleBytes(cloud.synthesis, name)).toBeLessThan(kilobytes * 1000);
  });
});
