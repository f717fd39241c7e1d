// How often one address of the network may ask and try, and what happens when nothing can
// be counted.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { limits } from '../../shared/platform/limits/limits.ts';
import { openLimits } from '../../shared/platform/limits/store.ts';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../shared/services.ts';
import { aBrowser, codesFor, wrong } from '../support/browser.ts';
import { aPost } from '../support/mail.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

/** Services whose limits count for real; a table of the wrong name fails every count. */
async function aWay(limitsTableName = 'limits') {
  const system = await aSystem();
  const events: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (event, fields) => events.push(`${event} ${JSON.stringify(fields)}`),
  };
  const { services } = system;
  const config = { ...services.config, limitsTableName };
  const counted = { ...services, limits: openLimits({ ...services, config, log }) };
  return { services: counted, post: aPost(system), events };
}

const take = ({ limits: open }: Services, key: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => open.take('code-asks', key)));

describe('a limit', () => {
  test('lets exactly its number pass, of twenty at once', async () => {
    const { services } = await aWay();

    const taken = await take(services, '192.0.2.1', 20);

    expect(taken.filter(({ ok }) => ok)).toHaveLength(limits['code-asks'].points);
    for (const each of taken) {
      if (!each.ok) expect(each.retryAfterSeconds).toBeGreaterThan(0);
      if (!each.ok) expect(each.retryAfterSeconds).toBeLessThanOrEqual(60);
    }
  });

  test('keeps one machine from taking all shares of a mail address, minute after minute', async () => {
    const { services } = await aWay();
    const open = services.limits;
    // Without the limit of a minute, as if each ask came in a minute of its own.
    const patient: Services = {
      ...services,
      limits: {
        take: (name, key) => (name === 'code-asks' ? Promise.resolve({ ok: true }) : open.take(name, key)),
      },
    };
    const statuses: number[] = [];

    for (let asks = 0; asks < 12; asks += 1) {
      statuses.push((await aBrowser(patient, '192.0.2.9').ask('ana@example.org')).status);
    }
    const other = await aBrowser(patient, '192.0.2.9').ask('bo@example.org');

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
    expect(other.status).toBe(303);
  });

  test('counts each key and each name by itself', async () => {
    const { services } = await aWay();
    await take(services, '192.0.2.1', 4);

    const [other] = await take(services, '192.0.2.2', 1);
    const tries = await services.limits.take('code-tries', '192.0.2.1');

    expect([other?.ok, tries.ok]).toEqual([true, true]);
  });

  test('keeps no address of the network', async () => {
    const { services } = await aWay();
    await take(services, '192.0.2.1', 2);

    const { Items = [] } = await services.table.client.send(new ScanCommand({ TableName: 'limits' }));

    expect(Items).toHaveLength(1);
    expect(JSON.stringify(Items)).not.toContain('192.0.2.1');
  });

  test('that can’t be counted refuses what guards a code, lets forms pass, and says so in the log', async () => {
    const { services, events } = await aWay('no-such-table');

    const asks = await services.limits.take('code-asks', '192.0.2.1');
    const forms = await services.limits.take('forms', 'aaaaaaaaaaaa');

    expect(asks).toEqual({ ok: false, retryAfterSeconds: 30, unavailable: true });
    expect(forms).toEqual({ ok: true });
    expect(events).toHaveLength(2);
    expect(events[0]).toContain('limit_not_counted {"limit":"code-asks"');
    expect(events.join()).not.toContain('192.0.2.1');
  });
});

describe('asking for codes', () => {
  test('is refused the fourth time in a minute, with when to come back', async () => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);
    for (let asks = 1; asks <= 3; asks += 1) await browser.ask(`person-${String(asks)}@example.org`);

    const fourth = await browser.ask('person-4@example.org');
    await post.deliver();

    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await fourth.text()).toContain('person-4@example.org');
    expect(post.sent).toHaveLength(3);
    expect((await aBrowser(services, '192.0.2.2').ask('person-4@example.org')).status).toBe(303);
  });

  test('counts the addresses of one household or machine as one', async () => {
    const { services } = await aWay();
    const statuses = [];
    for (let host = 1; host <= 4; host += 1) {
      statuses.push((await aBrowser(services, `2001:db8::${String(host)}`).ask('a@example.org')).status);
    }

    expect(statuses).toEqual([303, 303, 303, 429]);
  });

  test('and entering them is 503 in words when nothing can be counted', async () => {
    const { services, post } = await aWay();
    const broken = await aWay('no-such-table');
    const browser = aBrowser(services);
    await browser.ask('ana@example.org');
    const [code = ''] = await codesFor(post, 'ana@example.org');
    const unlucky = aBrowser({ ...services, limits: broken.services.limits });
    for (const [name, value] of browser.cookies) unlucky.cookies.set(name, value);

    const asked = await unlucky.post('/sign-in', { email: 'ana@example.org' });
    const entered = await unlucky.enter(code);

    expect([asked.status, entered.status]).toEqual([503, 503]);
    expect(asked.headers.get('Retry-After')).toBe('30');
    expect(await entered.text()).toContain('that is our fault');
    expect((await browser.enter(code)).status).toBe(303);
  });

  test('costs nothing when what was typed is no address', async () => {
    const { services } = await aWay();
    const browser = aBrowser(services);
    for (let asks = 1; asks <= 5; asks += 1) await browser.ask('nobody');

    expect((await browser.ask('ana@example.org')).status).toBe(303);
  });
});

describe('trying codes', () => {
  test('ends for an address of the network after thirty tries in ten minutes, and spends none of the browser’s', async () => {
    const { services, post } = await aWay();
    const victim = aBrowser(services, '192.0.2.1');
    await victim.ask('ana@example.org');
    const [code = ''] = await codesFor(post, 'ana@example.org');
    const guesser = aBrowser(services, '198.51.100.1');
    for (let tries = 1; tries <= 30; tries += 1) await guesser.enter(wrong(code));
    const moved = aBrowser(services, '198.51.100.1');
    for (const [name, value] of victim.cookies) moved.cookies.set(name, value);

    const refused = await moved.enter(code);

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await victim.enter(code)).status).toBe(303);
  });
});

describe('a signed-in person', () => {
  test('is asked to wait when their forms come in a flood', async () => {
    const { services } = await aWay();
    const member = await aMember(services);
    await Promise.all(
      Array.from({ length: limits.forms.points }, () => services.limits.take('forms', member.id)),
    );

    const answer = await member.post('/sign-in/out');

    expect(answer.status).toBe(429);
  });
});
